using DualControl.Risks.Domain.Grading;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Risks.Application.Grading;

/// <summary>方法版本列表 Versions made by the installation, drafts among them; sort: draftedAt (default, the latest first).</summary>
/// <param name="Method">方法 Only of this method.</param>
[AllowedTo(Roles.Bureau)]
internal sealed record ListGradingMethodVersions(GradingMethodKind? Method, PageRequest Page) : IQuery<Page<GradingMethodVersionView>>;

internal sealed class ListGradingMethodVersionsValidator : AbstractValidator<ListGradingMethodVersions>
{
    public ListGradingMethodVersionsValidator() => RuleFor(q => q.Method).IsInEnum();
}

internal sealed class ListGradingMethodVersionsHandler(IReadRepository<GradingMethodVersion> versions) : IQueryHandler<ListGradingMethodVersions, Page<GradingMethodVersionView>>
{
    public Task<Result<Page<GradingMethodVersionView>>> Handle(ListGradingMethodVersions query, CancellationToken ct) => versions.PageAsync(new Of(query.Method), query.Page, ct);

    private sealed class Of : Specification<GradingMethodVersion, GradingMethodVersionView>
    {
        public Of(GradingMethodKind? method)
        {
            Query.Where(v => v.Method == method, method is not null).SortBy("draftedAt", v => v.DraftedAt).SortedByDefault("-draftedAt");
            Query.Select(GradingMethodVersionView.Projection);
        }
    }
}
