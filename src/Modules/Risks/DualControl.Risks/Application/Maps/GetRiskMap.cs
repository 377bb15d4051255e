using System.Text;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.Maps;

/// <summary>四色风险分布图 The enterprise's map as it stands now, each unit in its own level's colour (plan 二（二）5).</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskMap(EnterpriseId EnterpriseId) : IQuery<FileAnswer>;

internal sealed class GetRiskMapHandler(RiskMaps maps, IRequestSender sender, BureauCalendar calendar) : IQueryHandler<GetRiskMap, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetRiskMap query, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(query.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var svg = await maps.DrawAsync(enterprise.Value, ct);
        return new FileAnswer($"{enterprise.Value.Name}-四色风险分布图-{calendar.Today:yyyyMMdd}.svg", "image/svg+xml",
            (stream, token) => stream.WriteAsync(Encoding.UTF8.GetBytes(svg), token).AsTask());
    }
}

/// <summary>Collects what the map shows; used for looking at it and for publishing it.</summary>
internal sealed class RiskMaps(IReadRepository<RiskUnit> units, IRiskStatistics statistics, BureauCalendar calendar)
{
    public async Task<string> DrawAsync(EnterpriseSummary enterprise, CancellationToken ct)
    {
        var rows = await units.ListAsync(new UnitsOf(enterprise.Id), ct);
        var levels = await statistics.LevelsAsync([.. rows.Select(u => u.Id)], ct);
        return RiskMapSvg.Draw(enterprise.Name, calendar.Today, [.. rows.Select(u => new MapUnit(u.Name, u.Outline, levels.GetValueOrDefault(u.Id)?.Level))]);
    }
}
