using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.HiddenDangers.Domain.Inspections;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.HiddenDangers.Application.Inspections;

/// <summary>提交排查 End the inspection; each weakened or failed measure becomes a discovered danger (plan 二（三）2). It is filed.</summary>
[AllowedTo(Role.FrontlineEmployee | Roles.EnterpriseManagement | Role.WorkshopReviewer | Role.DepartmentReviewer)]
internal sealed record SubmitInspection(InspectionId Id, long? ExpectedVersion) : ICommand;

internal sealed class SubmitInspectionHandler(
    IRepository<Inspection> inspections, IRepository<HiddenDanger> dangers, ICurrentUser user, IOutbox outbox, BureauCalendar calendar) : ICommandHandler<SubmitInspection>
{
    public async Task<Result> Handle(SubmitInspection command, CancellationToken ct)
    {
        var found = await inspections.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var inspection = found.Value;
        var actor = user.Caller.ToActor();
        var submitted = inspection.Submit(actor, calendar.Now);
        if (submitted.IsFailure) return submitted.Error;
        foreach (var danger in submitted.Value) dangers.Add(danger);
        outbox.Publish(new FilingRequested(
            ArchiveClass.Inspection, $"{inspection.DepartmentName}隐患排查记录（{inspection.PlannedFor:yyyy-MM-dd}）", inspection.EnterpriseId, nameof(Inspection),
            inspection.Id.Value.ToString(), (int)inspection.VersionOnceChanged, JsonSerializer.Serialize(
                new { inspection.DepartmentName, inspection.ChecklistId, inspection.ChecklistEdition, inspection.Kind, inspection.Theme, inspection.PlannedFor, inspection.Items, inspection.Answers, inspection.Found },
                JsonSetup.Options), actor, calendar.Now));
        return Result.Success;
    }
}
