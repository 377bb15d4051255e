using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.EnterpriseRegistrations;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.EnterpriseRegistrations;

/// <summary>更正申请 The requester corrects a request that was returned, or is not decided yet; it waits for the section again.</summary>
/// <param name="LookupCode">查询码 The code answered on submission.</param>
/// <param name="Name">单位名称 Name, 1–200 characters.</param>
/// <param name="CreditCode">统一社会信用代码 18 characters, checked by GB 32100.</param>
/// <param name="Industry">行业 Industry code.</param>
/// <param name="Address">地址 Address, 1–300 characters.</param>
/// <param name="PrincipalPostTitle">主要负责人职务 Post title of the principal; not a name.</param>
/// <param name="StaffCount">从业人数 0–1 000 000.</param>
/// <param name="ContactPostTitle">联系岗位 Post to turn to, at most 100 characters; not a name.</param>
/// <param name="Location">坐标 Where it lies, WGS 84.</param>
/// <param name="HazardousChemicals">危险化学品 What it does with hazardous chemicals; none when absent.</param>
[AllowedTo(Role.Applicant)]
internal sealed record ResubmitEnterpriseRegistration(
    EnterpriseRegistrationId Id, string? LookupCode, string Name, string CreditCode, string Industry, string Address, string? PrincipalPostTitle, int StaffCount, string? ContactPostTitle,
    Coordinates? Location, IReadOnlyList<ChemicalActivity>? HazardousChemicals) : ICommand, INewEnterprise;

internal sealed class ResubmitEnterpriseRegistrationValidator : AbstractValidator<ResubmitEnterpriseRegistration>
{
    public ResubmitEnterpriseRegistrationValidator() => this.NewEnterprise();
}

internal sealed class ResubmitEnterpriseRegistrationHandler(
    IRepository<EnterpriseRegistration> registrations, RegistrationSections sections, ICreditCodes creditCodes, BureauCalendar calendar)
    : ICommandHandler<ResubmitEnterpriseRegistration>
{
    public async Task<Result> Handle(ResubmitEnterpriseRegistration command, CancellationToken ct)
    {
        var found = await registrations.OwnAsync(command.Id, command.LookupCode, ct);
        if (found.IsFailure) return found.Error;
        var registration = found.Value;
        if (registration.WaitingCreditCode != command.CreditCode && await creditCodes.IsTakenOrAskedForAsync(command.CreditCode, ct))
            return OrganizationErrors.CreditCodeTaken.At("creditCode");
        var content = new RegistrationContent(command.Name, command.CreditCode, command.Industry, command.ToProfile());
        return registration.Resubmit(content, await sections.OfAsync(command.Industry, ct), calendar.Now);
    }
}
