using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;

namespace DualControl.Organization.Application.Enterprises;

/// <summary>登记生产经营单位 Enter an enterprise into the base ledger (底数台账), by the office or by the section in charge.</summary>
/// <param name="Name">单位名称 Name, 1–200 characters.</param>
/// <param name="CreditCode">统一社会信用代码 18 characters, checked by GB 32100; unique.</param>
/// <param name="Industry">行业 Industry code: gas 燃气, heating 供热, wastewater 污水处理, sanitation 环卫, landscaping 园林绿化, municipalFacilities 市政公用设施, squaresAndParks 广场公园, waste 垃圾运输处理, mechanisedSweeping 机械清扫, urbanManagement 城管执法.</param>
/// <param name="SectionId">主管股室 Section in charge; it must supervise the industry, or never have had one (包联).</param>
/// <param name="Address">地址 Address, 1–300 characters.</param>
/// <param name="PrincipalPostTitle">主要负责人职务 Post title of the principal, e.g. 总经理; not a name.</param>
/// <param name="StaffCount">从业人数 0–1 000 000.</param>
/// <param name="ContactPostTitle">联系岗位 Post to turn to, at most 100 characters; not a name.</param>
/// <param name="Location">坐标 Where it lies, WGS 84.</param>
/// <param name="HazardousChemicals">危险化学品 What it does with hazardous chemicals: produces, stores, uses, transports; none when absent.</param>
[AllowedTo(Role.LeadingGroupOffice | Role.SectionOfficer)]
internal sealed record RegisterEnterprise(
    string Name, string CreditCode, string Industry, SectionId SectionId, string Address, string? PrincipalPostTitle, int StaffCount,
    string? ContactPostTitle = null, Coordinates? Location = null, IReadOnlyList<ChemicalActivity>? HazardousChemicals = null) : ICommand<EnterpriseId>, INewEnterprise;

internal sealed class RegisterEnterpriseValidator : AbstractValidator<RegisterEnterprise>
{
    public RegisterEnterpriseValidator() => this.NewEnterprise();
}

internal sealed class RegisterEnterpriseHandler(NewEnterprises enterprises) : ICommandHandler<RegisterEnterprise, EnterpriseId>
{
    public async Task<Result<EnterpriseId>> Handle(RegisterEnterprise command, CancellationToken ct)
    {
        if (enterprises.RefuseForeign(command.SectionId) is { } foreign) return foreign;
        var entered = await enterprises.EnterAsync(command.Name, command.CreditCode, command.Industry, command.SectionId, command.ToProfile(), ct);
        return entered.IsFailure ? entered.Error : entered.Value.Id;
    }
}
