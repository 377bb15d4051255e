using DualControl.Organization.Domain.Assessments;
using DualControl.Organization.Domain.Assessments.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Assessments;

/// <summary>计分 Gives what happened its points by the rule set in force on its day, once.</summary>
internal sealed class Scoring(IRepository<ScoringEvent> events, IReadRepository<AssessmentRuleSet> ruleSets, ScoringSubjects subjects)
{
    public async Task ScoreAsync(Occurrence what, Whom whom, CancellationToken ct)
    {
        if (await events.AnyAsync(new OfSource(what.EnterpriseId, what.SourceKey), ct)) return;
        var rules = await ruleSets.FirstOrDefaultAsync(new RuleSetInForce(what.EnterpriseId, what.Day), ct);
        var scored = false;
        foreach (var rule in rules?.RulesFor(what.Kind) ?? [])
            foreach (var subject in await subjects.FindAsync(what.EnterpriseId, rule.Target, whom, what.Day, ct))
            {
                events.Add(ScoringEvent.Score(what, rules!.Id, rule, subject));
                scored = true;
            }
        if (scored) return;
        // No rule in force asks for it: it stays visible, without points.
        foreach (var target in (ScoringTarget[])[ScoringTarget.Unit, ScoringTarget.Post])
            if (await subjects.FindAsync(what.EnterpriseId, target, whom, what.Day, ct) is [var subject, ..])
            {
                events.Add(ScoringEvent.Unscored(what, subject));
                return;
            }
    }

    private sealed class OfSource : Specification<ScoringEvent>
    {
        public OfSource(EnterpriseId enterprise, string key) => Query.Where(e => e.EnterpriseId == enterprise && e.SourceKey == key);
    }
}
