using DualControl.Archives.Application.Log;
using DualControl.Archives.Domain.Records;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Archives.Application.Records;

/// <summary>档案证明 Proof that the record is in the log.</summary>
/// <param name="Id">Record.</param>
/// <param name="TreeSize">Size of the log the proof is for; the latest when absent.</param>
[AllowedTo(Roles.Bureau | Roles.EnterpriseManagement)]
internal sealed record GetArchiveRecordProof(ArchiveRecordId Id, long? TreeSize) : IQuery<InclusionProofView>;

internal sealed class GetArchiveRecordProofValidator : AbstractValidator<GetArchiveRecordProof>
{
    public GetArchiveRecordProofValidator() => RuleFor(q => q.TreeSize).GreaterThan(0);
}

internal sealed class GetArchiveRecordProofHandler(IReadRepository<ArchiveRecord> records, LogProofs proofs) : IQueryHandler<GetArchiveRecordProof, InclusionProofView>
{
    public async Task<Result<InclusionProofView>> Handle(GetArchiveRecordProof query, CancellationToken ct) =>
        await records.FirstOrDefaultAsync(new OneArchiveRecord(query.Id), ct) is { } record
            ? await proofs.InclusionAsync(record.LeafIndex, query.TreeSize, ct)
            : CommonErrors.NotFound;
}
