using DualControl.Organization.Contracts;
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

/// <summary>建立部门、车间或班组 Create an organization unit: department, workshop or work team.</summary>
/// <param name="ParentId">上级 Parent unit; null directly below the enterprise.</param>
/// <param name="Name">名称 Name, 1–100 characters, unique among its siblings.</param>
/// <param name="Kind">类型 Kind.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice)]
internal sealed record CreateUnit(EnterpriseId EnterpriseId, UnitId? ParentId, string Name, UnitKind Kind) : ICommand<UnitId>;

internal sealed class CreateUnitValidator : AbstractValidator<CreateUnit>
{
    public CreateUnitValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Kind).IsInEnum();
    }
}

internal sealed class CreateUnitHandler(IRepository<OrganizationUnit> units, ICurrentScope scope, ICurrentUser user, BureauCalendar calendar, IRequestSender sender)
    : ICommandHandler<CreateUnit, UnitId>
{
    public async Task<Result<UnitId>> Handle(CreateUnit command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        var enterprise = await sender.SendAsync(new FindEnterprise(command.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        OrganizationUnit? parent = null;
        if (command.ParentId is { } parentId)
        {
            parent = await units.FirstOrDefaultAsync(new UnitOfEnterprise(command.EnterpriseId, parentId), ct);
            if (parent is null) return OrganizationErrors.UnitParentNotFound.At("parentId");
        }
        if (await units.AnyAsync(new SiblingNamed(command.EnterpriseId, command.ParentId, command.Name), ct)) return OrganizationErrors.UnitNameTaken.At("name");
        var created = OrganizationUnit.Create(command.EnterpriseId, parent, command.Name, command.Kind, user.Caller.ToActor(), calendar.Now);
        if (created.IsFailure) return created.Error;
        units.Add(created.Value);
        return created.Value.Id;
    }

    private sealed class SiblingNamed : Specification<OrganizationUnit>
    {
        public SiblingNamed(EnterpriseId enterprise, UnitId? parent, string name) =>
            Query.Where(u => u.EnterpriseId == enterprise && u.ParentId == parent && u.Name == name);
    }
}
