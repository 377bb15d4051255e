using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Assessments;

/// <summary>The results of a period as its events stand now.</summary>
internal sealed class LiveResults(IAssessmentTotals totals, IReadRepository<AssessmentRuleSet> ruleSets)
{
    /// <summary>The next subjects by id, with their scores.</summary>
    public async Task<IReadOnlyList<(SubjectTotals Subject, Score Score)>> OfAsync(AssessmentPeriod period, TotalsFilter filter, Guid? after, int take, CancellationToken ct)
    {
        var subjects = await totals.ListAsync(filter, after, take, ct);
        List<AssessmentRuleSetId> used = [.. subjects.SelectMany(s => s.Rules).Select(r => r.RuleSetId).OfType<AssessmentRuleSetId>().Distinct()];
        // Each event was scored by the version in force on its day, and is capped by that version's rule.
        var caps = (await ruleSets.ListAsync(new These(used), ct)).SelectMany(s => s.Rules, (s, r) => (s.Id, Rule: r))
            .Where(x => x.Rule.Cap is not null).ToDictionary(x => (x.Id, x.Rule.Code), x => Points.ToTenths(x.Rule.Cap!.Value));
        return [.. subjects.Select(s => (s, Score.Of(period.BaseTenths, s.Rules, (set, code) => set is { } id && caps.TryGetValue((id, code), out var cap) ? cap : null)))];
    }

    private sealed class These : Specification<AssessmentRuleSet>
    {
        public These(IReadOnlyList<AssessmentRuleSetId> ids) => Query.Where(r => ids.Contains(r.Id));
    }
}
