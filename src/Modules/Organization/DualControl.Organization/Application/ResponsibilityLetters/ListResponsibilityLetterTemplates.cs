using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>责任书模板列表 The enterprise's own templates, all versions. Sort: createdAt (default -createdAt).</summary>
/// <param name="Rank">管理层级 Only for posts of this rank.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListResponsibilityLetterTemplates(EnterpriseId EnterpriseId, ManagementRank? Rank, PageRequest Page) : IQuery<Page<ResponsibilityLetterTemplateView>>;

internal sealed class ListResponsibilityLetterTemplatesValidator : AbstractValidator<ListResponsibilityLetterTemplates>
{
    public ListResponsibilityLetterTemplatesValidator() => RuleFor(q => q.Rank).IsInEnum();
}

internal sealed class ListResponsibilityLetterTemplatesHandler(IReadRepository<ResponsibilityLetterTemplate> templates, ICurrentScope scope)
    : IQueryHandler<ListResponsibilityLetterTemplates, Page<ResponsibilityLetterTemplateView>>
{
    public async Task<Result<Page<ResponsibilityLetterTemplateView>>> Handle(ListResponsibilityLetterTemplates query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await templates.PageAsync(new OfEnterprise(query), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class OfEnterprise : Specification<ResponsibilityLetterTemplate, ResponsibilityLetterTemplateView>
    {
        public OfEnterprise(ListResponsibilityLetterTemplates query)
        {
            Query.Where(t => t.EnterpriseId == query.EnterpriseId).Where(t => t.Rank == query.Rank, query.Rank is not null)
                .SortBy("createdAt", t => t.CreatedAt).SortedByDefault("-createdAt");
            Query.Select(ResponsibilityLetterTemplateView.Of);
        }
    }
}
