using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.RiskUnits;

/// <summary>撤销风险单元 Retire a unit that is no more; only without factors that are not voided, and without parts. It stays readable, and in past ledgers.</summary>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record RetireRiskUnit(RiskUnitId Id, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class RetireRiskUnitValidator : AbstractValidator<RetireRiskUnit>
{
    public RetireRiskUnitValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class RetireRiskUnitHandler(IRepository<RiskUnit> units, IReadRepository<RiskFactor> factors, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<RetireRiskUnit>
{
    public async Task<Result> Handle(RetireRiskUnit command, CancellationToken ct)
    {
        var found = await units.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var held = await factors.CountAsync(new FactorsOfUnit(command.Id), ct);
        var parts = await units.CountAsync(new PartsOf(command.Id), ct);
        return found.Value.Retire(held, parts, command.Reason, user.Caller.ToActor(), calendar.Now);
    }
}

/// <summary>The parts of a unit that are not retired.</summary>
internal sealed class PartsOf : Specification<RiskUnit>
{
    public PartsOf(RiskUnitId unit) => Query.Where(u => u.ParentId == unit && !u.IsRetired);
}
