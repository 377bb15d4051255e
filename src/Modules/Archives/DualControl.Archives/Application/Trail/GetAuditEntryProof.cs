using DualControl.Archives.Application.Log;
using DualControl.Archives.Domain.Trail;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;

namespace DualControl.Archives.Application.Trail;

/// <summary>审计证明 Proof that the entry is in the log.</summary>
/// <param name="Id">Entry.</param>
/// <param name="TreeSize">Size of the log the proof is for; the latest when absent.</param>
[AllowedTo(Roles.Bureau | Roles.EnterpriseManagement)]
internal sealed record GetAuditEntryProof(AuditEntryId Id, long? TreeSize) : IQuery<InclusionProofView>;

internal sealed class GetAuditEntryProofValidator : AbstractValidator<GetAuditEntryProof>
{
    public GetAuditEntryProofValidator() => RuleFor(q => q.TreeSize).GreaterThan(0);
}

internal sealed class GetAuditEntryProofHandler(IAuditTrail trail, LogProofs proofs) : IQueryHandler<GetAuditEntryProof, InclusionProofView>
{
    public async Task<Result<InclusionProofView>> Handle(GetAuditEntryProof query, CancellationToken ct) =>
        await trail.LeafIndexOfAsync(query.Id, ct) is { } leafIndex ? await proofs.InclusionAsync(leafIndex, query.TreeSize, ct) : CommonErrors.NotFound;
}
