using System.Linq.Expressions;
using DualControl.Archives.Contracts;
using DualControl.Archives.Domain.Records;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Archives.Application.Records;

/// <summary>档案 A filed record.</summary>
/// <param name="Id">标识 Id (UUID).</param>
/// <param name="Code">档号 Archival code: fonds–year–class–retention–item, e.g. DC-2026-DF-Y30-000001.</param>
/// <param name="Class">门类 Class.</param>
/// <param name="Title">题名 Title, at most 300 characters.</param>
/// <param name="EnterpriseId">生产经营单位 Enterprise it belongs to; null for the bureau's own.</param>
/// <param name="Year">年度 Bureau calendar year of filing.</param>
/// <param name="Retention">保管期限 Retention period.</param>
/// <param name="KeptUntil">保管至 Last day of the retention period; null for permanent.</param>
/// <param name="ObjectType">来源对象 Kind of object it was made from, e.g. HiddenDanger.</param>
/// <param name="ObjectId">来源标识 Id of that object.</param>
/// <param name="ObjectVersion">来源版本 Version of that object.</param>
/// <param name="ContentHash">内容摘要 SHA-256 of the content, lower-case hexadecimal.</param>
/// <param name="ContentLength">内容长度 Length of the content in bytes.</param>
/// <param name="FiledBy">归档人 Who finished the record.</param>
/// <param name="FiledAt">归档时间 When it was finished (UTC).</param>
/// <param name="LeafIndex">叶子序号 Index of its leaf in the log.</param>
/// <param name="Version">版本 Version (ETag); a filed record never changes.</param>
internal sealed record ArchiveRecordView(
    ArchiveRecordId Id,
    string Code,
    ArchiveClass Class,
    string Title,
    EnterpriseId? EnterpriseId,
    int Year,
    RetentionPeriod Retention,
    DateOnly? KeptUntil,
    string ObjectType,
    string ObjectId,
    int ObjectVersion,
    string ContentHash,
    int ContentLength,
    Actor FiledBy,
    DateTimeOffset FiledAt,
    long LeafIndex,
    long Version) : IVersioned
{
    public static readonly Expression<Func<ArchiveRecord, ArchiveRecordView>> Of = r => new ArchiveRecordView(
        r.Id, r.Code, r.Class, r.Title, r.EnterpriseId, r.Year, r.Retention, r.KeptUntil, r.ObjectType, r.ObjectId, r.ObjectVersion,
        r.ContentHash, r.ContentLength, r.FiledBy, r.FiledAt, r.LeafIndex, r.Version);
}
