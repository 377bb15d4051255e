using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.HazardReports;

/// <summary>报告点 Reporting point.</summary>
internal readonly record struct ReportingPointId(Guid Value) : IId<ReportingPointId>
{
    public static ReportingPointId From(Guid value) => new(value);
    public static ReportingPointId New() => new(Ids.New());
    public static bool TryParse(string? text, out ReportingPointId id) => Ids.TryParse(text, out id);
}

/// <summary>停用 Why and when a point stopped taking reports.</summary>
/// <param name="Reason">原因 Reason.</param>
/// <param name="By">谁 Who, a post.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record PointWithdrawal(string Reason, string By, DateTimeOffset At);

/// <summary>
/// 报告点 A place where whoever sees a danger may report it without login, by a QR code: of a risk unit, a post, or the enterprise. Its token is not to be guessed, and says nothing of whose it is.
/// </summary>
internal sealed class ReportingPoint : AggregateRoot<ReportingPointId>, IBelongsToEnterprise
{
    private ReportingPoint() { }

    public ReportingPoint(EnterpriseId enterprise, string title, RiskUnitId? unit, PostId? post, string token, Actor by, DateTimeOffset at)
    {
        Id = ReportingPointId.New();
        (EnterpriseId, Title, RiskUnitId, PostId, Token, CreatedBy, CreatedAt) = (enterprise, title, unit, post, token, by, at);
    }

    public EnterpriseId EnterpriseId { get; private set; }

    /// <summary>What the form shows: all it shows of the enterprise.</summary>
    public string Title { get; private set; } = null!;
    public RiskUnitId? RiskUnitId { get; private set; }
    public PostId? PostId { get; private set; }

    /// <summary>26 letters and digits, 128 bits.</summary>
    public string Token { get; private set; } = null!;
    public PointWithdrawal? Withdrawal { get; private set; }

    /// <summary>Mirrors <see cref="Withdrawal"/> for the list.</summary>
    public bool IsWithdrawn { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Its code is lost, abused, or no longer hangs anywhere: a new point gets a new one.</summary>
    public Result Withdraw(string reason, Actor by, DateTimeOffset at)
    {
        if (IsWithdrawn) return RiskErrors.PointWithdrawn;
        (Withdrawal, IsWithdrawn) = (new PointWithdrawal(reason, by.Name, at), true);
        return Result.Success;
    }
}
