using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Domain.Ledger;

/// <summary>台账条目 Ledger entry.</summary>
internal readonly record struct LedgerEntryId(Guid Value) : IId<LedgerEntryId>
{
    public static LedgerEntryId From(Guid value) => new(value);
    public static LedgerEntryId New() => new(Ids.New());
    public static bool TryParse(string? text, out LedgerEntryId id) => Ids.TryParse(text, out id);
}

/// <summary>
/// 台账条目 A line of the risk ledger for as long as it read so: from the instant at which the factor came to read so until the next change, which begins another line. The ledger in
/// force is the open lines; the ledger of any past instant is those that were open then (ADR 0014). Derived from the factor's own trace.
/// </summary>
internal sealed class LedgerEntry : AggregateRoot<LedgerEntryId>, IBelongsToEnterprise, IUntracedRecord
{
    private LedgerEntry() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public RiskFactorId RiskFactorId { get; private set; }
    public RiskUnitId RiskUnitId { get; private set; }
    public int FactorVersion { get; private set; }
    public FactorContent Content { get; private set; } = null!;
    public DateOnly ReassessmentDue { get; private set; }

    /// <summary>First instant at which the line stood in the ledger, UTC.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>First instant at which it did no more; null while it stands.</summary>
    public DateTimeOffset? Until { get; private set; }

    // Columns the ledger is searched and sorted by; they mirror the content.
    public RiskLevel Level { get; private set; }
    public HazardElement Element { get; private set; }
    public AccidentType AccidentType { get; private set; }
    public UnitId DepartmentId { get; private set; }
    public UnitId ResponsibleUnitId { get; private set; }
    public PostId ResponsiblePostId { get; private set; }
    public string Point { get; private set; } = null!;
    public string Description { get; private set; } = null!;
    public DateTimeOffset FactorCreatedAt { get; private set; }

    /// <summary>The line of a factor in force.</summary>
    public static LedgerEntry Of(RiskFactor factor, DateTimeOffset at)
    {
        var content = factor.InForce!;
        return new LedgerEntry
        {
            Id = LedgerEntryId.New(),
            EnterpriseId = factor.EnterpriseId,
            RiskFactorId = factor.Id,
            RiskUnitId = factor.RiskUnitId,
            FactorVersion = factor.VersionInForce,
            Content = content,
            ReassessmentDue = factor.ReassessmentDue!.Value,
            Since = at,
            Level = content.Current.Level,
            Element = content.Cell.Element,
            AccidentType = content.AccidentType,
            DepartmentId = content.Responsible.DepartmentId,
            ResponsibleUnitId = content.Responsible.UnitId,
            ResponsiblePostId = content.Responsible.PostId,
            Point = content.Point,
            Description = content.Description,
            FactorCreatedAt = factor.CreatedAt,
        };
    }

    /// <summary>The factor reads otherwise, or is in force no more.</summary>
    public void End(DateTimeOffset at) => Until = at;
}
