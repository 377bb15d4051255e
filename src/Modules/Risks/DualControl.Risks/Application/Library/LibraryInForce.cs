using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Library;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Library;

/// <summary>An entry that is in a risk unit already: the factor there that says the same.</summary>
internal sealed record TakenEntry(string Code, RiskFactorId RiskFactorId, RiskFactorState State, SaidOfCell Said);

/// <summary>The edition of the library in force, and what of it is in a risk unit already.</summary>
internal sealed class LibraryInForce(IReadRepository<LibraryEdition> editions, IReadRepository<LibraryEntry> entries, IReadRepository<RiskFactor> factors)
{
    /// <summary>Its number; 0 before there is one.</summary>
    public Task<int> NumberAsync(CancellationToken ct) => editions.FirstOrDefaultAsync(new Current(), ct);

    /// <summary>The entries of these codes; unknown ones are absent.</summary>
    public async Task<IReadOnlyDictionary<string, LibraryContent>> EntriesAsync(IReadOnlyCollection<string> codes, CancellationToken ct) =>
        (await entries.ListAsync(new Contents(await NumberAsync(ct), codes), ct)).ToDictionary(c => c.Code);

    /// <summary>Factors of the unit that are not voided and say what an entry says: same cell, point and description.</summary>
    public async Task<IReadOnlyList<TakenEntry>> TakenAsync(RiskUnitId unit, CancellationToken ct)
    {
        var held = (await factors.ListAsync(new Held(unit), ct)).ToLookup(f => new SaidOfCell(f.Cell, f.Point, f.Description));
        var all = await entries.ListAsync(new Contents(await NumberAsync(ct), null), ct);
        return [.. all.SelectMany(c => held[SaidOfCell.Of(c)].Select(f => new TakenEntry(c.Code, f.Id, f.State, SaidOfCell.Of(c))))];
    }

    private sealed class Current : Specification<LibraryEdition, int>
    {
        public Current()
        {
            Query.Where(e => e.IsCurrent);
            Query.Select(e => e.Number);
        }
    }

    private sealed class Contents : Specification<LibraryEntry, LibraryContent>
    {
        public Contents(int edition, IReadOnlyCollection<string>? codes)
        {
            Query.Where(e => e.Edition == edition).Where(e => codes!.Contains(e.Code), codes is not null).OrderBy(e => e.Code);
            Query.Select(e => e.Content);
        }
    }

    private sealed record HeldFactor(RiskFactorId Id, RiskFactorState State, GridCell Cell, string Point, string Description);

    private sealed class Held : Specification<RiskFactor, HeldFactor>
    {
        public Held(RiskUnitId unit)
        {
            Query.Where(f => f.RiskUnitId == unit && f.State != RiskFactorState.Voided).OrderBy(f => f.CreatedAt);
            Query.Select(f => new HeldFactor(f.Id, f.State, new GridCell(f.Element, f.OperatingState, f.Tense), f.Point, f.Description));
        }
    }
}
