using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Archives.Domain.Records.Specifications;

/// <summary>Records of one enterprise, all or those filed in one bureau month.</summary>
internal sealed class FiledRecords : Specification<ArchiveRecord>
{
    public FiledRecords(EnterpriseId enterpriseId, Month? month)
    {
        Query.Where(r => r.EnterpriseId == enterpriseId);
        if (month is not { } of) return;
        var (start, end) = (of.Start, of.End);
        Query.Where(r => r.FiledAt >= start && r.FiledAt < end);
    }
}
