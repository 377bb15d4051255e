using DualControl.Archives.Application.Log;
using DualControl.Archives.Application.Records;
using DualControl.Archives.Contracts;
using DualControl.Archives.Domain.Records;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Archives.Api;

/// <summary>档案 Filed records: found by class and year, with content, and proof that they stand in the log.</summary>
internal static class ArchiveRecordRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var records = api.MapGroup("/archive-records").WithTags("档案 Archive records");

        records.MapGet("/", (UseCases run, EnterpriseId? enterpriseId, Choice<ArchiveClass>? @class, int? year, string? q, string? objectType, string? objectId,
                int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListArchiveRecords(enterpriseId, @class, year, q, objectType, objectId, run.Page(limit, cursor, sort, count))))
            .For<ListArchiveRecords>("档案列表", "Filed records").Lists<ArchiveRecordView>();

        records.MapGet("/{id}", (UseCases run, ArchiveRecordId id) => run.Get(new GetArchiveRecord(id)))
            .For<GetArchiveRecord>("档案详情", "One filed record").Answers<ArchiveRecordView>();

        records.MapGet("/{id}/content", (UseCases run, ArchiveRecordId id) => run.File(new GetArchiveRecordContent(id)))
            .For<GetArchiveRecordContent>("档案内容（规范 JSON 原字节）", "Content of a record, the very bytes that were hashed").AnswersFile("application/json");

        records.MapGet("/{id}/proof", (UseCases run, ArchiveRecordId id, long? treeSize) => run.Get(new GetArchiveRecordProof(id, treeSize)))
            .For<GetArchiveRecordProof>("档案包含证明", "Proof that a record is in the log").Answers<InclusionProofView>();
    }
}
