using DualControl.Organization.Domain;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>责任书模板详情 One version of a template.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetResponsibilityLetterTemplate(EnterpriseId EnterpriseId, ResponsibilityLetterTemplateId Id) : IQuery<ResponsibilityLetterTemplateView>;

internal sealed class GetResponsibilityLetterTemplateHandler(IReadRepository<ResponsibilityLetterTemplate> templates)
    : IQueryHandler<GetResponsibilityLetterTemplate, ResponsibilityLetterTemplateView>
{
    public async Task<Result<ResponsibilityLetterTemplateView>> Handle(GetResponsibilityLetterTemplate query, CancellationToken ct) =>
        await templates.FirstOrDefaultAsync(new ById(query), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<ResponsibilityLetterTemplate, ResponsibilityLetterTemplateView>
    {
        public ById(GetResponsibilityLetterTemplate query)
        {
            Query.Where(t => t.EnterpriseId == query.EnterpriseId && t.Id == query.Id);
            Query.Select(ResponsibilityLetterTemplateView.Of);
        }
    }
}
