using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.Tasks.Contracts;

namespace DualControl.Risks.Application.Tasks;

/// <summary>待办 A report waits for the safety manager until it is decided.</summary>
internal sealed class TasksOfHazardReport : IAnnounces<HazardReport>
{
    public IEnumerable<IIntegrationEvent> Of(HazardReport report, DateTimeOffset at) =>
    [
        new OpenTasksChanged(SubjectKind.HazardReport, report.Id.Value, report.EnterpriseId, report.Version, $"扫码报告 {report.PointTitle}", $"Report by QR code, {report.PointTitle}",
            $"/api/v1/hazard-reports/{report.Id.Value}", Open(report), at),
    ];

    public static IReadOnlyList<OpenTask> Open(HazardReport report) =>
        report.State == HazardReportState.Received ? [new OpenTask(TaskKind.DecideHazardReport, new Addressee(Role.SafetyManager))] : [];
}
