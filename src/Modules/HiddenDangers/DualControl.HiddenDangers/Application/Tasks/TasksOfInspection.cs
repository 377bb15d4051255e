using DualControl.HiddenDangers.Domain.Inspections;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.Tasks.Contracts;

namespace DualControl.HiddenDangers.Application.Tasks;

/// <summary>待办 A planned inspection waits for the department it was planned for, until it is submitted.</summary>
internal sealed class TasksOfInspection : IAnnounces<Inspection>
{
    public IEnumerable<IIntegrationEvent> Of(Inspection inspection, DateTimeOffset at)
    {
        var name = $"{inspection.DepartmentName}{(inspection.Theme is { } theme ? $" {theme}" : "")} {inspection.PlannedFor:yyyy-MM-dd}";
        return
        [
            new OpenTasksChanged(SubjectKind.Inspection, inspection.Id.Value, inspection.EnterpriseId, inspection.Version, $"隐患排查 {name}", $"Inspection {name}",
                $"/api/v1/inspections/{inspection.Id.Value}", Open(inspection), at),
        ];
    }

    public static IReadOnlyList<OpenTask> Open(Inspection inspection) => inspection.SubmittedAt is not null ? [] :
    [
        new OpenTask(TaskKind.CarryOutInspection, new Addressee(Roles.Enterprise, UnitId: inspection.DepartmentId), inspection.PlannedFor),
    ];
}
