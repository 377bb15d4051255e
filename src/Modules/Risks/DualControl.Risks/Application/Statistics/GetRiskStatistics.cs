using DualControl.Organization.Contracts;
using DualControl.Risks.Application.Summary;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.Statistics;

/// <summary>按要素 Factors in force of one element.</summary>
/// <param name="Element">要素 Element.</param>
/// <param name="Count">数量 Number.</param>
internal sealed record ElementCount(HazardElement Element, int Count);

/// <summary>按事故类型 Factors in force of one accident type.</summary>
/// <param name="AccidentType">事故类型 Accident type of GB 6441.</param>
/// <param name="Name">名称 Its name, in the language asked for.</param>
/// <param name="Count">数量 Number.</param>
internal sealed record AccidentTypeCount(AccidentType AccidentType, string Name, int Count);

/// <summary>月末数量 Factors in force at the end of a month, of the running one now.</summary>
/// <param name="Month">月份 Month.</param>
/// <param name="Factors">风险因素（按等级） By level.</param>
internal sealed record MonthlyCount(Month Month, LevelCounts Factors);

/// <summary>风险统计 Figures computed from the ledger at the moment of the request.</summary>
/// <param name="Enterprises">单位数 Enterprises counted.</param>
/// <param name="Units">风险单元数 Risk units that are not retired.</param>
/// <param name="Factors">风险因素（按等级） Factors in force by level.</param>
/// <param name="Elements">按要素 By element, all four.</param>
/// <param name="AccidentTypes">按事故类型 By accident type, most frequent first; types without a factor are left out.</param>
/// <param name="GridCells">辨识格总数 36 for each unit.</param>
/// <param name="GridCellsFilled">非空白辨识格数 Cells that are not blank.</param>
/// <param name="ReassessmentsOverdue">重新评价逾期数 Factors in force whose day of re-assessment has passed.</param>
/// <param name="Trend">逐月趋势 The last twelve months, oldest first.</param>
internal sealed record RiskStatisticsView(
    int Enterprises, int Units, LevelCounts Factors, IReadOnlyList<ElementCount> Elements, IReadOnlyList<AccidentTypeCount> AccidentTypes, int GridCells, int GridCellsFilled,
    int ReassessmentsOverdue, IReadOnlyList<MonthlyCount> Trend);

/// <summary>风险统计 Figures of an enterprise, of a section's enterprises, or of all in scope: by level, element and accident type, completeness, overdue, trend by month.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskStatistics(EnterpriseId? EnterpriseId, SectionId? SectionId) : IQuery<RiskStatisticsView>;

internal sealed class GetRiskStatisticsHandler(IRiskStatistics statistics, IRequestSender sender, ICurrentScope scope, BureauCalendar calendar) : IQueryHandler<GetRiskStatistics, RiskStatisticsView>
{
    private const int Months = 12;

    public async Task<Result<RiskStatisticsView>> Handle(GetRiskStatistics query, CancellationToken ct)
    {
        if (query.EnterpriseId is { } one && !scope.Scope.Covers(one)) return CommonErrors.NotFound;
        var counted = await sender.EnterprisesAsync(query.EnterpriseId, query.SectionId, ct);
        if (counted.IsFailure) return counted.Error;
        var ids = counted.Value;
        var counts = await statistics.CountsAsync(ids, ct);
        var figures = (await statistics.FiguresAsync(query.EnterpriseId, ct)).Where(f => ids is null || ids.Contains(f.EnterpriseId)).ToList();
        return new RiskStatisticsView(
            figures.Count, figures.Sum(f => f.Units), ByLevel(level => counts.Where(c => c.Level == level).Sum(c => c.Count)),
            [.. Enum.GetValues<HazardElement>().Select(e => new ElementCount(e, counts.Where(c => c.Element == e).Sum(c => c.Count)))],
            [.. counts.GroupBy(c => c.AccidentType).Select(g => new AccidentTypeCount(g.Key, AccidentTypes.NameOf(g.Key).Current, g.Sum(c => c.Count))).OrderByDescending(t => t.Count).ThenBy(t => t.AccidentType)],
            figures.Sum(f => f.GridCells), figures.Sum(f => f.GridCellsFilled), await statistics.OverdueAsync(ids, calendar.Today, ct), await TrendAsync(ids, ct));
    }

    private async Task<IReadOnlyList<MonthlyCount>> TrendAsync(IReadOnlyCollection<EnterpriseId>? enterprises, CancellationToken ct)
    {
        var trend = new List<MonthlyCount>();
        for (var back = Months - 1; back >= 0; back--)
        {
            var month = Month.Of(calendar.Today.AddMonths(-back));
            // Of the running month: as it stands now.
            var standing = await statistics.StandingAsync(enterprises, month.End, ct);
            trend.Add(new MonthlyCount(month, ByLevel(level => standing.GetValueOrDefault(level))));
        }
        return trend;
    }

    private static LevelCounts ByLevel(Func<RiskLevel, int> count) => new(count(RiskLevel.Major), count(RiskLevel.Significant), count(RiskLevel.General), count(RiskLevel.Low));
}

internal static class CountedEnterprises
{
    /// <summary>Which enterprises are counted: the one named, those of the section today, or null for all in scope.</summary>
    public static async Task<Result<IReadOnlyCollection<EnterpriseId>?>> EnterprisesAsync(this IRequestSender sender, EnterpriseId? enterprise, SectionId? section, CancellationToken ct)
    {
        if (enterprise is { } one) return Result<IReadOnlyCollection<EnterpriseId>?>.Success([one]);
        if (section is null) return Result<IReadOnlyCollection<EnterpriseId>?>.Success(null);
        var found = await sender.SendAsync(new ListEnterprises(section), ct);
        return found.IsFailure ? found.Error : Result<IReadOnlyCollection<EnterpriseId>?>.Success([.. found.Value.Select(e => e.Id)]);
    }
}
