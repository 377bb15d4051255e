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

/// <summary>记录“已考虑，未发现” Record that a cell was considered and nothing was found.</summary>
/// <param name="Element">要素 Element of the cell.</param>
/// <param name="OperatingState">状态 Operating state of the cell.</param>
/// <param name="Tense">时态 Tense of the cell.</param>
/// <param name="Reason">理由 Why nothing was found, 1–500 characters.</param>
[AllowedTo(Role.SafetyManager | Role.WorkshopReviewer | Role.FrontlineEmployee)]
internal sealed record ConsiderGridCell(RiskUnitId Id, HazardElement Element, OperatingState OperatingState, HazardTense Tense, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class ConsiderGridCellValidator : AbstractValidator<ConsiderGridCell>
{
    public ConsiderGridCellValidator()
    {
        RuleFor(c => c.Element).IsInEnum();
        RuleFor(c => c.OperatingState).IsInEnum();
        RuleFor(c => c.Tense).IsInEnum();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

internal sealed class ConsiderGridCellHandler(IRepository<RiskUnit> units, IReadRepository<RiskFactor> factors, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<ConsiderGridCell>
{
    public async Task<Result> Handle(ConsiderGridCell command, CancellationToken ct)
    {
        var found = await units.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var cell = new GridCell(command.Element, command.OperatingState, command.Tense);
        var hasFactor = (await factors.ListAsync(new CellsOfUnit(command.Id), ct)).Contains(cell);
        return found.Value.Consider(cell, hasFactor, command.Reason, user.Caller.ToActor(), calendar.Now);
    }
}
