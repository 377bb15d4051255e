using DualControl.Archives.Application.Log;
using DualControl.Archives.Application.Trail;
using DualControl.Archives.Domain.Trail;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Archives.Api;

/// <summary>审计轨迹 Who changed what and when, each entry with a proof that it stands in the log.</summary>
internal static class AuditTrailRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var trail = api.MapGroup("/audit-trail").WithTags("审计轨迹 Audit trail");

        trail.MapGet("/", (UseCases run, string? objectType, string? objectId, EnterpriseId? enterpriseId, string? actor, DateOnly? from, DateOnly? to,
                int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListAuditTrail(objectType, objectId, enterpriseId, actor, from, to, run.Page(limit, cursor, sort, count))))
            .For<ListAuditTrail>("审计轨迹", "Audit trail").Lists<AuditEntryView>();

        trail.MapGet("/{id}/content", (UseCases run, AuditEntryId id) => run.File(new GetAuditEntryContent(id)))
            .For<GetAuditEntryContent>("审计记录内容（规范 JSON 原字节）", "Content of an audit entry, the very bytes that were hashed").AnswersFile("application/json");

        trail.MapGet("/{id}/proof", (UseCases run, AuditEntryId id, long? treeSize) => run.Get(new GetAuditEntryProof(id, treeSize)))
            .For<GetAuditEntryProof>("审计记录包含证明", "Proof that an audit entry is in the log").Answers<InclusionProofView>();
    }
}
