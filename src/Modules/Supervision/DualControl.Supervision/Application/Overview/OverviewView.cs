using DualControl.HiddenDangers.Contracts;
using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;

namespace DualControl.Supervision.Application.Overview;

/// <summary>总览 The bureau's overview.</summary>
/// <param name="ComputedAt">统计时点 UTC instant of counting.</param>
/// <param name="Sections">按股室 By section, sorted by name.</param>
/// <param name="Total">合计 All of them together.</param>
internal sealed record OverviewView(DateTimeOffset ComputedAt, IReadOnlyList<SectionOverview> Sections, OverviewCounts Total)
{
    public static OverviewView Of(
        DateTimeOffset now, IReadOnlyList<SectionSummary> sections, IReadOnlyList<EnterpriseSummary> enterprises,
        IReadOnlyList<RiskFigures> risks, IReadOnlyList<DangerStateCount> dangers)
    {
        var sectionOf = enterprises.ToDictionary(e => e.Id, e => e.SectionId);
        var enterprisesBy = enterprises.ToLookup(e => e.SectionId);
        var risksBy = risks.Where(r => sectionOf.ContainsKey(r.EnterpriseId)).ToLookup(r => sectionOf[r.EnterpriseId]);
        var dangersBy = dangers.Where(d => sectionOf.ContainsKey(d.EnterpriseId)).ToLookup(d => sectionOf[d.EnterpriseId]);
        var rows = sections.OrderBy(s => s.Name, StringComparer.Ordinal)
            .Select(s => new SectionOverview(s.Id, s.Name, s.Industries, OverviewCounts.Of(enterprisesBy[s.Id], risksBy[s.Id], dangersBy[s.Id])))
            .ToList();
        return new OverviewView(now, rows, OverviewCounts.Of(enterprises, risksBy.SelectMany(r => r), dangersBy.SelectMany(d => d)));
    }
}

/// <summary>股室总览 One section's counts.</summary>
/// <param name="SectionId">股室 Section.</param>
/// <param name="SectionName">股室名称 Its name.</param>
/// <param name="Industries">行业 Its industry codes.</param>
/// <param name="Counts">各项数量 The counts.</param>
internal sealed record SectionOverview(SectionId SectionId, string SectionName, IReadOnlyList<string> Industries, OverviewCounts Counts);

/// <summary>各项数量 Counts.</summary>
/// <param name="Enterprises">单位数 Enterprises.</param>
/// <param name="RiskUnits">风险单元 Risk units by colour.</param>
/// <param name="HiddenDangers">隐患 Hidden dangers by state; every state is listed, also with zero.</param>
internal sealed record OverviewCounts(int Enterprises, RiskUnitCounts RiskUnits, IReadOnlyList<DangerCount> HiddenDangers)
{
    public static OverviewCounts Of(
        IEnumerable<EnterpriseSummary> enterprises, IEnumerable<RiskFigures> risks, IEnumerable<DangerStateCount> dangers)
    {
        var units = risks.Aggregate(RiskUnitCounts.None, (sum, r) => sum.Plus(r));
        var counts = dangers.ToLookup(d => (d.State, d.Level), d => d.Count);
        return new OverviewCounts(enterprises.Count(), units,
            [.. Enum.GetValues<DangerState>().Select(state => new DangerCount(
                state, counts[(state, DangerLevel.General)].Sum(), counts[(state, DangerLevel.Major)].Sum()))]);
    }
}

/// <summary>风险单元四色数量 Risk units by colour.</summary>
/// <param name="Major">红 Major.</param>
/// <param name="Significant">橙 Significant.</param>
/// <param name="General">黄 General.</param>
/// <param name="Low">蓝 Low.</param>
/// <param name="Ungraded">未评估（灰） Units without a factor in force.</param>
internal sealed record RiskUnitCounts(int Major, int Significant, int General, int Low, int Ungraded)
{
    public static readonly RiskUnitCounts None = new(0, 0, 0, 0, 0);

    public RiskUnitCounts Plus(RiskFigures figures) => new(
        Major + figures.MajorUnits, Significant + figures.SignificantUnits, General + figures.GeneralUnits,
        Low + figures.LowUnits, Ungraded + figures.UngradedUnits);
}

/// <summary>某状态的隐患数量 Hidden dangers in one state.</summary>
/// <param name="State">状态 State.</param>
/// <param name="General">一般 General ones.</param>
/// <param name="Major">重大 Major ones.</param>
internal sealed record DangerCount(DangerState State, int General, int Major);
