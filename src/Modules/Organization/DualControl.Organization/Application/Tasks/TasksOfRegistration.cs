using DualControl.Organization.Domain.EnterpriseRegistrations;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.Tasks.Contracts;

namespace DualControl.Organization.Application.Tasks;

/// <summary>待办 A request to be entered waits for the section in charge, or for the office to find one.</summary>
internal sealed class TasksOfRegistration : IAnnounces<EnterpriseRegistration>
{
    public IEnumerable<IIntegrationEvent> Of(EnterpriseRegistration request, DateTimeOffset at) =>
    [
        new OpenTasksChanged(SubjectKind.EnterpriseRegistration, request.Id.Value, null, request.Version, $"建档申请 {request.Name}", $"Request of {request.Name}",
            $"/api/v1/enterprise-registrations/{request.Id.Value}", Open(request), at),
    ];

    public static IReadOnlyList<OpenTask> Open(EnterpriseRegistration request) => request.State != RegistrationState.Submitted ? [] :
        [new OpenTask(TaskKind.DecideRegistration, request.SectionId is { } section ? new Addressee(Role.SectionOfficer, section) : new Addressee(Role.LeadingGroupOffice))];
}
