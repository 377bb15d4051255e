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
using FluentValidation;

namespace DualControl.Organization.Application.Enterprises;

/// <summary>变更主管股室 Move an enterprise to another section; from that day on that section sees it and the former one no more.</summary>
/// <param name="SectionId">划入股室 Section in charge from then on; as when entering an enterprise, it supervises the industry, or never had one (包联).</param>
/// <param name="From">起 First day, today or later, at most 366 days ahead.</param>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record MoveEnterprise(EnterpriseId Id, SectionId SectionId, DateOnly From, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class MoveEnterpriseValidator : AbstractValidator<MoveEnterprise>
{
    public MoveEnterpriseValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class MoveEnterpriseHandler(IRepository<Enterprise> enterprises, IReadRepository<Section> sections, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<MoveEnterprise>
{
    public async Task<Result> Handle(MoveEnterprise command, CancellationToken ct)
    {
        var found = await enterprises.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var enterprise = found.Value;
        if (await sections.FirstOrDefaultAsync(new SectionById(command.SectionId), ct) is not { } section) return OrganizationErrors.SectionNotFound.At("sectionId");
        var moved = enterprise.MoveTo(section.Id, command.From, command.Reason, calendar.Today, user.Caller.ToActor(), calendar.Now);
        if (moved.IsFailure) return moved.Error;
        if (!section.MayTake(enterprise.Industry, command.From)) return OrganizationErrors.IndustryNotOfSection.With(section.Name).At("sectionId");
        // The industry leaves that section: the enterprise would be left behind.
        return section.HandoverOf(enterprise.Industry, command.From) is { } handover
            ? OrganizationErrors.IndustryMovePending.With(section.Name, Terms.Show(handover.From)).At("sectionId")
            : Result.Success;
    }
}
