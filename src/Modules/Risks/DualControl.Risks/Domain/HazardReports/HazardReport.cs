using DualControl.Attachments.Contracts;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.HazardReports;

/// <summary>报告 Hazard report.</summary>
internal readonly record struct HazardReportId(Guid Value) : IId<HazardReportId>
{
    public static HazardReportId From(Guid value) => new(value);
    public static HazardReportId New() => new(Ids.New());
    public static bool TryParse(string? text, out HazardReportId id) => Ids.TryParse(text, out id);
}

/// <summary>报告状态 What became of a report.</summary>
internal enum HazardReportState
{
    /// <summary>已收到 Received; the safety manager looks into it.</summary>
    Received,
    /// <summary>已处理 Handled.</summary>
    Handled,
    /// <summary>不受理 Not taken up: no hazard, or abuse.</summary>
    Rejected,
}

/// <summary>处理结果 What was done with a report; the reporter reads the text.</summary>
/// <param name="Text">结果 What was done, or why nothing.</param>
/// <param name="By">谁 Who, a post.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record ReportOutcome(string Text, string By, DateTimeOffset At);

/// <summary>What somebody reported.</summary>
internal sealed record ReportContent(string What, string? Place, string? Contact, IReadOnlyList<AttachedFile> Photos);

/// <summary>
/// 风险隐患报告 Somebody saw something and reported it by a QR code (plan 二（二）4). It is no hidden danger yet: the safety manager looks into it. The reporter stays unknown, unless a way to
/// be reached is given, and reads the outcome by a lookup code.
/// </summary>
internal sealed class HazardReport : AggregateRoot<HazardReportId>, IBelongsToEnterprise
{
    private HazardReport() { }

    public HazardReport(ReportingPoint point, ReportContent content, string formKey, string lookupCode, DateTimeOffset at)
    {
        Id = HazardReportId.New();
        (EnterpriseId, ReportingPointId, PointTitle, RiskUnitId, PostId) = (point.EnterpriseId, point.Id, point.Title, point.RiskUnitId, point.PostId);
        (What, Place, Contact, Photos) = (content.What, content.Place, content.Contact, content.Photos);
        (FormKey, LookupCode, ReceivedAt) = (formKey, lookupCode, at);
    }

    public EnterpriseId EnterpriseId { get; private set; }
    public ReportingPointId ReportingPointId { get; private set; }
    public string PointTitle { get; private set; } = null!;
    public RiskUnitId? RiskUnitId { get; private set; }
    public PostId? PostId { get; private set; }
    public string What { get; private set; } = null!;
    public string? Place { get; private set; }
    public string? Contact { get; private set; }
    public IReadOnlyList<AttachedFile> Photos { get; private set; } = [];

    /// <summary>Made with the form: the same form sent twice is one report.</summary>
    public string FormKey { get; private set; } = null!;
    public string LookupCode { get; private set; } = null!;
    public HazardReportState State { get; private set; }
    public ReportOutcome? Outcome { get; private set; }
    public DateTimeOffset ReceivedAt { get; private set; }

    public Result Decide(HazardReportState state, string text, Actor by, DateTimeOffset at)
    {
        if (State != HazardReportState.Received) return RiskErrors.ReportDecided;
        (State, Outcome) = (state, new ReportOutcome(text, by.Name, at));
        return Result.Success;
    }
}
