using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Contracts;

namespace DualControl.HiddenDangers.Application.Tasks;

/// <summary>待办 What waits for whom at a danger: the state table of docs/domain.md, read for the next step.</summary>
internal sealed class TasksOfDanger : IAnnounces<HiddenDanger>
{
    /// <summary>Who rectifies; the principal does not.</summary>
    private const Role Rectifiers = Role.FrontlineEmployee | Role.SafetyManager | Role.WorkshopReviewer | Role.DepartmentReviewer;

    public IEnumerable<IIntegrationEvent> Of(HiddenDanger danger, DateTimeOffset at)
    {
        var name = danger.Number is { } number ? $"{number} {danger.Name}" : danger.Name;
        return
        [
            new OpenTasksChanged(SubjectKind.HiddenDanger, danger.Id.Value, danger.EnterpriseId, danger.Version, $"隐患 {name}", $"Hidden danger {name}",
                $"/api/v1/hidden-dangers/{danger.Id.Value}", Open(danger), at),
        ];
    }

    public static IReadOnlyList<OpenTask> Open(HiddenDanger danger) => danger.IsClosed ? [] : [.. NextSteps(danger), .. Report(danger), .. Extension(danger)];

    private static IEnumerable<OpenTask> NextSteps(HiddenDanger danger)
    {
        var major = danger.Level == DangerLevel.Major;
        var unit = danger.Responsible?.UnitId;
        string[] planner = danger.Plan is { } plan ? [plan.By.Subject] : [];
        string[] rectifiers = [.. danger.Rectifications.Select(r => r.By.Subject).Distinct()];
        OpenTask Task(TaskKind step, Role roles, UnitId? of = null, IReadOnlyList<string>? notFor = null) => new(step, new Addressee(roles, UnitId: of), danger.Deadline, notFor);
        return danger.State switch
        {
            DangerState.Discovered => [Task(TaskKind.RegisterDanger, Roles.EnterpriseManagement)],
            DangerState.Registered =>
            [
                Task(TaskKind.PlanRectification, Roles.EnterpriseManagement | Role.DepartmentReviewer, unit),
                .. major ? Array.Empty<OpenTask>() : [Task(TaskKind.RectifyOnTheSpot, Rectifiers, unit)],
            ],
            DangerState.Planned when major => [Task(TaskKind.ReviewPlan, Role.EnterprisePrincipal, notFor: planner)],
            DangerState.Planned or DangerState.Approved => [Task(TaskKind.StartRectification, Rectifiers, unit)],
            DangerState.Reviewed => [Task(TaskKind.ApprovePlan, Role.EnterprisePrincipal, notFor: planner)],
            DangerState.Rectifying => [Task(TaskKind.Rectify, Rectifiers, unit)],
            DangerState.AwaitingAcceptance => [Task(TaskKind.AcceptRectification, Roles.EnterpriseManagement | Role.DepartmentReviewer, unit, rectifiers)],
            DangerState.Accepted when major && danger.Verification is null => [Task(TaskKind.VerifyDanger, Role.SectionOfficer, notFor: rectifiers)],
            // Without the report a major danger waits for that one: it has its own task.
            DangerState.Accepted when !major || danger.MajorReport is not null => [Task(TaskKind.WriteOffDanger, Roles.EnterpriseManagement)],
            _ => [],
        };
    }

    private static IEnumerable<OpenTask> Report(HiddenDanger danger)
    {
        if (danger is { Level: DangerLevel.Major, MajorReport: null })
            yield return new OpenTask(TaskKind.ReportMajorDanger, new Addressee(Roles.EnterpriseManagement), danger.MajorReportDueAt is { } due ? BureauCalendar.DayOf(due) : null);
    }

    private static IEnumerable<OpenTask> Extension(HiddenDanger danger)
    {
        if (danger.Extensions is [.., { Granted: null } pending])
            yield return new OpenTask(TaskKind.DecideExtension, new Addressee(danger.DeadlineSetBy == DeadlineAuthority.Principal ? Role.EnterprisePrincipal : Roles.EnterpriseManagement),
                danger.Deadline, [pending.RequestedBy.Subject]);
    }
}
