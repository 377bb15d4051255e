using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Domain.Tasks;

namespace DualControl.Tasks.Application.Tasks;

/// <summary>我的待办数量 How much waits for the caller.</summary>
[AllowedTo(Roles.Readers | Role.SystemAdministrator | Role.Platform)]
internal sealed record GetMyTaskSummary : IQuery<TaskSummaryView>;

/// <summary>待办数量 How much waits.</summary>
/// <param name="Open">待办总数 Everything that waits.</param>
/// <param name="DueWithin7Days">七日内到期 Of these, due today or within the next seven days.</param>
/// <param name="Overdue">逾期 Of these, overdue.</param>
internal sealed record TaskSummaryView(int Open, int DueWithin7Days, int Overdue);

internal sealed class GetMyTaskSummaryHandler(IReadRepository<WaitingTask> tasks, TaskReaders readers, ICurrentUser user, BureauCalendar calendar)
    : IQueryHandler<GetMyTaskSummary, TaskSummaryView>
{
    public async Task<Result<TaskSummaryView>> Handle(GetMyTaskSummary query, CancellationToken ct)
    {
        var (reader, today) = (await readers.OfAsync(user.Caller, ct), calendar.Today);
        var open = await tasks.CountAsync(new DueBetween(reader, today, BureauCalendar.FirstDay, BureauCalendar.LastDay), ct);
        var soon = await tasks.CountAsync(new DueBetween(reader, today, today, today.AddDays(7)), ct);
        var overdue = await tasks.CountAsync(new DueBetween(reader, today, BureauCalendar.FirstDay, today.AddDays(-1)), ct);
        return new TaskSummaryView(open, soon, overdue);
    }

    private sealed class DueBetween : Specification<WaitingTask>
    {
        public DueBetween(TaskReader reader, DateOnly today, DateOnly first, DateOnly last) =>
            Query.Where(reader.IsAskedOn(today)).Where(t => t.DueOrder >= first && t.DueOrder <= last);
    }
}
