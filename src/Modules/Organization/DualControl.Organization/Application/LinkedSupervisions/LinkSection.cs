using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.Organization.Domain.Sections;
using DualControl.Organization.Domain.Sections.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.LinkedSupervisions;

/// <summary>建立包联 Link a section to an enterprise; the section sees it from the first day on.</summary>
/// <param name="SectionId">股室 Section.</param>
/// <param name="EnterpriseId">被包联单位 Enterprise.</param>
/// <param name="From">起 First day, 2000–2199.</param>
/// <param name="To">止 Last day; null until ended.</param>
/// <param name="Duties">职责 Duties, 1–500 characters.</param>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record LinkSection(SectionId SectionId, EnterpriseId EnterpriseId, DateOnly From, DateOnly? To, string Duties) : ICommand<LinkedSupervisionId>;

internal sealed class LinkSectionValidator : AbstractValidator<LinkSection>
{
    public LinkSectionValidator() => RuleFor(c => c.Duties).NotEmpty().MaximumLength(500);
}

internal sealed class LinkSectionHandler(
    IRepository<LinkedSupervision> links, IReadRepository<Section> sections, IRequestSender sender, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<LinkSection, LinkedSupervisionId>
{
    public async Task<Result<LinkedSupervisionId>> Handle(LinkSection command, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(command.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        if (!await sections.AnyAsync(new SectionById(command.SectionId), ct)) return OrganizationErrors.SectionNotFound.At("sectionId");
        if (await links.AnyAsync(new Overlapping(command), ct)) return OrganizationErrors.LinkExists.At("enterpriseId");
        var created = LinkedSupervision.Create(command.SectionId, command.EnterpriseId, command.From, command.To, command.Duties, user.Caller.ToActor(), calendar.Now);
        if (created.IsFailure) return created.Error;
        links.Add(created.Value);
        return created.Value.Id;
    }

    private sealed class Overlapping : Specification<LinkedSupervision>
    {
        public Overlapping(LinkSection c) => Query
            .Where(l => l.SectionId == c.SectionId && l.EnterpriseId == c.EnterpriseId && (l.To == null || l.To >= c.From))
            .Where(l => l.From <= c.To, c.To is not null);
    }
}
