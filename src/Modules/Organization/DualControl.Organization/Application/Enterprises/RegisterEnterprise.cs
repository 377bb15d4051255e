using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Enterprises;
using DualControl.Organization.Domain.Sections;
using DualControl.Organization.Domain.Sections.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
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
    string? ContactPostTitle = null, Coordinates? Location = null, IReadOnlyList<ChemicalActivity>? HazardousChemicals = null) : ICommand<EnterpriseId>;

internal sealed class RegisterEnterpriseValidator : AbstractValidator<RegisterEnterprise>
{
    public RegisterEnterpriseValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(200);
        RuleFor(c => c.CreditCode).Custom((code, context) =>
        {
            if (CreditCode.Check(code) is { } finding) context.AddFailure("CreditCode", finding.Reason.ToString());
        });
        RuleFor(c => c.Industry).Must(Industries.IsKnown).WithMessage(_ => Messages.Render("industry.unknown", [string.Join(", ", Industries.All.Keys)]));
        RuleFor(c => c.Address).NotEmpty().MaximumLength(300);
        RuleFor(c => c.PrincipalPostTitle).MaximumLength(100);
        RuleFor(c => c.StaffCount).InclusiveBetween(0, 1_000_000);
        RuleFor(c => c.ContactPostTitle).MaximumLength(100);
        RuleFor(c => c.Location!).SetValidator(new CoordinatesValidator()).When(c => c.Location is not null);
        RuleForEach(c => c.HazardousChemicals).IsInEnum();
    }
}

internal sealed class RegisterEnterpriseHandler(
    IRepository<Enterprise> enterprises, IReadRepository<Section> sections, ICreditCodes creditCodes, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<RegisterEnterprise, EnterpriseId>
{
    public async Task<Result<EnterpriseId>> Handle(RegisterEnterprise command, CancellationToken ct)
    {
        if (user.Caller.Is(Role.SectionOfficer) && !user.Caller.Is(Role.LeadingGroupOffice) && user.Caller.SectionId != command.SectionId)
            return OrganizationErrors.NotYourSection.At("sectionId");
        var section = await sections.FirstOrDefaultAsync(new SectionById(command.SectionId), ct);
        if (section is null) return OrganizationErrors.SectionNotFound.At("sectionId");
        if (!section.MayTake(command.Industry, calendar.Today)) return OrganizationErrors.IndustryNotOfSection.With(section.Name);
        if (await creditCodes.IsTakenAsync(command.CreditCode, ct)) return OrganizationErrors.CreditCodeTaken.At("creditCode");

        var profile = new EnterpriseProfile(command.Address, command.PrincipalPostTitle, command.StaffCount, command.ContactPostTitle, command.Location, command.HazardousChemicals);
        var enterprise = new Enterprise(command.Name, command.CreditCode, command.Industry, section.Id, profile, user.Caller.ToActor(), calendar.Now);
        // The industry is about to leave the section: the enterprise goes with it.
        if (section.HandoverOf(command.Industry, calendar.Today) is { } handover)
        {
            var moved = enterprise.MoveTo(handover.SectionId, handover.From, handover.Reason, calendar.Today, user.Caller.ToActor(), calendar.Now);
            if (moved.IsFailure) return moved.Error;
        }
        enterprises.Add(enterprise);
        outbox.Publish(new EnterpriseRegistered(enterprise.Id, enterprise.Name, section.Id, calendar.Now));
        return enterprise.Id;
    }
}

/// <summary>Looks across all enterprises, also those the caller may not see: a code is unique in the county.</summary>
internal interface ICreditCodes
{
    Task<bool> IsTakenAsync(string creditCode, CancellationToken ct);
}
