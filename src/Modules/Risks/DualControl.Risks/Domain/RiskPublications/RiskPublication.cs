using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.RiskPublications;

/// <summary>风险公示 Risk publication.</summary>
internal readonly record struct RiskPublicationId(Guid Value) : IId<RiskPublicationId>
{
    public static RiskPublicationId From(Guid value) => new(value);
    public static RiskPublicationId New() => new(Ids.New());
    public static bool TryParse(string? text, out RiskPublicationId id) => Ids.TryParse(text, out id);
}

/// <summary>
/// 风险公示 The four-colour map and the ledger behind it, published on a day (plan 二（二）4、5). What was shown is in the archive; a factor's measures count as
/// published when they were in force at the latest publication.
/// </summary>
internal sealed class RiskPublication : AggregateRoot<RiskPublicationId>, IBelongsToEnterprise
{
    private RiskPublication() { }

    public RiskPublication(EnterpriseId enterprise, int number, PublicationContent content, string mapFingerprint, string? exceptionReason, Actor by, DateTimeOffset at)
    {
        Id = RiskPublicationId.New();
        (EnterpriseId, Number, Units, Factors, BlankCells) = (enterprise, number, content.Units, content.Factors, content.BlankCells);
        (MapFingerprint, ExceptionReason, PublishedBy, PublishedAt) = (mapFingerprint, exceptionReason, by, at);
    }

    public EnterpriseId EnterpriseId { get; private set; }

    /// <summary>1, 2, 3 … of this enterprise.</summary>
    public int Number { get; private set; }
    public int Units { get; private set; }
    public int Factors { get; private set; }
    public int BlankCells { get; private set; }

    /// <summary>SHA-256 of what the map showed: tells whether it has changed since.</summary>
    public string MapFingerprint { get; private set; } = null!;

    /// <summary>Why blank grid cells were tolerated, signed by the principal.</summary>
    public string? ExceptionReason { get; private set; }
    public Actor PublishedBy { get; private set; } = null!;
    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>Blank cells forbid it, unless the principal signs an exception with a reason (domain.md §4).</summary>
    public static Result Check(PublicationContent content, string? exceptionReason, bool byPrincipal)
    {
        if (content.Factors == 0) return RiskErrors.NothingToPublish;
        if (content.BlankCells == 0) return Result.Success;
        if (exceptionReason is null) return RiskErrors.BlankCells.With(content.BlankCells).At("exceptionReason");
        return byPrincipal ? Result.Success : RiskErrors.ExceptionByPrincipal.At("exceptionReason");
    }
}

/// <summary>What would be published.</summary>
internal sealed record PublicationContent(int Units, int Factors, int BlankCells);
