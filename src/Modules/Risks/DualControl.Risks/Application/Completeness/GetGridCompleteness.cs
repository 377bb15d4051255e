using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Application.Completeness;

/// <summary>单位辨识完整性 How complete an enterprise's identification is.</summary>
/// <param name="EnterpriseId">生产经营单位 Enterprise.</param>
/// <param name="Name">单位名称 Its name.</param>
/// <param name="SectionId">主管股室 Section in charge.</param>
/// <param name="Units">风险单元数 Its units that are not retired.</param>
/// <param name="Cells">辨识格总数 36 for each unit.</param>
/// <param name="Filled">非空白格数 Cells that are not blank.</param>
/// <param name="Blank">空白格数 Cells nobody has considered.</param>
/// <param name="Percent">完整率 Filled of all, in percent with one decimal; 0 without a unit.</param>
internal sealed record EnterpriseCompleteness(EnterpriseId EnterpriseId, string Name, SectionId SectionId, int Units, int Cells, int Filled, int Blank, decimal Percent);

/// <summary>辨识完整性 How complete the identification is, by enterprise and altogether.</summary>
/// <param name="Enterprises">各单位 Enterprises, the least complete first; those without a unit among them.</param>
/// <param name="Cells">辨识格总数 Cells of all.</param>
/// <param name="Filled">非空白格数 Those that are not blank.</param>
/// <param name="Blank">空白格数 Those nobody has considered.</param>
/// <param name="Percent">完整率 In percent with one decimal.</param>
internal sealed record GridCompletenessView(IReadOnlyList<EnterpriseCompleteness> Enterprises, int Cells, int Filled, int Blank, decimal Percent);

/// <summary>辨识完整性 Completeness of the identification grids, of the enterprises of a section or of all in scope (应辨尽辨).</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetGridCompleteness(SectionId? SectionId) : IQuery<GridCompletenessView>;

internal sealed class GetGridCompletenessHandler(IRiskStatistics statistics, IRequestSender sender) : IQueryHandler<GetGridCompleteness, GridCompletenessView>
{
    public async Task<Result<GridCompletenessView>> Handle(GetGridCompleteness query, CancellationToken ct)
    {
        var enterprises = await sender.SendAsync(new ListEnterprises(query.SectionId), ct);
        if (enterprises.IsFailure) return enterprises.Error;
        var figures = (await statistics.FiguresAsync(null, ct)).ToDictionary(f => f.EnterpriseId);
        var rows = enterprises.Value.Select(e =>
        {
            var (units, cells, filled) = figures.TryGetValue(e.Id, out var f) ? (f.Units, f.GridCells, f.GridCellsFilled) : (0, 0, 0);
            return new EnterpriseCompleteness(e.Id, e.Name, e.SectionId, units, cells, filled, cells - filled, Percentage.Of(filled, cells));
        }).OrderBy(r => r.Percent).ThenBy(r => r.Name, StringComparer.Ordinal).ToList();
        var (all, done) = (rows.Sum(r => r.Cells), rows.Sum(r => r.Filled));
        return new GridCompletenessView(rows, all, done, all - done, Percentage.Of(done, all));
    }
}
