using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Persons.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Persons;

/// <summary>更正人员 Correct the number or label of a person; posts are taken and left by their own routes.</summary>
/// <param name="EmployeeNumber">工号 1–30 characters, unique in the enterprise.</param>
/// <param name="Name">称谓 Name or label, 1–50 characters.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice)]
internal sealed record ChangePerson(EnterpriseId EnterpriseId, PersonId Id, string EmployeeNumber, string Name, long? ExpectedVersion) : ICommand;

internal sealed class ChangePersonValidator : AbstractValidator<ChangePerson>
{
    public ChangePersonValidator()
    {
        RuleFor(c => c.EmployeeNumber).EmployeeNumber();
        RuleFor(c => c.Name).PersonName();
    }
}

internal sealed class ChangePersonHandler(IRepository<Person> persons) : ICommandHandler<ChangePerson>
{
    public async Task<Result> Handle(ChangePerson command, CancellationToken ct)
    {
        var found = await persons.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        if (found.Value.EnterpriseId != command.EnterpriseId) return CommonErrors.NotFound;
        var taken = found.Value.EmployeeNumber != command.EmployeeNumber && await persons.AnyAsync(new Numbered(command.EnterpriseId, command.EmployeeNumber), ct);
        if (taken) return OrganizationErrors.EmployeeNumberTaken.At("employeeNumber");
        found.Value.Change(command.EmployeeNumber, command.Name);
        return Result.Success;
    }
}
