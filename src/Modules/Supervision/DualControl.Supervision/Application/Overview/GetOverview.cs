using DualControl.HiddenDangers.Contracts;
using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Supervision.Application.Overview;

/// <summary>总览 Enterprises, risk units by colour and hidden dangers by state, by section, within the caller's scope.</summary>
[AllowedTo(Roles.Bureau)]
internal sealed record GetOverview : IQuery<OverviewView>;

internal sealed class GetOverviewHandler(IRequestSender sender, ICurrentUser user, BureauCalendar calendar) : IQueryHandler<GetOverview, OverviewView>
{
    /// <summary>Four grouped reads whatever the number of sections and enterprises.</summary>
    public async Task<Result<OverviewView>> Handle(GetOverview query, CancellationToken ct)
    {
        var sections = await sender.SendAsync(new ListSections(), ct);
        if (sections.IsFailure) return sections.Error;
        var enterprises = await sender.SendAsync(new ListEnterprises(null), ct);
        if (enterprises.IsFailure) return enterprises.Error;
        var risks = await sender.SendAsync(new ListRiskFigures(), ct);
        if (risks.IsFailure) return risks.Error;
        var dangers = await sender.SendAsync(new ListDangerStateCounts(), ct);
        if (dangers.IsFailure) return dangers.Error;

        return OverviewView.Of(calendar.Now, VisibleTo(user.Caller, sections.Value, enterprises.Value), enterprises.Value, risks.Value, dangers.Value);
    }

    /// <summary>A section officer sees the own section and those whose enterprises are linked to it (包联).</summary>
    private static List<SectionSummary> VisibleTo(Caller caller, IReadOnlyList<SectionSummary> sections, IReadOnlyList<EnterpriseSummary> enterprises)
    {
        if (caller.Is(Roles.BureauWide)) return [.. sections];
        var seen = enterprises.Select(e => e.SectionId).ToHashSet();
        return [.. sections.Where(s => s.Id == caller.SectionId || seen.Contains(s.Id))];
    }
}
