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
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Enterprises;

/// <summary>Enters an enterprise into the base ledger, whether the bureau registers it or accepts its own request.</summary>
internal sealed class NewEnterprises(
    IRepository<Enterprise> enterprises, IReadRepository<Section> sections, ICreditCodes creditCodes, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
{
    public async Task<Result<Enterprise>> EnterAsync(string name, string creditCode, string industry, SectionId sectionId, EnterpriseProfile profile, CancellationToken ct)
    {
        var section = await sections.FirstOrDefaultAsync(new SectionById(sectionId), ct);
        if (section is null) return OrganizationErrors.SectionNotFound.At("sectionId");
        return await creditCodes.IsTakenAsync(creditCode, ct) ? OrganizationErrors.CreditCodeTaken.At("creditCode") : Enter(section, name, creditCode, industry, profile);
    }

    /// <summary>An officer enters into the own section alone, the office into any.</summary>
    public Error? RefuseForeign(SectionId section) =>
        user.Caller.Is(Role.SectionOfficer) && !user.Caller.Is(Role.LeadingGroupOffice) && user.Caller.SectionId != section ? OrganizationErrors.NotYourSection.At("sectionId") : null;

    /// <summary>The same where section and credit code are known to be good.</summary>
    public Result<Enterprise> Enter(Section section, string name, string creditCode, string industry, EnterpriseProfile profile)
    {
        if (!section.MayTake(industry, calendar.Today)) return OrganizationErrors.IndustryNotOfSection.With(section.Name);
        var enterprise = new Enterprise(name, creditCode, industry, section.Id, profile, user.Caller.ToActor(), calendar.Now);
        // The industry is about to leave the section: the enterprise goes with it.
        if (section.HandoverOf(industry, calendar.Today) is { } handover)
        {
            var moved = enterprise.MoveTo(handover.SectionId, handover.From, handover.Reason, calendar.Today, user.Caller.ToActor(), calendar.Now);
            if (moved.IsFailure) return moved.Error;
        }
        enterprises.Add(enterprise);
        outbox.Publish(new EnterpriseRegistered(enterprise.Id, enterprise.Name, section.Id, calendar.Now));
        return enterprise;
    }
}

/// <summary>Looks across all enterprises, also those the caller may not see: a code is unique in the county.</summary>
internal interface ICreditCodes
{
    /// <summary>An enterprise has the code.</summary>
    Task<bool> IsTakenAsync(string creditCode, CancellationToken ct);

    /// <summary>Which of the codes an enterprise has.</summary>
    Task<IReadOnlySet<string>> TakenAsync(IReadOnlyCollection<string> creditCodes, CancellationToken ct);

    /// <summary>An enterprise has the code, or another request asks for it; one question, so that nobody learns which by waiting.</summary>
    Task<bool> IsTakenOrAskedForAsync(string creditCode, CancellationToken ct);
}
