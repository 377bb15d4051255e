using DualControl.Organization.Domain.LinkedVisits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.Tasks.Contracts;

namespace DualControl.Organization.Application.Tasks;

/// <summary>待办 Undone demands of a visit wait for the enterprise to meet them and for the supervising side to confirm it, by the day of the first one.</summary>
internal sealed class TasksOfVisit : IAnnounces<LinkedVisit>
{
    public IEnumerable<IIntegrationEvent> Of(LinkedVisit visit, DateTimeOffset at) =>
    [
        new OpenTasksChanged(SubjectKind.LinkedVisit, visit.Id.Value, visit.EnterpriseId, visit.Version, $"包联走访 {visit.VisitedOn:yyyy-MM-dd}", $"Visit of {visit.VisitedOn:yyyy-MM-dd}",
            $"/api/v1/visits/{visit.Id.Value}", Open(visit), at),
    ];

    public static IReadOnlyList<OpenTask> Open(LinkedVisit visit) => visit.NextDueOn is not { } due ? [] :
    [
        new OpenTask(TaskKind.MeetDemands, new Addressee(Roles.EnterpriseManagement), due),
        new OpenTask(TaskKind.ConfirmDemands, visit.SectionId is { } section ? new Addressee(Role.SectionOfficer, section) : new Addressee(Role.LeadingGroupOffice), due),
    ];
}
