using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskFactors;
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

/// <summary>拆分风险单元 Make part of a unit a unit of its own beside it, with some of its factors; what was considered for the whole counts for the part too.</summary>
/// <param name="Name">新单元名称 Name of the new unit, 1–100 characters.</param>
/// <param name="Location">位置 Its location, 1–200 characters.</param>
/// <param name="Kind">类型 Its kind.</param>
/// <param name="ResponsibleUnitId">责任部门 Its responsible organization unit.</param>
/// <param name="ResponsiblePostId">责任岗位 Its responsible post.</param>
/// <param name="RiskFactorIds">随之转移的风险因素 Factors of the unit that move, 0–500.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record SplitRiskUnit(
    RiskUnitId Id, string Name, string Location, RiskUnitKind Kind, UnitId ResponsibleUnitId, PostId ResponsiblePostId, IReadOnlyList<RiskFactorId> RiskFactorIds, long? ExpectedVersion)
    : ICommand<RiskUnitId>;

internal sealed class SplitRiskUnitValidator : AbstractValidator<SplitRiskUnit>
{
    public SplitRiskUnitValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Location).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.RiskFactorIds).Must(ids => ids.Count <= 500 && ids.Distinct().Count() == ids.Count).WithMessage(_ => Messages.Render("risk_unit.factors_to_move"));
    }
}

internal sealed class SplitRiskUnitHandler(
    IRepository<RiskUnit> units, IReadRepository<RiskFactor> factors, RiskRules rules, IRequestSender sender, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<SplitRiskUnit, RiskUnitId>
{
    public async Task<Result<RiskUnitId>> Handle(SplitRiskUnit command, CancellationToken ct)
    {
        var found = await units.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var unit = found.Value;
        var responsible = await sender.FindAsync(unit.EnterpriseId, command.ResponsibleUnitId, command.ResponsiblePostId, ct);
        if (responsible.IsFailure) return responsible.Error;
        if (await units.AnyAsync(new RiskUnitNamed(unit.EnterpriseId, command.Name), ct)) return RiskErrors.UnitNameTaken.At("name");
        if ((await units.TreeAsync(unit.EnterpriseId, ct)).Refuse(null, command.Kind, unit.ParentId) is { } refusal) return refusal;
        var own = (await factors.ListAsync(new FactorsOfUnit(unit.Id), ct)).ToDictionary(f => f.Id);
        if (command.RiskFactorIds.ToList().FindIndex(id => !own.ContainsKey(id)) is >= 0 and var wrong) return RiskErrors.FactorOfOtherUnit.At($"riskFactorIds[{wrong}]");
        var details = new RiskUnitDetails(command.Name, command.Location, command.Kind, [], unit.ParentId);
        var part = unit.Split(details, responsible.Value, [.. command.RiskFactorIds.Select(id => own[id])], rules, user.Caller.ToActor(), calendar.Now);
        if (part.IsFailure) return part.Error;
        units.Add(part.Value);
        return part.Value.Id;
    }
}

/// <summary>The factors of a unit that are not voided, to be moved.</summary>
internal sealed class FactorsOfUnit : Specification<RiskFactor>
{
    public FactorsOfUnit(RiskUnitId unit) => Query.Where(f => f.RiskUnitId == unit && f.State != RiskFactorState.Voided);
}
