using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Application.Persons;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Trainings;

/// <summary>未培训人员 Who is to be trained and is not yet, with the posts held on that day. Sort: createdAt (default), name.</summary>
/// <param name="Kind">培训类别 special, or post when absent.</param>
/// <param name="Topic">培训主题 Not trained in this topic, which must be of the kind; in any topic of the kind when absent.</param>
/// <param name="PostId">岗位 Only holders of this post.</param>
/// <param name="AsOf">截至日期 Day, today when absent, 2000–2199; the year is its year.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListUntrained(EnterpriseId EnterpriseId, TrainingKind? Kind, TrainingTopic? Topic, PostId? PostId, DateOnly? AsOf, PageRequest Page) : IQuery<Page<PersonView>>;

internal sealed class ListUntrainedValidator : AbstractValidator<ListUntrained>
{
    public ListUntrainedValidator()
    {
        RuleFor(q => q.Kind).IsInEnum();
        RuleFor(q => q.Topic).IsInEnum();
        RuleFor(q => q.AsOf).BureauDay();
    }
}

internal sealed class ListUntrainedHandler(
    TrainingCoverages coverages, IReadRepository<Person> persons, IReadRepository<PostHolding> holdings, ICurrentScope scope, BureauCalendar calendar)
    : IQueryHandler<ListUntrained, Page<PersonView>>
{
    public async Task<Result<Page<PersonView>>> Handle(ListUntrained query, CancellationToken ct)
    {
        if (!scope.Scope.Covers(query.EnterpriseId)) return CommonErrors.NotFound;
        var day = query.AsOf ?? calendar.Today;
        // A topic is of one kind: naming it is naming the kind.
        var kind = query.Topic is { } topic ? TrainingTopics.KindOf(topic) : query.Kind ?? TrainingKind.Post;
        if (query.Kind is { } asked && asked != kind) return new Page<PersonView>([], null, query.Page.Count ? 0 : null);
        var due = await coverages.DueAsync(query.EnterpriseId, kind, day, ct);
        var trained = (await coverages.CompletedAsync(query.EnterpriseId, kind, day, ct)).Where(c => query.Topic is null || c.Topic == query.Topic).Select(c => c.PersonId).ToHashSet();
        var missing = due.Where(h => query.PostId is null || h.PostId == query.PostId).Select(h => h.PersonId).Where(p => !trained.Contains(p)).Distinct().ToList();
        var page = await persons.PageAsync(new Among(query.EnterpriseId, missing), query.Page, ct);
        if (page.IsFailure) return page.Error;
        return new Page<PersonView>(await holdings.WithPostsAsync(page.Value.Items, day, ct), page.Value.Next, page.Value.Total);
    }

    private sealed class Among : Specification<Person, Person>
    {
        public Among(EnterpriseId enterprise, IReadOnlyList<PersonId> missing)
        {
            Query.Where(p => p.EnterpriseId == enterprise && missing.Contains(p.Id)).SortBy("createdAt", p => p.CreatedAt).SortBy("name", p => p.Name).SortedByDefault("createdAt");
            Query.Select(p => p);
        }
    }
}
