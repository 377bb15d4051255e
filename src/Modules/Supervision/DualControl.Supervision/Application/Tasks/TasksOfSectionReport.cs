using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.Supervision.Domain.SectionReports;
using DualControl.Tasks.Contracts;

namespace DualControl.Supervision.Application.Tasks;

/// <summary>待办 A section's submitted report awaits the review of the leading group's office, unless a correction took its place.</summary>
internal sealed class TasksOfSectionReport : IAnnounces<SectionReport>
{
    public IEnumerable<IIntegrationEvent> Of(SectionReport report, DateTimeOffset at) =>
    [
        new OpenTasksChanged(SubjectKind.SectionReport, report.Id.Value, null, report.Version, $"股室月报 {report.Month}", $"Section's monthly report {report.Month}",
            $"/api/v1/monthly-reports/sections/{report.SectionId.Value}/{report.Month}", Open(report), at),
    ];

    public static IReadOnlyList<OpenTask> Open(SectionReport report) => !report.IsCurrent || report.Review is not null ? [] :
    [
        new OpenTask(TaskKind.ReviewReport, new Addressee(Role.LeadingGroupOffice), NotFor: [report.Submission.By.Subject]),
    ];
}
