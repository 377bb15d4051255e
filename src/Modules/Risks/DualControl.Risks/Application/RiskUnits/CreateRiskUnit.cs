using DualControl.Organization.Contracts;
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

/// <summary>划分风险单元 Divide the enterprise into risk units (plan, section 二（二）1).</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Name">名称 Name, 1–100 characters, unique in the enterprise.</param>
/// <param name="Location">位置 Location, 1–200 characters.</param>
/// <param name="Kind">类型 Kind.</param>
/// <param name="ParentId">上级单元 The unit it is a part of, of the same or a coarser kind (area, process, equipment, activity), at most 6 levels; null on top.</param>
/// <param name="ResponsibleUnitId">责任部门 Responsible organization unit, inside a department.</param>
/// <param name="ResponsiblePostId">责任岗位 Responsible post.</param>
/// <param name="Outline">平面轮廓 Polygon on the plan: 3–200 points, x 0–1000, y 0–700, not crossing itself; empty when not drawn yet.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record CreateRiskUnit(
    EnterpriseId EnterpriseId, string Name, string Location, RiskUnitKind Kind, UnitId ResponsibleUnitId, PostId ResponsiblePostId, IReadOnlyList<PlanPoint> Outline, RiskUnitId? ParentId = null)
    : ICommand<RiskUnitId>;

internal sealed class CreateRiskUnitValidator : AbstractValidator<CreateRiskUnit>
{
    public CreateRiskUnitValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Location).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Outline).Must(o => o.Count <= 200 && o.All(p => p is not null)).WithMessage(_ => Messages.Render("risk_unit.outline_points"));
    }
}

internal sealed class CreateRiskUnitHandler(IRepository<RiskUnit> units, IRequestSender sender, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<CreateRiskUnit, RiskUnitId>
{
    public async Task<Result<RiskUnitId>> Handle(CreateRiskUnit command, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(command.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var responsible = await sender.FindAsync(command.EnterpriseId, command.ResponsibleUnitId, command.ResponsiblePostId, ct);
        if (responsible.IsFailure) return responsible.Error;
        if (await units.AnyAsync(new RiskUnitNamed(command.EnterpriseId, command.Name), ct)) return RiskErrors.UnitNameTaken.At("name");
        if ((await units.TreeAsync(command.EnterpriseId, ct)).Refuse(null, command.Kind, command.ParentId) is { } refusal) return refusal;
        var details = new RiskUnitDetails(command.Name, command.Location, command.Kind, command.Outline, command.ParentId);
        var created = RiskUnit.Create(command.EnterpriseId, details, responsible.Value, user.Caller.ToActor(), calendar.Now);
        if (created.IsFailure) return created.Error;
        units.Add(created.Value);
        return created.Value.Id;
    }
}

internal sealed class RiskUnitNamed : Specification<RiskUnit>
{
    public RiskUnitNamed(EnterpriseId enterprise, string name) => Query.Where(u => u.EnterpriseId == enterprise && u.Name == name);
}
