using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.Organization.Domain.LinkedVisits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.LinkedSupervisions;

/// <summary>结束包联 End a linked supervision; the section no longer sees the enterprise after the last day.</summary>
/// <param name="LastDay">最后一天 Last day, 2000–2199; not before the last visit.</param>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record EndLinkedSupervision(LinkedSupervisionId Id, DateOnly LastDay, long? ExpectedVersion) : ICommand;

internal sealed class EndLinkedSupervisionValidator : AbstractValidator<EndLinkedSupervision>
{
    public EndLinkedSupervisionValidator() => RuleFor(c => c.LastDay).BureauDay();
}

internal sealed class EndLinkedSupervisionHandler(IRepository<LinkedSupervision> links, IReadRepository<LinkedVisit> visits, BureauCalendar calendar)
    : ICommandHandler<EndLinkedSupervision>
{
    public async Task<Result> Handle(EndLinkedSupervision command, CancellationToken ct)
    {
        var found = await links.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        if (await visits.AnyAsync(new VisitedLater(command), ct)) return OrganizationErrors.LinkVisitedLater.At("lastDay");
        return found.Value.End(command.LastDay, calendar.Today);
    }

    private sealed class VisitedLater : Specification<LinkedVisit>
    {
        public VisitedLater(EndLinkedSupervision c) => Query.Where(v => v.LinkedSupervisionId == c.Id && v.VisitedOn > c.LastDay);
    }
}
