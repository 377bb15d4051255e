using DualControl.Attachments.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Measures;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.Measures;

/// <summary>Writes how it stands with a measure; what implementing and evaluating have in common.</summary>
internal sealed class MeasureRecords(IRepository<RiskFactor> factors, IRepository<MeasureRecord> records, IRequestSender sender, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
{
    public async Task<Result<(RiskFactor Factor, MeasureRecord Record)>> AddAsync(
        RiskFactorId id, int number, MeasureFinding finding, string evidence, IReadOnlyList<AttachmentId>? attachments, CancellationToken ct)
    {
        var found = await factors.GetAsync(id, null, ct);
        if (found.IsFailure) return found.Error;
        var factor = found.Value;
        var files = await sender.SendAsync(new FindAttachments(factor.EnterpriseId, attachments ?? []), ct);
        if (files.IsFailure) return files.Error;
        var implemented = await records.AnyAsync(new Implemented(factor, number), ct);
        var record = MeasureRecord.Of(factor, number, finding, implemented, evidence, files.Value, user.Caller.ToActor(), calendar.Now);
        if (record.IsFailure) return record.Error;
        records.Add(record.Value);
        if (files.Value.Count > 0)
            outbox.Publish(new AttachmentsClaimed([.. files.Value.Select(f => f.Id)], nameof(MeasureRecord), record.Value.Id.Value.ToString(), calendar.Now));
        return (factor, record.Value);
    }

    private sealed class Implemented : Specification<MeasureRecord>
    {
        public Implemented(RiskFactor factor, int number) => Query.Where(r =>
            r.RiskFactorId == factor.Id && r.FactorVersion == factor.VersionInForce && r.MeasureNumber == number && r.Finding == MeasureFinding.Implemented);
    }
}
