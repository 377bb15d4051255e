using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.LinkedVisits;

/// <summary>包联走访 A visit of a linked supervision: what was found, what is demanded and what became of it. Nothing but follow-ups is ever added.</summary>
internal sealed class LinkedVisit : AggregateRoot<LinkedVisitId>, IBelongsToEnterprise
{
    private LinkedVisit() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public LinkedSupervisionId LinkedSupervisionId { get; private set; }

    /// <summary>The section that holds the link; null where a cadre's post alone does, for whom the office acts.</summary>
    public SectionId? SectionId { get; private set; }
    public DateOnly VisitedOn { get; private set; }
    public string Findings { get; private set; } = null!;
    public IReadOnlyList<VisitDemand> Demands { get; private set; } = [];

    /// <summary>When the first undone demand falls due; null when none is undone.</summary>
    public DateOnly? NextDueOn { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static Result<LinkedVisit> Record(LinkedSupervision link, DateOnly visitedOn, string findings, IReadOnlyList<DemandMade> demands, Caller by, DateTimeOffset at)
    {
        if (!IsSupervisor(by, link.SectionId)) return OrganizationErrors.VisitNotYourLink;
        if (visitedOn > BureauCalendar.DayOf(at)) return OrganizationErrors.VisitInFuture.At("visitedOn");
        if (!link.Covers(visitedOn)) return OrganizationErrors.VisitOutsideLink.At("visitedOn");
        var early = Enumerable.Range(0, demands.Count).Where(i => demands[i].DueOn < visitedOn).Select(i => $"demands[{i}].dueOn").ToList();
        if (early.Count > 0) return OrganizationErrors.DemandDueBeforeVisit.At([.. early.Select(path => new FieldError(path, OrganizationErrors.DemandDueBeforeVisit.Code))]);
        var visit = new LinkedVisit
        {
            Id = LinkedVisitId.New(),
            EnterpriseId = link.EnterpriseId,
            LinkedSupervisionId = link.Id,
            SectionId = link.SectionId,
            VisitedOn = visitedOn,
            Findings = findings,
            CreatedBy = by.ToActor(),
            CreatedAt = at,
        };
        visit.Keep([.. demands.Select((d, i) => new VisitDemand(i + 1, d.Text, d.DueOn, false, []))]);
        return visit;
    }

    /// <summary>Reports what became of a demand. The enterprise reports its own progress; only the supervising side marks a demand done.</summary>
    public Result FollowUp(int demandNumber, string text, bool done, Caller by, DateTimeOffset at)
    {
        var supervisor = IsSupervisor(by, SectionId);
        if (!supervisor && !by.Is(Roles.EnterpriseManagement)) return OrganizationErrors.VisitNotYourLink;
        if (Demands.FirstOrDefault(d => d.Number == demandNumber) is not { } demand) return OrganizationErrors.DemandNotFound.With(demandNumber).At("demandNumber");
        if (demand.Done) return OrganizationErrors.DemandDone.With(demandNumber).At("demandNumber");
        if (done && !supervisor) return OrganizationErrors.DemandDoneBySection.At("done");
        var followed = demand with { Done = done, FollowUps = [.. demand.FollowUps, new DemandFollowUp(text, done, by.ToActor(), at)] };
        Keep([.. Demands.Select(d => d.Number == demandNumber ? followed : d)]);
        return Result.Success;
    }

    private void Keep(IReadOnlyList<VisitDemand> demands) =>
        (Demands, NextDueOn) = (demands, demands.Where(d => !d.Done).Select(d => (DateOnly?)d.DueOn).Min());

    /// <summary>The section that holds the link, or the office.</summary>
    private static bool IsSupervisor(Caller caller, SectionId? holder) =>
        caller.Is(Role.LeadingGroupOffice) || (caller.Is(Role.SectionOfficer) && holder is not null && caller.SectionId == holder);
}
