using System.Text;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Archives.Application.Log;

/// <summary>日志检查点文本 The latest checkpoint as signed text.</summary>
[AllowedTo(Roles.Readers | Role.Platform)]
internal sealed record GetLogCheckpointNote : IQuery<FileAnswer>;

internal sealed class GetLogCheckpointNoteHandler(LogProofs proofs) : IQueryHandler<GetLogCheckpointNote, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetLogCheckpointNote query, CancellationToken ct)
    {
        var note = Encoding.UTF8.GetBytes((await proofs.CheckpointAsync(ct)).Note);
        return new FileAnswer("checkpoint.txt", "text/plain; charset=utf-8", (stream, token) => stream.WriteAsync(note, token).AsTask());
    }
}
