using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain;
using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.HiddenDangers.Application.Checklists;

/// <summary>生成排查清单 Generate a department's checklist from the risk ledger in force (plan 二（三）1); a new edition where one exists. It is filed.</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="DepartmentId">部门 Department of the enterprise.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record GenerateChecklist(EnterpriseId EnterpriseId, UnitId DepartmentId) : ICommand<InspectionChecklistId>;

internal sealed class GenerateChecklistHandler(
    IRepository<InspectionChecklist> checklists, DangerSettings settings, IRequestSender sender, ICurrentScope scope, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<GenerateChecklist, InspectionChecklistId>
{
    public async Task<Result<InspectionChecklistId>> Handle(GenerateChecklist command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        var department = await sender.SendAsync(new FindUnit(command.DepartmentId), ct);
        if (department.IsFailure || department.Value.EnterpriseId != command.EnterpriseId || department.Value.Kind != UnitKind.Department)
            return DangerErrors.DepartmentNotFound.At("departmentId");
        var factors = await sender.SendAsync(new ListFactorsInForce(command.EnterpriseId, command.DepartmentId), ct);
        if (factors.IsFailure) return factors.Error;

        var before = await checklists.FirstOrDefaultAsync(new CurrentOf(command.DepartmentId), ct);
        var actor = user.Caller.ToActor();
        var generated = InspectionChecklist.Generate(
            command.EnterpriseId, command.DepartmentId, department.Value.Name, factors.Value, settings.EveryDays, before, actor, calendar.Now);
        if (generated.IsFailure) return generated.Error;
        var checklist = generated.Value;
        checklists.Add(checklist);
        outbox.Publish(new FilingRequested(
            ArchiveClass.Checklist, $"{checklist.DepartmentName}事故隐患排查清单（第{checklist.Edition}版）", checklist.EnterpriseId, nameof(InspectionChecklist),
            checklist.Id.Value.ToString(), checklist.Edition, JsonSerializer.Serialize(new { checklist.DepartmentName, checklist.Edition, checklist.Items }, JsonSetup.Options), actor, calendar.Now));
        return checklist.Id;
    }

    private sealed class CurrentOf : Specification<InspectionChecklist>
    {
        public CurrentOf(UnitId department) => Query.Where(c => c.DepartmentId == department && c.IsCurrent);
    }
}
