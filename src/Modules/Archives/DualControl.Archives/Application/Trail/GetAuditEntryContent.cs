using DualControl.Archives.Application.Log;
using DualControl.Archives.Domain.Trail;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Archives.Application.Trail;

/// <summary>审计内容 The entry, byte for byte as hashed: canonical JSON (RFC 8785).</summary>
[AllowedTo(Roles.Bureau | Roles.EnterpriseManagement)]
internal sealed record GetAuditEntryContent(AuditEntryId Id) : IQuery<FileAnswer>;

internal sealed class GetAuditEntryContentHandler(IAuditTrail trail, IArchiveLog log) : IQueryHandler<GetAuditEntryContent, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetAuditEntryContent query, CancellationToken ct)
    {
        if (await trail.LeafIndexOfAsync(query.Id, ct) is not { } leafIndex) return CommonErrors.NotFound;
        var content = await log.ContentAsync(leafIndex, ct);
        return new FileAnswer($"{query.Id.Value}.json", "application/json", (stream, token) => stream.WriteAsync(content, token).AsTask());
    }
}
