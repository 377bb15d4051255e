namespace DualControl.Organization.Domain.Assessments;

/// <summary>得分 Base points and what the events of a period add or take: the sum of each rule, held within its cap.</summary>
internal sealed record Score(int Tenths, IReadOnlyList<ResultLine> Lines)
{
    /// <param name="capOf">每期上限 In tenths, by rule set and code; null for none.</param>
    public static Score Of(int baseTenths, IEnumerable<RuleTotal> totals, Func<AssessmentRuleSetId?, string, int?> capOf)
    {
        var rules = totals.GroupBy(t => (t.RuleSetId, t.RuleCode)).OrderBy(g => g.Key.RuleCode, StringComparer.Ordinal).ThenBy(g => g.Key.RuleSetId?.Value)
            .Select(g =>
            {
                var sum = g.Sum(t => t.Tenths);
                var counted = capOf(g.Key.RuleSetId, g.Key.RuleCode) is { } cap ? Math.Clamp(sum, -cap, cap) : sum;
                IReadOnlyList<string> posts = [.. g.Select(t => t.PostTitle).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
                return (Counted: counted, Line: new ResultLine(g.Key.RuleSetId, g.Key.RuleCode, posts, g.Sum(t => t.Events), Points.Of(sum), Points.Of(counted)));
            }).ToList();
        return new Score(baseTenths + rules.Sum(r => r.Counted), [.. rules.Select(r => r.Line)]);
    }
}

/// <summary>The events of one subject under one rule, added up by the database.</summary>
internal sealed record RuleTotal(AssessmentRuleSetId? RuleSetId, string RuleCode, string? PostTitle, int Tenths, int Events);

/// <summary>得分明细 What one rule contributes to a result.</summary>
/// <param name="RuleSetId">考核细则 Rule set; null for a correction by decision.</param>
/// <param name="RuleCode">规则编号 Code of the rule, or CORRECTION.</param>
/// <param name="Posts">所任岗位 Titles of the posts the events fell under.</param>
/// <param name="Events">次数 Number of events.</param>
/// <param name="Sum">合计 Their points added up.</param>
/// <param name="Counted">计入 What counts of it: the sum within the rule's cap.</param>
internal sealed record ResultLine(AssessmentRuleSetId? RuleSetId, string RuleCode, IReadOnlyList<string> Posts, int Events, decimal Sum, decimal Counted);
