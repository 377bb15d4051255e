using System.Globalization;
using System.Linq.Expressions;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;

namespace DualControl.HiddenDangers.Application.Ledger;

/// <summary>隐患治理台账的一行 One row of the danger ledger, columns in the plan's order (plan 二（三）4).</summary>
/// <param name="Id">隐患 The danger behind the row.</param>
/// <param name="Number">隐患编号 Number.</param>
/// <param name="Name">隐患名称 Name.</param>
/// <param name="Level">隐患等级 Level.</param>
/// <param name="Source">来源 Source.</param>
/// <param name="DiscoveredAt">发现时间 Instant of discovery, UTC.</param>
/// <param name="Measures">治理措施 Measures of the plan, or what was done at once.</param>
/// <param name="Deadline">完成时限 Deadline.</param>
/// <param name="AcceptanceResult">复查结果 Opinion of the last acceptance.</param>
/// <param name="ResponsibleUnitName">责任部门 Responsible unit.</param>
/// <param name="ResponsiblePostTitle">责任人（岗位） Responsible post.</param>
/// <param name="State">状态 State.</param>
/// <param name="WrittenOffAt">销账时间 Instant of write-off, UTC.</param>
internal sealed record DangerLedgerRow(
    HiddenDangerId Id, string Number, string Name, DangerLevel Level, DangerSource Source, DateTimeOffset DiscoveredAt, string? Measures, DateOnly? Deadline,
    string? AcceptanceResult, string? ResponsibleUnitName, string? ResponsiblePostTitle, DangerState State, DateTimeOffset? WrittenOffAt)
{
    public static readonly Expression<Func<HiddenDanger, DangerLedgerRow>> Projection = d => new DangerLedgerRow(
        d.Id, d.Number!, d.Name, d.Level, d.Source, d.DiscoveredAt, MeasuresOf(d.Plan, d.Rectifications), d.Deadline, ResultOf(d.Acceptances),
        d.Responsible == null ? null : d.Responsible.UnitName, d.Responsible == null ? null : d.Responsible.PostTitle, d.State, d.WrittenOffAt);

    private static string? MeasuresOf(RectificationPlan? plan, IReadOnlyList<Rectification> rectifications) =>
        plan?.Measures ?? (rectifications.Count > 0 ? rectifications[^1].Description : null);

    private static string? ResultOf(IReadOnlyList<Acceptance> acceptances) => acceptances.Count > 0 ? acceptances[^1].Opinion : null;
}

/// <summary>Every registered danger of the enterprise; discovered ones are not in the ledger yet.</summary>
internal sealed class DangerLedgerOf : Specification<HiddenDanger, DangerLedgerRow>
{
    public DangerLedgerOf(EnterpriseId enterprise, DangerState? state = null, bool ordered = false)
    {
        Query.Where(d => d.EnterpriseId == enterprise && d.Number != null).Where(d => d.State == state, state is not null)
            .SortBy("createdAt", d => d.CreatedAt).SortBy("number", d => d.Number).SortedByDefault("-createdAt");
        if (ordered) Query.OrderBy(d => d.Number);
        Query.Select(DangerLedgerRow.Projection);
    }
}

/// <summary>Names for people.</summary>
internal static class DangerNames
{
    public static BilingualText Of(DangerLevel level) => level == DangerLevel.Major ? new("重大隐患", "Major") : new("一般隐患", "General");

    public static BilingualText Of(DangerSource source) => source switch
    {
        DangerSource.Inspection => new("排查", "Inspection"),
        DangerSource.EmployeeReport => new("员工报告", "Employee report"),
        DangerSource.SectionInspection => new("股室检查", "Section inspection"),
        DangerSource.PublicComplaint => new("群众举报", "Public complaint"),
        _ => new("事故反馈", "Accident"),
    };

    public static BilingualText Of(DangerState state) => state switch
    {
        DangerState.Discovered => new("已发现", "Discovered"),
        DangerState.Registered => new("已登记", "Registered"),
        DangerState.Planned => new("已制定方案", "Planned"),
        DangerState.Reviewed => new("已论证", "Reviewed"),
        DangerState.Approved => new("方案已批准", "Approved"),
        DangerState.Rectifying => new("整改中", "Rectifying"),
        DangerState.AwaitingAcceptance => new("待验收", "Awaiting acceptance"),
        DangerState.Accepted => new("验收合格", "Accepted"),
        DangerState.WrittenOff => new("已销账", "Written off"),
        _ => new("已作废", "Voided"),
    };

    /// <summary>An instant as the bureau writes it.</summary>
    public static string Of(DateTimeOffset instant) => BureauCalendar.ClockOf(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
