using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.RiskUnits;

/// <summary>单元树节点 A unit in the tree.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="Name">名称 Name.</param>
/// <param name="Kind">类型 Kind.</param>
/// <param name="Level">单元等级 Highest level of its own factors in force; null (grey) without one.</param>
/// <param name="HighestLevel">含下级的最高等级 Highest level of it and all its parts; null without a graded one.</param>
/// <param name="Factors">生效的风险因素数 Number of its own factors in force.</param>
/// <param name="Parts">下级单元 Its parts.</param>
internal sealed record RiskUnitNode(RiskUnitId Id, string Name, RiskUnitKind Kind, RiskLevel? Level, RiskLevel? HighestLevel, int Factors, IReadOnlyList<RiskUnitNode> Parts);

/// <summary>单元树 The units of an enterprise as a tree, retired ones left out.</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Units">顶层单元 Units on top, by name.</param>
internal sealed record RiskUnitTreeView(EnterpriseId EnterpriseId, IReadOnlyList<RiskUnitNode> Units);

/// <summary>单元树 The risk units of an enterprise as a tree of areas, processes, equipment and activities.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskUnitTree(EnterpriseId EnterpriseId) : IQuery<RiskUnitTreeView>;

internal sealed class GetRiskUnitTreeHandler(IReadRepository<RiskUnit> units, IRiskStatistics statistics, ICurrentScope scope) : IQueryHandler<GetRiskUnitTree, RiskUnitTreeView>
{
    public async Task<Result<RiskUnitTreeView>> Handle(GetRiskUnitTree query, CancellationToken ct)
    {
        if (!scope.Scope.Covers(query.EnterpriseId)) return CommonErrors.NotFound;
        var rows = await units.ListAsync(new UnitsOf(query.EnterpriseId), ct);
        var levels = await statistics.LevelsAsync([.. rows.Select(u => u.Id)], ct);
        var parts = rows.ToLookup(u => u.ParentId);
        return new RiskUnitTreeView(query.EnterpriseId, Below(null));

        IReadOnlyList<RiskUnitNode> Below(RiskUnitId? parent) => [.. parts[parent].OrderBy(u => u.Name, StringComparer.Ordinal).Select(u =>
        {
            var (below, own) = (Below(u.Id), levels.GetValueOrDefault(u.Id));
            return new RiskUnitNode(u.Id, u.Name, u.Kind, own?.Level, below.Select(p => p.HighestLevel).Append(own?.Level).Max(), own?.Factors ?? 0, below);
        })];
    }
}

/// <summary>The units of an enterprise that are not retired, as they were made.</summary>
internal sealed class UnitsOf : Specification<RiskUnit, RiskUnitRow>
{
    public UnitsOf(EnterpriseId enterprise)
    {
        Query.Where(u => u.EnterpriseId == enterprise && !u.IsRetired).OrderBy(u => u.CreatedAt).ThenBy(u => u.Id);
        Query.Select(RiskUnitView.Row);
    }
}
