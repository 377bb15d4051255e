using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.Organization.Domain.LinkedVisits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.LinkedVisits;

/// <summary>记录走访 Record a visit: what was found and what is demanded. By the section that holds the link, or by the office, which also acts for a cadre's post.</summary>
/// <param name="LinkedSupervisionId">包联 Linked supervision.</param>
/// <param name="VisitedOn">走访日期 Day of the visit: within the link's term, not in the future.</param>
/// <param name="Findings">发现情况 What was found, 1–2000 characters.</param>
/// <param name="Demands">要求 Demands, none to 50.</param>
[AllowedTo(Role.LeadingGroupOffice | Role.SectionOfficer)]
internal sealed record RecordLinkedVisit(LinkedSupervisionId LinkedSupervisionId, DateOnly VisitedOn, string Findings, IReadOnlyList<DemandMade> Demands) : ICommand<LinkedVisitId>;

internal sealed class RecordLinkedVisitValidator : AbstractValidator<RecordLinkedVisit>
{
    public RecordLinkedVisitValidator()
    {
        RuleFor(c => c.VisitedOn).BureauDay();
        RuleFor(c => c.Findings).NotEmpty().MaximumLength(2000);
        RuleFor(c => c.Demands).Must(d => d.Count <= 50).WithMessage(_ => Messages.Render("list.too_long", [50]));
        RuleForEach(c => c.Demands).NotNull().ChildRules(demand => demand.RuleFor(d => d.Text).NotEmpty().MaximumLength(500));
    }
}

internal sealed class RecordLinkedVisitHandler(IRepository<LinkedVisit> visits, IRepository<LinkedSupervision> links, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<RecordLinkedVisit, LinkedVisitId>
{
    public async Task<Result<LinkedVisitId>> Handle(RecordLinkedVisit command, CancellationToken ct)
    {
        var link = await links.GetAsync(command.LinkedSupervisionId, null, ct);
        if (link.IsFailure) return link.Error;
        var recorded = LinkedVisit.Record(link.Value, command.VisitedOn, command.Findings, command.Demands, user.Caller, calendar.Now);
        if (recorded.IsFailure) return recorded.Error;
        visits.Add(recorded.Value);
        return recorded.Value.Id;
    }
}
