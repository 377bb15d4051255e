using DualControl.Risks.Domain.Library;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Risks.Application.Library;

/// <summary>检索行业风险库 Search the industry risk library in force. Sort: code (default), unit.</summary>
/// <param name="Industry">行业 Only of this industry.</param>
/// <param name="UnitKind">单元类型 Only for this kind of risk unit.</param>
/// <param name="Element">要素 Only of this element.</param>
/// <param name="AccidentType">事故类型 Only of this accident type.</param>
/// <param name="Q">检索词 Text in the unit, the point or the description, at most 100 characters.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListLibraryEntries(LibraryIndustry? Industry, RiskUnitKind? UnitKind, HazardElement? Element, AccidentType? AccidentType, string? Q, PageRequest Page)
    : IQuery<Page<LibraryEntryView>>;

internal sealed class ListLibraryEntriesValidator : AbstractValidator<ListLibraryEntries>
{
    public ListLibraryEntriesValidator()
    {
        RuleFor(q => q.Industry).IsInEnum();
        RuleFor(q => q.UnitKind).IsInEnum();
        RuleFor(q => q.Element).IsInEnum();
        RuleFor(q => q.AccidentType).IsInEnum();
        RuleFor(q => q.Q).MaximumLength(100);
    }
}

internal sealed class ListLibraryEntriesHandler(IReadRepository<LibraryEntry> entries, LibraryInForce library) : IQueryHandler<ListLibraryEntries, Page<LibraryEntryView>>
{
    public async Task<Result<Page<LibraryEntryView>>> Handle(ListLibraryEntries query, CancellationToken ct) =>
        await entries.PageAsync(new Matching(query, await library.NumberAsync(ct)), query.Page, ct);

    private sealed class Matching : Specification<LibraryEntry, LibraryEntryView>
    {
        public Matching(ListLibraryEntries query, int edition)
        {
            Query.Where(e => e.Edition == edition)
                .Where(e => e.Industry == query.Industry, query.Industry is not null)
                .Where(e => e.UnitKind == query.UnitKind, query.UnitKind is not null)
                .Where(e => e.Element == query.Element, query.Element is not null)
                .Where(e => e.AccidentType == query.AccidentType, query.AccidentType is not null)
                .Where(e => e.Unit.Contains(query.Q!) || e.Point.Contains(query.Q!) || e.Description.Contains(query.Q!), query.Q is not null)
                .SortBy("code", e => e.Code).SortBy("unit", e => e.Unit).SortedByDefault("code");
            Query.Select(LibraryEntryView.Projection);
        }
    }
}
