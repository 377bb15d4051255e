using DualControl.SharedKernel.Domain;
using DualControl.Tasks.Contracts;
using DualControl.Tasks.Domain;
using DualControl.Tasks.Domain.Notifications;

namespace DualControl.Tasks.Application.Notifications;

/// <summary>通知 What the caller was told.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="Reason">原因 Something new waits, or falls due.</param>
/// <param name="Kind">步骤 Step to be done.</param>
/// <param name="Step">步骤名称 Its name in the caller's language.</param>
/// <param name="Title">标题 What it is about, in the caller's language.</param>
/// <param name="SubjectKind">事项类型 What kind of thing it is about.</param>
/// <param name="SubjectId">事项标识 Id of what it is about.</param>
/// <param name="EnterpriseId">单位 Enterprise; null for the bureau's own.</param>
/// <param name="Link">链接 Path of what it is about in this API.</param>
/// <param name="Due">期限 Last day for it, bureau calendar; null for none.</param>
/// <param name="CreatedAt">通知时间 When it was made, UTC.</param>
/// <param name="ReadAt">阅读时间 When the caller marked it read, UTC; null while unread.</param>
internal sealed record NotificationView(
    NotificationId Id, NotificationReason Reason, TaskKind Kind, string Step, string Title, SubjectKind SubjectKind, Guid SubjectId, EnterpriseId? EnterpriseId, string Link, DateOnly? Due,
    DateTimeOffset CreatedAt, DateTimeOffset? ReadAt);
