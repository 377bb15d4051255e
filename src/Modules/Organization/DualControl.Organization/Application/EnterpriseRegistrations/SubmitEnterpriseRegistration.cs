using System.Security.Cryptography;
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

/// <summary>
/// 申请建档 An enterprise asks to be entered into the base ledger, without a token. The answer carries a lookup code, shown this once: with it (header <c>X-Lookup-Code</c>) the request is
/// read, corrected and withdrawn. A credit code that an enterprise or another waiting request has is refused (409), whichever it is. At most 20 requests a minute from one address [configuration].
/// </summary>
/// <param name="Name">单位名称 Name, 1–200 characters.</param>
/// <param name="CreditCode">统一社会信用代码 18 characters, checked by GB 32100.</param>
/// <param name="Industry">行业 Industry code: gas 燃气, heating 供热, wastewater 污水处理, sanitation 环卫, landscaping 园林绿化, municipalFacilities 市政公用设施, squaresAndParks 广场公园, waste 垃圾运输处理, mechanisedSweeping 机械清扫, urbanManagement 城管执法.</param>
/// <param name="Address">地址 Address, 1–300 characters.</param>
/// <param name="PrincipalPostTitle">主要负责人职务 Post title of the principal, e.g. 总经理; not a name.</param>
/// <param name="StaffCount">从业人数 0–1 000 000.</param>
/// <param name="ContactPostTitle">联系岗位 Post to turn to, at most 100 characters; not a name.</param>
/// <param name="Location">坐标 Where it lies, WGS 84.</param>
/// <param name="HazardousChemicals">危险化学品 What it does with hazardous chemicals: produces, stores, uses, transports; none when absent.</param>
[AllowedTo(Role.Applicant)]
internal sealed record SubmitEnterpriseRegistration(
    string Name, string CreditCode, string Industry, string Address, string? PrincipalPostTitle, int StaffCount, string? ContactPostTitle = null, Coordinates? Location = null,
    IReadOnlyList<ChemicalActivity>? HazardousChemicals = null) : ICommand<RegistrationTicket>, INewEnterprise;

/// <summary>What only the requester is told.</summary>
internal sealed record RegistrationTicket(EnterpriseRegistrationId Id, string LookupCode);

internal sealed class SubmitEnterpriseRegistrationValidator : AbstractValidator<SubmitEnterpriseRegistration>
{
    public SubmitEnterpriseRegistrationValidator() => this.NewEnterprise();
}

internal sealed class SubmitEnterpriseRegistrationHandler(
    IRepository<EnterpriseRegistration> registrations, RegistrationSections sections, ICreditCodes creditCodes, BureauCalendar calendar)
    : ICommandHandler<SubmitEnterpriseRegistration, RegistrationTicket>
{
    public async Task<Result<RegistrationTicket>> Handle(SubmitEnterpriseRegistration command, CancellationToken ct)
    {
        if (await creditCodes.IsTakenOrAskedForAsync(command.CreditCode, ct)) return OrganizationErrors.CreditCodeTaken.At("creditCode");
        // 120 bits, in letters and digits that nobody confuses when they are read out.
        var lookupCode = RandomNumberGenerator.GetString("23456789ABCDEFGHJKLMNPQRSTUVWXYZ", 24);
        var content = new RegistrationContent(command.Name, command.CreditCode, command.Industry, command.ToProfile());
        var registration = EnterpriseRegistration.Submit(content, await sections.OfAsync(command.Industry, ct), lookupCode, calendar.Now);
        registrations.Add(registration);
        return new RegistrationTicket(registration.Id, lookupCode);
    }
}
