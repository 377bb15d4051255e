using DualControl.Risks.Contracts;

namespace DualControl.Risks.Application.Campaigns;

/// <summary>How the grids of units stand, counted by the database.</summary>
internal interface ICampaignFigures
{
    /// <summary>Cells of each unit that are not blank: with a factor that is not voided, or considered without a finding. Units without one are absent.</summary>
    Task<IReadOnlyDictionary<RiskUnitId, int>> FilledCellsAsync(IReadOnlyCollection<RiskUnitId> units, CancellationToken ct);

    /// <summary>Factors of each unit that were drafted in the time and are not voided. Units without one are absent.</summary>
    /// <param name="until">Null: up to now.</param>
    Task<IReadOnlyDictionary<RiskUnitId, int>> FactorsDraftedAsync(IReadOnlyCollection<RiskUnitId> units, DateTimeOffset from, DateTimeOffset? until, CancellationToken ct);
}
