using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Assessments;

/// <summary>计分记录列表 The scoring events of an enterprise; a frontline employee sees those of the own post. Sort: day (default -day, newest first).</summary>
/// <param name="From">起始日期 From this day, 2000–2199.</param>
/// <param name="To">截止日期 Up to this day, 2000–2199.</param>
/// <param name="Kind">计分事项 Only of this kind.</param>
/// <param name="SubjectId">对象标识 Only of this person, post or unit.</param>
/// <param name="SourceId">来源标识 Only from this danger, training session or result.</param>
/// <param name="Counts">是否计入 `true`: only what counts; `false`: only what no rule scores, or what was cancelled.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListScoringEvents(
    EnterpriseId EnterpriseId, DateOnly? From, DateOnly? To, ScoringKind? Kind, Guid? SubjectId, Guid? SourceId, bool? Counts, PageRequest Page) : IQuery<Page<ScoringEventView>>;

internal sealed class ListScoringEventsValidator : AbstractValidator<ListScoringEvents>
{
    public ListScoringEventsValidator()
    {
        RuleFor(q => q.From).BureauDay();
        RuleFor(q => q.To).BureauDay();
        RuleFor(q => q.Kind).IsInEnum();
    }
}

internal sealed class ListScoringEventsHandler(IReadRepository<ScoringEvent> events, OwnSubjects own, ICurrentScope scope) : IQueryHandler<ListScoringEvents, Page<ScoringEventView>>
{
    public async Task<Result<Page<ScoringEventView>>> Handle(ListScoringEvents query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await events.PageAsync(new Matching(query, await own.LimitAsync(query.EnterpriseId, ct)), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class Matching : Specification<ScoringEvent, ScoringEventView>
    {
        public Matching(ListScoringEvents query, IReadOnlyList<Guid>? only)
        {
            Query.Where(e => e.EnterpriseId == query.EnterpriseId)
                .Where(e => only!.Contains(e.SubjectId), only is not null)
                .Where(e => e.Day >= query.From, query.From is not null).Where(e => e.Day <= query.To, query.To is not null)
                .Where(e => e.Kind == query.Kind, query.Kind is not null)
                .Where(e => e.SubjectId == query.SubjectId, query.SubjectId is not null)
                .Where(e => e.SourceId == query.SourceId, query.SourceId is not null)
                .Where(e => e.Counts == query.Counts, query.Counts is not null)
                .SortBy("day", e => e.Day).SortedByDefault("-day");
            Query.Select(ScoringEventView.Projection);
        }
    }
}
