using DualControl.Organization.Contracts;
using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Library;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Risks.Application.Library;

/// <summary>
/// 风险库推荐 What the library proposes for a unit: entries of the enterprise's industry and the unit's kind that are not in the unit yet. Sort: code (default), unit.
/// </summary>
/// <param name="Id">风险单元 Risk unit.</param>
/// <param name="Element">要素 Only of this element.</param>
/// <param name="Q">检索词 Text in the unit, the point or the description, at most 100 characters.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListLibraryProposals(RiskUnitId Id, HazardElement? Element, string? Q, PageRequest Page) : IQuery<Page<LibraryEntryView>>;

internal sealed class ListLibraryProposalsValidator : AbstractValidator<ListLibraryProposals>
{
    public ListLibraryProposalsValidator()
    {
        RuleFor(q => q.Element).IsInEnum();
        RuleFor(q => q.Q).MaximumLength(100);
    }
}

internal sealed class ListLibraryProposalsHandler(IReadRepository<RiskUnit> units, IReadRepository<LibraryEntry> entries, LibraryInForce library, IRequestSender sender)
    : IQueryHandler<ListLibraryProposals, Page<LibraryEntryView>>
{
    public async Task<Result<Page<LibraryEntryView>>> Handle(ListLibraryProposals query, CancellationToken ct)
    {
        if (await units.FirstOrDefaultAsync(new RiskUnitById(query.Id), ct) is not { } unit) return CommonErrors.NotFound;
        var enterprise = await sender.SendAsync(new FindEnterprise(unit.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        // An industry the library has nothing for (urban management) gets no proposals; its units search the whole library.
        if (!Enum.TryParse<LibraryIndustry>(enterprise.Value.Industry, ignoreCase: true, out var industry)) return new Page<LibraryEntryView>([], null, query.Page.Count ? 0 : null);
        var taken = (await library.TakenAsync(unit.Id, ct)).Select(t => t.Code).Distinct().ToList();
        return await entries.PageAsync(new Fitting(query, industry, unit.Kind, taken, await library.NumberAsync(ct)), query.Page, ct);
    }

    private sealed class Fitting : Specification<LibraryEntry, LibraryEntryView>
    {
        public Fitting(ListLibraryProposals query, LibraryIndustry industry, RiskUnitKind kind, IReadOnlyList<string> taken, int edition)
        {
            Query.Where(e => e.Edition == edition && e.Industry == industry && e.UnitKind == kind)
                .Where(e => !taken.Contains(e.Code), taken.Count > 0)
                .Where(e => e.Element == query.Element, query.Element is not null)
                .Where(e => e.Unit.Contains(query.Q!) || e.Point.Contains(query.Q!) || e.Description.Contains(query.Q!), query.Q is not null)
                .SortBy("code", e => e.Code).SortBy("unit", e => e.Unit).SortedByDefault("code");
            Query.Select(LibraryEntryView.Projection);
        }
    }
}
