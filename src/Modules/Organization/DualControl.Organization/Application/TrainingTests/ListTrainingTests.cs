using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.Trainings.Specifications;
using DualControl.Organization.Domain.TrainingTests;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.TrainingTests;

/// <summary>考试 An attempt as lists show it.</summary>
/// <param name="Id">考试标识 Id.</param>
/// <param name="PersonId">人员 Who takes it.</param>
/// <param name="Attempt">第几次 1, 2, 3 …</param>
/// <param name="Mark">成绩 Mark, 0–100; null until it is submitted.</param>
/// <param name="Passed">是否合格 Passed; false until it is submitted.</param>
/// <param name="StartedAt">开始时间 When the paper was drawn, UTC.</param>
/// <param name="SubmittedAt">交卷时间 When it was submitted, UTC; null before.</param>
internal sealed record TrainingTestItem(TrainingTestId Id, PersonId PersonId, int Attempt, int? Mark, bool Passed, DateTimeOffset StartedAt, DateTimeOffset? SubmittedAt);

/// <summary>考试列表 The attempts at a session's test. Sort: createdAt (default).</summary>
/// <param name="PersonId">人员 Only this person's.</param>
/// <param name="Submitted">已交卷 `true`: only submitted ones; `false`: only open ones.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListTrainingTests(EnterpriseId EnterpriseId, TrainingSessionId Id, PersonId? PersonId, bool? Submitted, PageRequest Page) : IQuery<Page<TrainingTestItem>>;

internal sealed class ListTrainingTestsHandler(IReadRepository<TrainingSession> sessions, IReadRepository<TrainingTest> tests) : IQueryHandler<ListTrainingTests, Page<TrainingTestItem>>
{
    public async Task<Result<Page<TrainingTestItem>>> Handle(ListTrainingTests query, CancellationToken ct) =>
        await sessions.AnyAsync(new SessionOfEnterprise(query.EnterpriseId, query.Id), ct)
            ? await tests.PageAsync(new OfSession(query), query.Page, ct)
            : CommonErrors.NotFound;

    private sealed class OfSession : Specification<TrainingTest, TrainingTestItem>
    {
        public OfSession(ListTrainingTests query)
        {
            Query.Where(t => t.SessionId == query.Id).Where(t => t.PersonId == query.PersonId, query.PersonId is not null)
                .Where(t => t.SubmittedAt != null == query.Submitted, query.Submitted is not null)
                .SortBy("createdAt", t => t.CreatedAt).SortedByDefault("createdAt");
            Query.Select(t => new TrainingTestItem(t.Id, t.PersonId, t.Attempt, t.Mark, t.Passed, t.CreatedAt, t.SubmittedAt));
        }
    }
}
