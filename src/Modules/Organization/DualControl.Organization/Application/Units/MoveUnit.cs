using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Units;
using DualControl.Organization.Domain.Units.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Units;

/// <summary>调整组织单元 Move a unit with all below it; the move is kept. No cycle, at most eight levels.</summary>
/// <param name="ParentId">新上级 New parent; null directly below the enterprise.</param>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice)]
internal sealed record MoveUnit(EnterpriseId EnterpriseId, UnitId Id, UnitId? ParentId, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class MoveUnitValidator : AbstractValidator<MoveUnit>
{
    public MoveUnitValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class MoveUnitHandler(IRepository<OrganizationUnit> units, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<MoveUnit>
{
    public async Task<Result> Handle(MoveUnit command, CancellationToken ct)
    {
        var found = await units.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var unit = found.Value;
        if (unit.EnterpriseId != command.EnterpriseId) return CommonErrors.NotFound;
        var all = await units.ListAsync(new UnitsOfEnterprise(command.EnterpriseId), ct);
        var parent = all.FirstOrDefault(u => u.Id == command.ParentId);
        if (command.ParentId is not null && parent is null) return OrganizationErrors.UnitParentNotFound.At("parentId");
        if (all.Any(u => u.ParentId == command.ParentId && u.Name == unit.Name && u.Id != unit.Id)) return OrganizationErrors.UnitNameTaken.At("parentId");
        return unit.MoveUnder(parent, all, command.Reason, user.Caller.ToActor(), calendar.Now);
    }
}
