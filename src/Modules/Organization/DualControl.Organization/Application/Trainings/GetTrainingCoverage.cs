using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Trainings;

/// <summary>培训覆盖率 Coverage of one kind of training in a year up to a day.</summary>
/// <param name="Kind">培训类别 Kind asked for.</param>
/// <param name="AsOf">截至日期 Day; the year is its year.</param>
/// <param name="All">应培训人数 Persons to be trained: whoever holds a post (post), or a post of the promotion team (special), on that day.</param>
/// <param name="Trained">已培训人数 Of these, who attended a closed session of any topic of the kind and passed its test, where it has one.</param>
/// <param name="Rate">覆盖率 Per cent, two decimals; null when nobody is to be trained.</param>
/// <param name="ByTopic">按主题 The same for each topic.</param>
/// <param name="ByPost">按岗位 The same for each post somebody holds.</param>
internal sealed record TrainingCoverageView(
    TrainingKind Kind, DateOnly AsOf, int All, int Trained, decimal? Rate, IReadOnlyList<TopicCoverage> ByTopic, IReadOnlyList<PostCoverage> ByPost);

/// <summary>主题覆盖率 Coverage of one topic.</summary>
/// <param name="Topic">培训主题 Topic.</param>
/// <param name="All">应培训人数 Persons to be trained.</param>
/// <param name="Trained">已培训人数 Of these, trained in this topic.</param>
/// <param name="Rate">覆盖率 Per cent, two decimals; null when nobody is to be trained.</param>
internal sealed record TopicCoverage(TrainingTopic Topic, int All, int Trained, decimal? Rate);

/// <summary>岗位覆盖率 Coverage of one post.</summary>
/// <param name="PostId">岗位 Post.</param>
/// <param name="All">应培训人数 Persons who hold it.</param>
/// <param name="Trained">已培训人数 Of these, trained in any topic of the kind.</param>
/// <param name="Rate">覆盖率 Per cent, two decimals.</param>
internal sealed record PostCoverage(PostId PostId, int All, int Trained, decimal? Rate);

/// <summary>培训覆盖率 Coverage by topic and by post; who is missing lists <c>untrained</c>.</summary>
/// <param name="Kind">培训类别 special, or post when absent.</param>
/// <param name="AsOf">截至日期 Day, today when absent, 2000–2199.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetTrainingCoverage(EnterpriseId EnterpriseId, TrainingKind? Kind, DateOnly? AsOf) : IQuery<TrainingCoverageView>;

internal sealed class GetTrainingCoverageValidator : AbstractValidator<GetTrainingCoverage>
{
    public GetTrainingCoverageValidator()
    {
        RuleFor(q => q.Kind).IsInEnum();
        RuleFor(q => q.AsOf).BureauDay();
    }
}

internal sealed class GetTrainingCoverageHandler(TrainingCoverages coverages, ICurrentScope scope, BureauCalendar calendar) : IQueryHandler<GetTrainingCoverage, TrainingCoverageView>
{
    public async Task<Result<TrainingCoverageView>> Handle(GetTrainingCoverage query, CancellationToken ct)
    {
        if (!scope.Scope.Covers(query.EnterpriseId)) return CommonErrors.NotFound;
        var (kind, day) = (query.Kind ?? TrainingKind.Post, query.AsOf ?? calendar.Today);
        var due = await coverages.DueAsync(query.EnterpriseId, kind, day, ct);
        var completed = await coverages.CompletedAsync(query.EnterpriseId, kind, day, ct);
        var trained = completed.Select(c => c.PersonId).ToHashSet();
        var whole = Coverage.Of(due.Select(h => h.PersonId), trained);
        return new TrainingCoverageView(kind, day, whole.All, whole.Trained, whole.Rate,
            [.. TrainingTopics.Of(kind).Select(t => (Topic: t, Of: Coverage.Of(due.Select(h => h.PersonId), completed.Where(c => c.Topic == t).Select(c => c.PersonId).ToHashSet())))
                .Select(t => new TopicCoverage(t.Topic, t.Of.All, t.Of.Trained, t.Of.Rate))],
            [.. due.GroupBy(h => h.PostId).OrderBy(g => g.Key.Value).Select(g => (Post: g.Key, Of: Coverage.Of(g.Select(h => h.PersonId), trained)))
                .Select(p => new PostCoverage(p.Post, p.Of.All, p.Of.Trained, p.Of.Rate))]);
    }
}
