using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Archives.Application.Log;

/// <summary>日志公钥 The key that verifies the checkpoints.</summary>
[AllowedTo(Roles.Readers | Role.Platform)]
internal sealed record GetLogPublicKey : IQuery<LogPublicKeyView>;

internal sealed class GetLogPublicKeyHandler(ICheckpointSigner signer) : IQueryHandler<GetLogPublicKey, LogPublicKeyView>
{
    public Task<Result<LogPublicKeyView>> Handle(GetLogPublicKey query, CancellationToken ct) =>
        Task.FromResult<Result<LogPublicKeyView>>(new LogPublicKeyView(signer.Origin, signer.VerifierKey, signer.PublicKeyPem));
}
