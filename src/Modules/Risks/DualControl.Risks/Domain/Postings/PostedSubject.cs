using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.Postings;

/// <summary>张贴内容 What is put up.</summary>
internal enum PostingKind
{
    /// <summary>安全风险公告栏 Notice board of a risk unit.</summary>
    NoticeBoard,
    /// <summary>岗位安全风险告知卡 Card of a post.</summary>
    PostCard,
    /// <summary>四色风险分布图 The enterprise's map.</summary>
    RiskMap,
    /// <summary>风险管控台账 The enterprise's ledger.</summary>
    RiskLedger,
}

/// <summary>Whose risks are put up: those of a unit, of a post, or the whole enterprise's.</summary>
internal sealed record PostedSubject(PostingKind Kind, EnterpriseId EnterpriseId, RiskUnitId? RiskUnitId, PostId? PostId, string Name)
{
    /// <summary>Subject and place in one text, the same for the same spot.</summary>
    public string SpotAt(string place) => $"{Kind}|{RiskUnitId?.Value ?? PostId?.Value ?? EnterpriseId.Value}|{place.Trim()}";
}

/// <summary>What was put up.</summary>
/// <param name="Fingerprint">SHA-256 of what it showed, 64 lower-case hexadecimal digits.</param>
/// <param name="Since">Since when the subject had read so, UTC.</param>
internal sealed record PostedContent(string Fingerprint, DateTimeOffset Since);

/// <summary>撤下 Why, by whom and when a posting ceased to hang.</summary>
/// <param name="RemovedOn">撤下日期 Day.</param>
/// <param name="Reason">原因 Reason; null where none was given.</param>
/// <param name="ReplacedById">由何替换 The posting that took its place; null where somebody took it down.</param>
/// <param name="By">谁 Who.</param>
/// <param name="At">何时登记 When it was recorded, UTC.</param>
internal sealed record PostingRemoval(DateOnly RemovedOn, string? Reason, PostingId? ReplacedById, Actor By, DateTimeOffset At);
