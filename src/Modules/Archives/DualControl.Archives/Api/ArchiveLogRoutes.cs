using DualControl.Archives.Application.Log;
using DualControl.BuildingBlocks.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Archives.Api;

/// <summary>存证日志 The signed, append-only Merkle log: checkpoints to keep, proofs that it only grew.</summary>
internal static class ArchiveLogRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var log = api.MapGroup("/archive-log").WithTags("存证日志 Archive log");

        log.MapGet("/checkpoint", (UseCases run, HttpRequest request) =>
                WantsJson(request) ? run.Get(new GetLogCheckpoint()) : run.File(new GetLogCheckpointNote()))
            .For<GetLogCheckpoint>("日志检查点（签名文本；Accept: application/json 时为 JSON）", "Latest checkpoint: signed note, or JSON on request")
            .Answers<CheckpointView>().AnswersFile("text/plain");

        log.MapGet("/consistency", (UseCases run, long from, long? to) => run.Get(new GetLogConsistency(from, to)))
            .For<GetLogConsistency>("日志一致性证明", "Proof that the log only grew").Answers<ConsistencyProofView>();

        log.MapGet("/leaves", (UseCases run, long? from, int? limit, string? cursor, bool? count) =>
                run.List(new ListLogLeaves(from, run.Page(limit, cursor, null, count))))
            .For<ListLogLeaves>("日志叶子", "Leaves of the log").Lists<LogLeafView>();

        log.MapGet("/public-key", (UseCases run) => run.Get(new GetLogPublicKey()))
            .For<GetLogPublicKey>("日志公钥", "Public key of the log").Answers<LogPublicKeyView>();
    }

    /// <summary>Tools that read signed notes send no Accept or <c>*/*</c>: they get the text.</summary>
    private static bool WantsJson(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) && a.Quality is null or > 0);
}
