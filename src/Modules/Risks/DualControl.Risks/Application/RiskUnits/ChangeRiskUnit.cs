using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.RiskUnits;

/// <summary>修改风险单元 Change a risk unit's name, place, responsible post or outline.</summary>
/// <param name="Name">名称 Name, 1–100 characters.</param>
/// <param name="Location">位置 Location, 1–200 characters.</param>
/// <param name="Kind">类型 Kind.</param>
/// <param name="ParentId">上级单元 The unit it is a part of, of the same or a coarser kind (area, process, equipment, activity), at most 6 levels; null on top.</param>
/// <param name="ResponsibleUnitId">责任部门 Responsible organization unit.</param>
/// <param name="ResponsiblePostId">责任岗位 Responsible post.</param>
/// <param name="Outline">平面轮廓 Polygon on the plan, 3–200 points; empty when not drawn.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record ChangeRiskUnit(
    RiskUnitId Id, string Name, string Location, RiskUnitKind Kind, UnitId ResponsibleUnitId, PostId ResponsiblePostId, IReadOnlyList<PlanPoint> Outline, RiskUnitId? ParentId, long? ExpectedVersion)
    : ICommand;

internal sealed class ChangeRiskUnitValidator : AbstractValidator<ChangeRiskUnit>
{
    public ChangeRiskUnitValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Location).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Outline).Must(o => o.Count <= 200 && o.All(p => p is not null)).WithMessage(_ => Messages.Render("risk_unit.outline_points"));
    }
}

internal sealed class ChangeRiskUnitHandler(IRepository<RiskUnit> units, IRiskStatistics statistics, RiskRules rules, IRequestSender sender, BureauCalendar calendar) : ICommandHandler<ChangeRiskUnit>
{
    public async Task<Result> Handle(ChangeRiskUnit command, CancellationToken ct)
    {
        var found = await units.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var unit = found.Value;
        var responsible = await sender.FindAsync(unit.EnterpriseId, command.ResponsibleUnitId, command.ResponsiblePostId, ct);
        if (responsible.IsFailure) return responsible.Error;
        if (unit.Name != command.Name && await units.AnyAsync(new RiskUnitNamed(unit.EnterpriseId, command.Name), ct)) return RiskErrors.UnitNameTaken.At("name");
        if ((await units.TreeAsync(unit.EnterpriseId, ct)).Refuse(unit.Id, command.Kind, command.ParentId) is { } refusal) return refusal;
        var level = (await statistics.LevelsAsync([unit.Id], ct)).GetValueOrDefault(unit.Id)?.Level;
        return unit.Change(new RiskUnitDetails(command.Name, command.Location, command.Kind, command.Outline, command.ParentId), responsible.Value, level, rules, calendar.Now);
    }
}
