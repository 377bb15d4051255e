using DualControl.Archives.Application.Log;
using DualControl.Archives.Domain.Records;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Archives.Application.Records;

/// <summary>档案内容 The content, byte for byte as hashed: canonical JSON (RFC 8785).</summary>
[AllowedTo(Roles.Bureau | Roles.EnterpriseManagement)]
internal sealed record GetArchiveRecordContent(ArchiveRecordId Id) : IQuery<FileAnswer>;

internal sealed class GetArchiveRecordContentHandler(IReadRepository<ArchiveRecord> records, IArchiveLog log) : IQueryHandler<GetArchiveRecordContent, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetArchiveRecordContent query, CancellationToken ct)
    {
        if (await records.FirstOrDefaultAsync(new OneArchiveRecord(query.Id), ct) is not { } record) return CommonErrors.NotFound;
        var content = await log.ContentAsync(record.LeafIndex, ct);
        return new FileAnswer($"{record.Code}.json", "application/json", (stream, token) => stream.WriteAsync(content, token).AsTask());
    }
}
