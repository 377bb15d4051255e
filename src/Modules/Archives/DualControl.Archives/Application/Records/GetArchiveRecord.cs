using DualControl.Archives.Domain.Records;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Archives.Application.Records;

/// <summary>档案详情 One filed record.</summary>
[AllowedTo(Roles.Bureau | Roles.EnterpriseManagement)]
internal sealed record GetArchiveRecord(ArchiveRecordId Id) : IQuery<ArchiveRecordView>;

internal sealed class OneArchiveRecord : Specification<ArchiveRecord, ArchiveRecordView>
{
    public OneArchiveRecord(ArchiveRecordId id)
    {
        Query.Where(r => r.Id == id);
        Query.Select(ArchiveRecordView.Of);
    }
}

internal sealed class GetArchiveRecordHandler(IReadRepository<ArchiveRecord> records) : IQueryHandler<GetArchiveRecord, ArchiveRecordView>
{
    public async Task<Result<ArchiveRecordView>> Handle(GetArchiveRecord query, CancellationToken ct) =>
        await records.FirstOrDefaultAsync(new OneArchiveRecord(query.Id), ct) is { } record ? record : CommonErrors.NotFound;
}
