using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Archives.Application.Log;

/// <summary>日志检查点 The latest checkpoint. It says nothing of the records, so every reader may keep one.</summary>
[AllowedTo(Roles.Readers | Role.Platform)]
internal sealed record GetLogCheckpoint : IQuery<CheckpointView>;

internal sealed class GetLogCheckpointHandler(LogProofs proofs) : IQueryHandler<GetLogCheckpoint, CheckpointView>
{
    public async Task<Result<CheckpointView>> Handle(GetLogCheckpoint query, CancellationToken ct) => await proofs.CheckpointAsync(ct);
}
