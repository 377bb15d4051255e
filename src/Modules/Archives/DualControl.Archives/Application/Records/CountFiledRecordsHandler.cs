using DualControl.Archives.Contracts;
using DualControl.Archives.Domain.Records;
using DualControl.Archives.Domain.Records.Specifications;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Archives.Application.Records;

internal sealed class CountFiledRecordsHandler(IReadRepository<ArchiveRecord> records) : IPublishedQueryHandler<CountFiledRecords, int>
{
    public async Task<Result<int>> Handle(CountFiledRecords query, CancellationToken ct) =>
        await records.CountAsync(new FiledRecords(query.EnterpriseId, query.Month), ct);
}
