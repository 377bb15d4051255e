using DualControl.SharedKernel.Domain;
using DualControl.Tasks.Contracts;
using DualControl.Tasks.Domain;

namespace DualControl.Tasks.Application.Tasks;

/// <summary>待办 Something that waits for the caller.</summary>
/// <param name="Id">标识 Id; another one when the step is opened again.</param>
/// <param name="Kind">步骤 Step to be done.</param>
/// <param name="Step">步骤名称 Its name in the caller's language.</param>
/// <param name="Title">标题 What it is about, in the caller's language.</param>
/// <param name="SubjectKind">事项类型 What kind of thing it is about.</param>
/// <param name="SubjectId">事项标识 Id of what it is about.</param>
/// <param name="EnterpriseId">单位 Enterprise; null for the bureau's own.</param>
/// <param name="Link">链接 Path of what it is about in this API.</param>
/// <param name="Due">期限 Last day for it, bureau calendar; null for none.</param>
/// <param name="Overdue">是否逾期 The last day has passed.</param>
/// <param name="OpenedAt">开始时间 When it began to wait, UTC.</param>
internal sealed record TaskView(
    WaitingTaskId Id, TaskKind Kind, string Step, string Title, SubjectKind SubjectKind, Guid SubjectId, EnterpriseId? EnterpriseId, string Link, DateOnly? Due, bool Overdue, DateTimeOffset OpenedAt);
