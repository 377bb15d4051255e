using DualControl.Attachments.Contracts;
using DualControl.Risks.Application.RiskFactors;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Measures;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Risks.Application.Measures;

/// <summary>措施记录 A measure put into practice or evaluated.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="FactorVersion">版本 Version of the factor.</param>
/// <param name="MeasureNumber">措施序号 Place of the measure in that version.</param>
/// <param name="Measure">措施 What it said.</param>
/// <param name="Finding">情况 implemented, effective, weakened or failed.</param>
/// <param name="Evidence">证据 What was done or seen.</param>
/// <param name="Files">附件 Files.</param>
/// <param name="By">谁 Who, a post.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record MeasureRecordView(
    MeasureRecordId Id, int FactorVersion, int MeasureNumber, string Measure, MeasureFinding Finding, string Evidence, IReadOnlyList<AttachedFile> Files, string By, DateTimeOffset At);

/// <summary>措施落实与评估记录 How it stands with the measures of a factor. Sort: at (default -at).</summary>
/// <param name="Finding">情况 Only of this kind.</param>
/// <param name="MeasureNumber">措施序号 Only of this measure.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListMeasureRecords(RiskFactorId Id, MeasureFinding? Finding, int? MeasureNumber, PageRequest Page) : IQuery<Page<MeasureRecordView>>;

internal sealed class ListMeasureRecordsValidator : AbstractValidator<ListMeasureRecords>
{
    public ListMeasureRecordsValidator() => RuleFor(q => q.Finding).IsInEnum();
}

internal sealed class ListMeasureRecordsHandler(IReadRepository<RiskFactor> factors, IReadRepository<MeasureRecord> records) : IQueryHandler<ListMeasureRecords, Page<MeasureRecordView>>
{
    public async Task<Result<Page<MeasureRecordView>>> Handle(ListMeasureRecords query, CancellationToken ct) =>
        await factors.AnyAsync(new RiskFactorById(query.Id), ct) ? await records.PageAsync(new Matching(query), query.Page, ct) : CommonErrors.NotFound;

    private sealed class Matching : Specification<MeasureRecord, MeasureRecordView>
    {
        public Matching(ListMeasureRecords query)
        {
            Query.Where(r => r.RiskFactorId == query.Id)
                .Where(r => r.Finding == query.Finding, query.Finding is not null)
                .Where(r => r.MeasureNumber == query.MeasureNumber, query.MeasureNumber is not null)
                .SortBy("at", r => r.At).SortedByDefault("-at");
            Query.Select(r => new MeasureRecordView(r.Id, r.FactorVersion, r.MeasureNumber, r.Measure, r.Finding, r.Evidence, r.Files, r.By.Name, r.At));
        }
    }
}
