using System.Linq.Expressions;
using DualControl.Attachments.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Postings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Postings;

/// <summary>张贴 What was put up where; what it showed is in the archive under its id.</summary>
/// <param name="Id">标识 Id; the <c>objectId</c> of its archive record.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Kind">张贴内容 noticeBoard, postCard, riskMap or riskLedger.</param>
/// <param name="RiskUnitId">风险单元 The unit of a notice board.</param>
/// <param name="PostId">岗位 The post of a card.</param>
/// <param name="Subject">名称 What unit, post or enterprise was called then.</param>
/// <param name="Place">张贴位置 Where it hangs, or hung.</param>
/// <param name="PostedOn">张贴日期 Day.</param>
/// <param name="Photos">照片 Photos.</param>
/// <param name="Fingerprint">校验码 SHA-256 of what it showed; its first 12 digits stand on the sheet.</param>
/// <param name="ContentSince">内容版本 Since when its subject had read so, UTC.</param>
/// <param name="Hanging">在张贴 It hangs still.</param>
/// <param name="Outdated">已过时 It hangs, and the risks in force are no longer those it shows: to be printed and put up anew.</param>
/// <param name="Removal">撤下 When, why and by whom it was taken down, or what took its place; null while it hangs.</param>
/// <param name="PostedBy">登记人 Who recorded it, a post.</param>
/// <param name="PostedAt">登记时间 When it was recorded, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record PostingView(
    PostingId Id, EnterpriseId EnterpriseId, PostingKind Kind, RiskUnitId? RiskUnitId, PostId? PostId, string Subject, string Place, DateOnly PostedOn, IReadOnlyList<AttachedFile> Photos,
    string Fingerprint, DateTimeOffset ContentSince, bool Hanging, bool Outdated, PostingRemoval? Removal, string PostedBy, DateTimeOffset PostedAt, long Version) : IVersioned
{
    /// <summary>Whether it is outdated is asked for apart.</summary>
    public static readonly Expression<Func<Posting, PostingView>> Projection = p => new PostingView(
        p.Id, p.EnterpriseId, p.Kind, p.RiskUnitId, p.PostId, p.Subject, p.Place, p.PostedOn, p.Photos, p.Fingerprint, p.ContentSince, p.Spot != null, false, p.Removal, p.PostedBy.Name,
        p.PostedAt, p.Version);
}

/// <summary>Of these postings, those that are outdated.</summary>
internal sealed class OutdatedAmong : Specification<Posting, PostingId>
{
    public OutdatedAmong(IReadOnlyCollection<PostingId> ids, IPostedLines lines)
    {
        Query.Where(p => ids.Contains(p.Id)).Where(lines.Outdated);
        Query.Select(p => p.Id);
    }
}
