using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>在用责任书模板 The text that letters for posts of a rank are issued with today: the enterprise's newest version, or the default text where it has none.</summary>
/// <param name="Rank">管理层级 Rank of the posts.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetResponsibilityLetterTemplateInUse(EnterpriseId EnterpriseId, ManagementRank Rank) : IQuery<ResponsibilityLetterTemplateView>;

internal sealed class GetResponsibilityLetterTemplateInUseValidator : AbstractValidator<GetResponsibilityLetterTemplateInUse>
{
    public GetResponsibilityLetterTemplateInUseValidator() => RuleFor(q => q.Rank).IsInEnum();
}

internal sealed class GetResponsibilityLetterTemplateInUseHandler(IReadRepository<ResponsibilityLetterTemplate> templates, ICurrentScope scope)
    : IQueryHandler<GetResponsibilityLetterTemplateInUse, ResponsibilityLetterTemplateView>
{
    public async Task<Result<ResponsibilityLetterTemplateView>> Handle(GetResponsibilityLetterTemplateInUse query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await templates.FirstOrDefaultAsync(new NewestOf(query), ct) ?? ResponsibilityLetterTemplateView.Default(query.EnterpriseId, query.Rank)
        : CommonErrors.NotFound;

    private sealed class NewestOf : Specification<ResponsibilityLetterTemplate, ResponsibilityLetterTemplateView>
    {
        public NewestOf(GetResponsibilityLetterTemplateInUse query)
        {
            Query.Where(t => t.EnterpriseId == query.EnterpriseId && t.Rank == query.Rank).OrderByDescending(t => t.VersionNumber);
            Query.Select(ResponsibilityLetterTemplateView.Of);
        }
    }
}
