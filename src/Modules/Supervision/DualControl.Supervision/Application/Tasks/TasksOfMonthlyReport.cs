using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.Supervision.Domain.MonthlyReports;
using DualControl.Tasks.Contracts;

namespace DualControl.Supervision.Application.Tasks;

/// <summary>待办 A submitted report awaits the principal's review, unless he prepared it or a correction took its place.</summary>
internal sealed class TasksOfMonthlyReport : IAnnounces<MonthlyReport>
{
    public IEnumerable<IIntegrationEvent> Of(MonthlyReport report, DateTimeOffset at) =>
    [
        new OpenTasksChanged(SubjectKind.MonthlyReport, report.Id.Value, report.EnterpriseId, report.Version, $"企业月报 {report.Month}", $"Monthly report {report.Month}",
            $"/api/v1/monthly-reports/enterprises/{report.EnterpriseId.Value}/{report.Month}", Open(report), at),
    ];

    public static IReadOnlyList<OpenTask> Open(MonthlyReport report) => !report.IsCurrent || report.Review is not null ? [] :
    [
        new OpenTask(TaskKind.ReviewReport, new Addressee(Role.EnterprisePrincipal), NotFor: [report.Submission.By.Subject]),
    ];
}
