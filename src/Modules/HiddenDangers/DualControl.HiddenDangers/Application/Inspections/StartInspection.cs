using DualControl.BuildingBlocks.Pipeline;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain;
using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.HiddenDangers.Domain.Inspections;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Inspections;

/// <summary>安排排查 Start an inspection by the current edition of a checklist (plan 二（三）2).</summary>
/// <param name="ChecklistId">清单 Checklist, current edition.</param>
/// <param name="Kind">类型 Routine or special.</param>
/// <param name="Theme">专项主题 Required for a special inspection, at most 200 characters.</param>
/// <param name="PlannedFor">排查时间 Day it is planned for, today or later.</param>
[AllowedTo(Role.FrontlineEmployee | Roles.EnterpriseManagement | Role.WorkshopReviewer | Role.DepartmentReviewer)]
internal sealed record StartInspection(InspectionChecklistId ChecklistId, InspectionKind Kind, string? Theme, DateOnly PlannedFor) : ICommand<InspectionId>;

internal sealed class StartInspectionValidator : AbstractValidator<StartInspection>
{
    public StartInspectionValidator()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Theme).NotEmpty().When(c => c.Kind == InspectionKind.Special);
        RuleFor(c => c.Theme).MaximumLength(200);
        RuleFor(c => c.PlannedFor).BureauDay();
    }
}

internal sealed class StartInspectionHandler(IRepository<Inspection> inspections, IReadRepository<InspectionChecklist> checklists, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<StartInspection, InspectionId>
{
    public async Task<Result<InspectionId>> Handle(StartInspection command, CancellationToken ct)
    {
        var checklist = await checklists.FirstOrDefaultAsync(new ById(command.ChecklistId), ct);
        if (checklist is null) return DangerErrors.ChecklistNotFound.At("checklistId");
        var planned = Inspection.Plan(checklist, command.Kind, command.Theme, command.PlannedFor, user.Caller.ToActor(), calendar.Now);
        if (planned.IsFailure) return planned.Error;
        inspections.Add(planned.Value);
        return planned.Value.Id;
    }

    private sealed class ById : Specification<InspectionChecklist>
    {
        public ById(InspectionChecklistId id) => Query.Where(c => c.Id == id);
    }
}
