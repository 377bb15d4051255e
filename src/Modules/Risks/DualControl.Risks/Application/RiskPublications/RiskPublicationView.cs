using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Domain.RiskPublications;
using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Application.RiskPublications;

/// <summary>风险公示 A publication of the map and the ledger; both are in the archive under its id.</summary>
/// <param name="Id">标识 Id; the <c>objectId</c> of its archive records.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Number">第几次公示 1, 2, 3 … of the enterprise.</param>
/// <param name="Units">风险单元数 Units on the map.</param>
/// <param name="Factors">风险因素数 Factors in the ledger.</param>
/// <param name="BlankCells">空白辨识格数 Grid cells that were blank.</param>
/// <param name="ExceptionReason">例外理由 Why blank cells were tolerated.</param>
/// <param name="PublishedBy">公示人 Who published, a post.</param>
/// <param name="PublishedAt">公示时间 When, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record RiskPublicationView(
    RiskPublicationId Id, EnterpriseId EnterpriseId, int Number, int Units, int Factors, int BlankCells, string? ExceptionReason, string PublishedBy,
    DateTimeOffset PublishedAt, long Version) : IVersioned
{
    public static readonly Expression<Func<RiskPublication, RiskPublicationView>> Projection = p => new RiskPublicationView(
        p.Id, p.EnterpriseId, p.Number, p.Units, p.Factors, p.BlankCells, p.ExceptionReason, p.PublishedBy.Name, p.PublishedAt, p.Version);
}
