using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Contracts;
using DualControl.Tasks.Domain.Tasks;
using FluentValidation;

namespace DualControl.Tasks.Application.Tasks;

/// <summary>我的待办 Everything that waits for the caller across the modules, by due day, what has none last. Sort: due (default), openedAt.</summary>
/// <param name="Overdue">是否逾期 Only what is overdue, or only what is not.</param>
/// <param name="Kind">步骤 Only this step.</param>
[AllowedTo(Roles.Readers | Role.SystemAdministrator | Role.Platform)]
internal sealed record ListMyTasks(bool? Overdue, TaskKind? Kind, PageRequest Page) : IQuery<Page<TaskView>>;

internal sealed class ListMyTasksValidator : AbstractValidator<ListMyTasks>
{
    public ListMyTasksValidator() => RuleFor(q => q.Kind).IsInEnum();
}

internal sealed class ListMyTasksHandler(IReadRepository<WaitingTask> tasks, TaskReaders readers, ICurrentUser user, BureauCalendar calendar) : IQueryHandler<ListMyTasks, Page<TaskView>>
{
    public async Task<Result<Page<TaskView>>> Handle(ListMyTasks query, CancellationToken ct)
    {
        var reader = await readers.OfAsync(user.Caller, ct);
        return await tasks.PageAsync(new Asked(reader, query, calendar.Today), query.Page, ct);
    }

    private sealed class Asked : Specification<WaitingTask, TaskView>
    {
        public Asked(TaskReader reader, ListMyTasks query, DateOnly today)
        {
            Query.Where(reader.IsAskedOn(today))
                .Where(t => t.DueOrder < today, query.Overdue == true)
                .Where(t => t.DueOrder >= today, query.Overdue == false)
                .Where(t => t.Step == query.Kind, query.Kind is not null)
                .SortBy("due", t => t.DueOrder).SortBy("openedAt", t => t.OpenedAt).SortedByDefault("due");
            Query.Select(t => new TaskView(
                t.Id, t.Step, StepTexts.Of(t.Step).Current, new BilingualText(t.TitleZh, t.TitleEn).Current, t.SubjectKind, t.SubjectId, t.EnterpriseId, t.Link, t.Due,
                t.DueOrder < today, t.OpenedAt));
        }
    }
}
