using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Enterprises;

/// <summary>修改单位概况 Change the profile of an enterprise; credit code, industry and section stay.</summary>
/// <param name="Name">单位名称 Name, 1–200 characters.</param>
/// <param name="Address">地址 Address, 1–300 characters.</param>
/// <param name="PrincipalPostTitle">主要负责人职务 Post title of the principal, at most 100 characters.</param>
/// <param name="StaffCount">从业人数 0–1 000 000.</param>
/// <param name="ContactPostTitle">联系岗位 Post to turn to, at most 100 characters; not a name.</param>
/// <param name="Location">坐标 Where it lies, WGS 84.</param>
/// <param name="HazardousChemicals">危险化学品 What it does with hazardous chemicals: produces, stores, uses, transports; none when absent.</param>
[AllowedTo(Role.LeadingGroupOffice | Role.SectionOfficer | Roles.EnterpriseManagement)]
internal sealed record ChangeEnterprise(
    EnterpriseId Id, string Name, string Address, string? PrincipalPostTitle, int StaffCount, string? ContactPostTitle, Coordinates? Location, IReadOnlyList<ChemicalActivity>? HazardousChemicals,
    long? ExpectedVersion) : ICommand, IEnterpriseProfile;

internal sealed class ChangeEnterpriseValidator : AbstractValidator<ChangeEnterprise>
{
    public ChangeEnterpriseValidator() => this.EnterpriseProfile();
}

internal sealed class ChangeEnterpriseHandler(IRepository<Enterprise> enterprises) : ICommandHandler<ChangeEnterprise>
{
    public async Task<Result> Handle(ChangeEnterprise command, CancellationToken ct)
    {
        var found = await enterprises.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        found.Value.Change(command.Name, command.ToProfile());
        return Result.Success;
    }
}
