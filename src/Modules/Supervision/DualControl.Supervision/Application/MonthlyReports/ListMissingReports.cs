using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.MonthlyReports;
using DualControl.Supervision.Domain.MonthlyReports.Specifications;
using DualControl.Supervision.Domain.Reports;

namespace DualControl.Supervision.Application.MonthlyReports;

/// <summary>未报月报的单位 Which enterprises of the caller's scope have not submitted the month's report (plan 五（三）: 不漏一企).</summary>
/// <param name="Month">月份 Month; the current one when left out.</param>
[AllowedTo(Roles.Bureau)]
internal sealed record ListMissingReports(Month? Month) : IQuery<MissingReportsView>;

/// <summary>未报月报的单位 Enterprises without the month's report.</summary>
/// <param name="Month">月份 Month.</param>
/// <param name="DueOn">报送期限 Last day in time.</param>
/// <param name="IsOverdue">是否逾期 That day has passed.</param>
/// <param name="Enterprises">应报单位数 Enterprises of the scope that must report.</param>
/// <param name="Missing">未报单位 Those that have not, by section and name.</param>
internal sealed record MissingReportsView(Month Month, DateOnly DueOn, bool IsOverdue, int Enterprises, IReadOnlyList<MissingReport> Missing);

/// <summary>未报单位 An enterprise without the month's report.</summary>
/// <param name="EnterpriseId">单位 Enterprise.</param>
/// <param name="EnterpriseName">单位名称 Its name.</param>
/// <param name="SectionId">主管股室 Supervising section.</param>
/// <param name="SectionName">主管股室名称 Its name.</param>
internal sealed record MissingReport(EnterpriseId EnterpriseId, string EnterpriseName, SectionId SectionId, string SectionName);

internal sealed class ListMissingReportsHandler(IReadRepository<MonthlyReport> reports, IRequestSender sender, BureauCalendar calendar)
    : IQueryHandler<ListMissingReports, MissingReportsView>
{
    public async Task<Result<MissingReportsView>> Handle(ListMissingReports query, CancellationToken ct)
    {
        var month = query.Month ?? Month.Of(calendar.Today);
        var begun = Submission.CheckMonth(month, calendar.Now);
        if (begun.IsFailure) return begun.Error;

        var enterprises = await sender.SendAsync(new ListEnterprises(null), ct);
        if (enterprises.IsFailure) return enterprises.Error;
        var reported = (await reports.ListAsync(new EnterprisesThatReported(month), ct)).ToHashSet();

        var dueOn = Submission.DueOn(month);
        return new MissingReportsView(month, dueOn, calendar.Today > dueOn, enterprises.Value.Count,
            [.. enterprises.Value.Where(e => !reported.Contains(e.Id))
                .OrderBy(e => e.SectionName, StringComparer.Ordinal).ThenBy(e => e.Name, StringComparer.Ordinal)
                .Select(e => new MissingReport(e.Id, e.Name, e.SectionId, e.SectionName))]);
    }
}
