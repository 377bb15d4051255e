using DualControl.Archives.Application.Log;
using DualControl.Archives.Contracts;
using DualControl.Archives.Domain;
using DualControl.Archives.Domain.Records;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Archives.Application.When;

/// <summary>归档 A finished record gets its archival code and its leaf. Content that is not JSON is a fault of the publisher and throws.</summary>
internal sealed class WhenFilingRequested(IRepository<ArchiveRecord> records, INumberSequence numbers, IArchiveLog log, FilingScheme scheme)
    : IIntegrationEventHandler<FilingRequested>
{
    public async Task HandleAsync(FilingRequested filing, CancellationToken ct)
    {
        var content = CanonicalJson.Of(filing.ContentJson);
        // Number first, then log, always: two rows locked in one order cannot deadlock.
        var item = await numbers.NextAsync(FilingScheme.SeriesOf(ArchiveRecord.YearOf(filing.OccurredAt), filing.Class), ct);
        var record = ArchiveRecord.File(filing, scheme, item, content);
        record.EnteredLogAt(await log.AppendAsync(record.ToLeaf(), content, ct));
        records.Add(record);
    }
}
