using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.Organization.Domain.Assessments.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Assessments;

/// <summary>考核结果列表 The results of a period: as the events stand while it is open (sort: subjectId), frozen afterwards (sort: score, subjectName; default -score). A frontline employee sees the own post's, and all once published.</summary>
/// <param name="PeriodId">考核期 Period.</param>
/// <param name="Kind">对象类别 Only persons, vacant posts or units.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListAssessmentResults(EnterpriseId EnterpriseId, AssessmentPeriodId PeriodId, AssessedKind? Kind, PageRequest Page) : IQuery<Page<AssessmentResultView>>;

internal sealed class ListAssessmentResultsValidator : AbstractValidator<ListAssessmentResults>
{
    public ListAssessmentResultsValidator() => RuleFor(q => q.Kind).IsInEnum();
}

internal sealed class ListAssessmentResultsHandler(
    IReadRepository<AssessmentPeriod> periods, IReadRepository<AssessmentResult> results, LiveResults live, IAssessmentTotals totals, OwnSubjects own)
    : IQueryHandler<ListAssessmentResults, Page<AssessmentResultView>>
{
    /// <summary>The one order of results that are still being added up.</summary>
    private const string BySubject = "subjectId";

    public async Task<Result<Page<AssessmentResultView>>> Handle(ListAssessmentResults query, CancellationToken ct)
    {
        if (await periods.FirstOrDefaultAsync(new PeriodOfEnterprise(query.EnterpriseId, query.PeriodId), ct) is not { } period) return CommonErrors.NotFound;
        var only = period.State is PeriodState.Published or PeriodState.Superseded ? null : await own.LimitAsync(query.EnterpriseId, ct);
        return period.State == PeriodState.Open ? await LiveAsync(period, query, only, ct) : await results.PageAsync(new Frozen(query, only), query.Page, ct);
    }

    private async Task<Result<Page<AssessmentResultView>>> LiveAsync(AssessmentPeriod period, ListAssessmentResults query, IReadOnlyList<Guid>? only, CancellationToken ct)
    {
        if (query.Page.Sort is { } sort && sort != BySubject) return CommonErrors.BadSort.With(sort, BySubject).At("sort");
        if (query.Page.Cursor is { } cursor && !Guid.TryParseExact(cursor, "D", out _)) return CommonErrors.BadCursor.At("cursor");
        Guid? after = query.Page.Cursor is { } position ? Guid.ParseExact(position, "D") : null;
        var filter = new TotalsFilter(period.EnterpriseId, period.From, period.To, query.Kind, only);
        var read = await live.OfAsync(period, filter, after, query.Page.Limit + 1, ct);
        var next = read.Count > query.Page.Limit ? read[query.Page.Limit - 1].Subject.Id.ToString() : null;
        return new Page<AssessmentResultView>([.. read.Take(query.Page.Limit).Select(r => AssessmentResultView.Live(period, r.Subject, r.Score))], next,
            query.Page.Count ? await totals.CountAsync(filter, ct) : null);
    }

    private sealed class Frozen : Specification<AssessmentResult, AssessmentResultView>
    {
        public Frozen(ListAssessmentResults query, IReadOnlyList<Guid>? only)
        {
            Query.Where(r => r.PeriodId == query.PeriodId).Where(r => r.SubjectKind == query.Kind, query.Kind is not null).Where(r => only!.Contains(r.SubjectId), only is not null)
                .SortBy("score", r => r.ScoreTenths).SortBy("subjectName", r => r.SubjectName).SortedByDefault("-score");
            Query.Select(AssessmentResultView.Projection);
        }
    }
}
