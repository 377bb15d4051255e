using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Application.Summary;

/// <summary>各级数量 Counts by level.</summary>
/// <param name="Major">重大（红） Red.</param>
/// <param name="Significant">较大（橙） Orange.</param>
/// <param name="General">一般（黄） Yellow.</param>
/// <param name="Low">低（蓝） Blue.</param>
internal sealed record LevelCounts(int Major, int Significant, int General, int Low);

/// <summary>单位风险概况 The enterprise's level and counts, as they are now.</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Level">单位风险等级 The highest level of its units; null (grey) without a graded unit.</param>
/// <param name="LevelName">等级名称 Level with its colour, in the language asked for.</param>
/// <param name="Colour">颜色 Hex colour; show the name beside it.</param>
/// <param name="Units">风险单元（按等级） Units by level.</param>
/// <param name="UngradedUnits">未评价单元数 Units without a factor in force.</param>
/// <param name="Points">风险点数 Risk points.</param>
/// <param name="Factors">风险因素（按等级） Factors in force by level.</param>
/// <param name="GridCells">辨识格总数 36 for each unit.</param>
/// <param name="GridCellsFilled">非空白辨识格数 Cells that are not blank; all of them: 应辨尽辨.</param>
/// <param name="PublishedFactors">已公示的风险因素数 Factors whose measures are published.</param>
/// <param name="PublishedOn">最近公示日期 Day of the latest publication; null before the first.</param>
internal sealed record RiskSummaryView(
    EnterpriseId EnterpriseId, RiskLevel? Level, string LevelName, string Colour, LevelCounts Units, int UngradedUnits, int Points, LevelCounts Factors,
    int GridCells, int GridCellsFilled, int PublishedFactors, DateOnly? PublishedOn);

/// <summary>单位风险概况 The level of an enterprise is the highest of its units (plan 二（二）5).</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskSummary(EnterpriseId EnterpriseId) : IQuery<RiskSummaryView>;

internal sealed class GetRiskSummaryHandler(IRequestSender sender) : IQueryHandler<GetRiskSummary, RiskSummaryView>
{
    public async Task<Result<RiskSummaryView>> Handle(GetRiskSummary query, CancellationToken ct)
    {
        var found = await sender.SendAsync(new GetRiskFigures(query.EnterpriseId), ct);
        if (found.IsFailure) return found.Error;
        var f = found.Value;
        return new RiskSummaryView(
            f.EnterpriseId, f.Level, LevelColours.NameOf(f.Level).Current, LevelColours.HexOf(f.Level),
            new LevelCounts(f.MajorUnits, f.SignificantUnits, f.GeneralUnits, f.LowUnits), f.UngradedUnits, f.Points,
            new LevelCounts(f.MajorFactors, f.SignificantFactors, f.GeneralFactors, f.LowFactors),
            f.GridCells, f.GridCellsFilled, f.FactorsWithPublishedMeasures, f.PublishedOn);
    }
}
