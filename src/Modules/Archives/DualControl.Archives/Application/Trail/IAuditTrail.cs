using DualControl.Archives.Domain.Trail;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;

namespace DualControl.Archives.Application.Trail;

/// <summary>The audit trail, within the caller's scope.</summary>
internal interface IAuditTrail
{
    void Add(AuditEntry entry);

    Task<Result<Page<AuditEntryView>>> PageAsync(ListAuditTrail filter, CancellationToken ct);

    /// <summary>Index of the entry's leaf; null when absent or out of scope.</summary>
    Task<long?> LeafIndexOfAsync(AuditEntryId id, CancellationToken ct);
}

/// <summary>审计记录 One change of one object.</summary>
/// <param name="Id">标识 Id (UUID).</param>
/// <param name="LeafIndex">叶子序号 Index of its leaf in the log.</param>
/// <param name="ObjectType">对象类型 Kind of object, e.g. HiddenDanger.</param>
/// <param name="ObjectId">对象标识 Its id.</param>
/// <param name="EnterpriseId">生产经营单位 Enterprise; null for the bureau's own.</param>
/// <param name="ObjectVersion">对象版本 Version after the change.</param>
/// <param name="UseCase">操作 The use case, e.g. AcceptHiddenDanger.</param>
/// <param name="Actor">操作人 Subject of the access token; <c>system</c> for reactions.</param>
/// <param name="ActorName">操作人名称 Readable name: a post, never a personal name.</param>
/// <param name="OccurredAt">时间 When (UTC).</param>
/// <param name="RemoteAddress">来源地址 Network address, where there was one.</param>
/// <param name="TraceId">跟踪号 Correlation id of the request.</param>
/// <param name="Changes">变更 Changed fields with their values before and after.</param>
internal sealed record AuditEntryView(
    AuditEntryId Id,
    long LeafIndex,
    string ObjectType,
    string ObjectId,
    EnterpriseId? EnterpriseId,
    long ObjectVersion,
    string UseCase,
    string Actor,
    string ActorName,
    DateTimeOffset OccurredAt,
    string? RemoteAddress,
    string? TraceId,
    IReadOnlyList<FieldChange> Changes);
