using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Units;
using DualControl.Organization.Domain.Units.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Units;

/// <summary>更名 Rename a unit; records made before keep the name they show.</summary>
/// <param name="Name">名称 Name, 1–100 characters, unique among its siblings.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice)]
internal sealed record RenameUnit(EnterpriseId EnterpriseId, UnitId Id, string Name, long? ExpectedVersion) : ICommand;

internal sealed class RenameUnitValidator : AbstractValidator<RenameUnit>
{
    public RenameUnitValidator() => RuleFor(c => c.Name).NotEmpty().MaximumLength(100);
}

internal sealed class RenameUnitHandler(IRepository<OrganizationUnit> units) : ICommandHandler<RenameUnit>
{
    public async Task<Result> Handle(RenameUnit command, CancellationToken ct)
    {
        var found = await units.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var unit = found.Value;
        if (unit.EnterpriseId != command.EnterpriseId) return CommonErrors.NotFound;
        var all = await units.ListAsync(new UnitsOfEnterprise(command.EnterpriseId), ct);
        if (all.Any(u => u.ParentId == unit.ParentId && u.Name == command.Name && u.Id != unit.Id)) return OrganizationErrors.UnitNameTaken.At("name");
        unit.Rename(command.Name, all);
        return Result.Success;
    }
}
