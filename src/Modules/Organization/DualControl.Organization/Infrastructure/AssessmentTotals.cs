using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Domain.Assessments;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Organization.Infrastructure;

internal sealed class AssessmentTotals(OrganizationDbContext context) : IAssessmentTotals
{
    public async Task<IReadOnlyList<SubjectTotals>> ListAsync(TotalsFilter filter, Guid? after, int take, CancellationToken ct)
    {
        var rows = Rows(filter);
        var subjects = after is { } last ? rows.Where(e => e.SubjectId.CompareTo(last) > 0) : rows;
        var ids = await subjects.Select(e => e.SubjectId).Distinct().OrderBy(id => id).Take(take).ToListAsync(ct);
        var sums = (await rows.Where(e => ids.Contains(e.SubjectId))
            .GroupBy(e => new { e.SubjectKind, e.SubjectId, e.RuleSetId, e.RuleCode, e.PostTitle })
            .Select(g => new { g.Key, Name = g.Max(e => e.SubjectName)!, Tenths = g.Sum(e => e.Tenths), Events = g.Count() }).ToListAsync(ct)).ToLookup(s => s.Key.SubjectId);
        return [.. ids.Select(id => new SubjectTotals(sums[id].First().Key.SubjectKind, id, sums[id].Max(s => s.Name)!,
            [.. sums[id].Select(s => new RuleTotal(s.Key.RuleSetId, s.Key.RuleCode, s.Key.PostTitle, s.Tenths, s.Events))]))];
    }

    public Task<int> CountAsync(TotalsFilter filter, CancellationToken ct) => Rows(filter).Select(e => e.SubjectId).Distinct().CountAsync(ct);

    private IQueryable<ScoringEvent> Rows(TotalsFilter filter)
    {
        var rows = context.Set<ScoringEvent>().AsNoTracking().Where(e => e.EnterpriseId == filter.EnterpriseId && e.Counts && e.Day >= filter.From && e.Day <= filter.To);
        if (filter.Kind is { } kind) rows = rows.Where(e => e.SubjectKind == kind);
        if (filter.Only is { } only) rows = rows.Where(e => only.Contains(e.SubjectId));
        return rows;
    }
}
