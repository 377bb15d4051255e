using DualControl.Risks.Application.Grading;
using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>起草风险因素 The frontline drafts a factor with its grading and measures (plan 二（一）3, 二（二）1).</summary>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="Factor">内容 What it says.</param>
[AllowedTo(Role.FrontlineEmployee | Role.SafetyManager)]
internal sealed record DraftRiskFactor(RiskUnitId RiskUnitId, FactorBody Factor) : ICommand<RiskFactorId>;

internal sealed class DraftRiskFactorValidator : AbstractValidator<DraftRiskFactor>
{
    public DraftRiskFactorValidator(IValidator<FactorBody> body) => RuleFor(c => c.Factor).NotNull().SetValidator(body);
}

internal sealed class DraftRiskFactorHandler(
    IRepository<RiskFactor> factors, IRepository<RiskUnit> units, GradingMethodsInForce methods, RiskRules rules, IRequestSender sender, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<DraftRiskFactor, RiskFactorId>
{
    public async Task<Result<RiskFactorId>> Handle(DraftRiskFactor command, CancellationToken ct)
    {
        var unit = await units.FirstOrDefaultAsync(new RiskUnitById(command.RiskUnitId), ct);
        if (unit is null) return RiskErrors.UnitNotFound;
        var content = await command.Factor.ToContentAsync(unit.EnterpriseId, await methods.GetAsync(ct), sender, ct);
        if (content.IsFailure) return content.Error;
        var drafted = RiskFactor.Draft(unit, content.Value, rules, user.Caller.ToActor(), calendar.Now);
        if (drafted.IsFailure) return drafted.Error;
        unit.Identify(content.Value.Cell);
        factors.Add(drafted.Value);
        return drafted.Value.Id;
    }
}
