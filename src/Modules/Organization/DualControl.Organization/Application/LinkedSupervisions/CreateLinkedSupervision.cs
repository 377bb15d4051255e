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

/// <summary>
/// 建立包联 Link a section, a cadre's post, or a section with a cadre's post to an enterprise. The section sees the enterprise from the first day on; a post alone gives
/// nobody any scope.
/// </summary>
/// <param name="SectionId">股室 Section that holds the link; null where a cadre's post alone holds it.</param>
/// <param name="CadrePostTitle">包联干部职务 Post of the cadre who is personally responsible, e.g. 副局长（分管市政）, 1–100 characters; never a name. Required without a section.</param>
/// <param name="EnterpriseId">被包联单位 Enterprise.</param>
/// <param name="From">起 First day, 2000–2199.</param>
/// <param name="To">止 Last day; null until ended.</param>
/// <param name="Duties">职责 Duties, 1–500 characters.</param>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record CreateLinkedSupervision(
    SectionId? SectionId, string? CadrePostTitle, EnterpriseId EnterpriseId, DateOnly From, DateOnly? To, string Duties) : ICommand<LinkedSupervisionId>;

internal sealed class CreateLinkedSupervisionValidator : AbstractValidator<CreateLinkedSupervision>
{
    public CreateLinkedSupervisionValidator()
    {
        RuleFor(c => c.CadrePostTitle).NotEmpty().When(c => c.CadrePostTitle is not null);
        RuleFor(c => c.CadrePostTitle).MaximumLength(100);
        RuleFor(c => c.Duties).NotEmpty().MaximumLength(500);
    }
}

internal sealed class CreateLinkedSupervisionHandler(
    IRepository<LinkedSupervision> links, IReadRepository<Section> sections, IRequestSender sender, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<CreateLinkedSupervision, LinkedSupervisionId>
{
    public async Task<Result<LinkedSupervisionId>> Handle(CreateLinkedSupervision command, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(command.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        if (command.SectionId is { } section && !await sections.AnyAsync(new SectionById(section), ct)) return OrganizationErrors.SectionNotFound.At("sectionId");
        var created = LinkedSupervision.Create(
            command.SectionId, command.CadrePostTitle, command.EnterpriseId, command.From, command.To, command.Duties, user.Caller.ToActor(), calendar.Now);
        if (created.IsFailure) return created.Error;
        if (await links.AnyAsync(new Overlapping(created.Value), ct)) return OrganizationErrors.LinkExists.At("enterpriseId");
        links.Add(created.Value);
        return created.Value.Id;
    }

    /// <summary>Of the same holder: the section, or the post where there is no section.</summary>
    private sealed class Overlapping : Specification<LinkedSupervision>
    {
        public Overlapping(LinkedSupervision link) => Query
            .Where(l => l.EnterpriseId == link.EnterpriseId && l.SectionId == link.SectionId && (l.To == null || l.To >= link.From))
            .Where(l => l.CadrePostTitle == link.CadrePostTitle, link.SectionId is null)
            .Where(l => l.From <= link.To, link.To is not null);
    }
}
