using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>责任书 A letter, whole.</summary>
/// <param name="Id">责任书标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="BatchId">签发批次 Batch it was issued with.</param>
/// <param name="PersonId">责任人 Person.</param>
/// <param name="PersonName">责任人称谓 Its label when the letter was issued.</param>
/// <param name="PostId">岗位 Post.</param>
/// <param name="PostTitle">岗位名称 Its title then.</param>
/// <param name="UnitId">所在组织单元 Unit of the post; null for a post of the whole enterprise.</param>
/// <param name="UnitName">组织单元名称 Its name then.</param>
/// <param name="Year">年度 Year.</param>
/// <param name="Edition">第几次签发 1, higher after a letter for the person, post and year was revoked or lapsed.</param>
/// <param name="TemplateVersion">模板第几版 Version of the enterprise's template; 0 for the default text.</param>
/// <param name="Title">名称 Title.</param>
/// <param name="Clauses">条款 Clauses, in order.</param>
/// <param name="TextHash">文本哈希 SHA-256 of title and clauses, one a line, UTF-8; 64 hexadecimal digits.</param>
/// <param name="State">状态 State today.</param>
/// <param name="LapsesAfter">离岗日期 The person's last day in the post; null while that lasts.</param>
/// <param name="Signature">签订 How, when and by which account it was signed; null until then.</param>
/// <param name="Revocation">撤回 Why and by whom it was revoked; null otherwise.</param>
/// <param name="CreatedBy">签发人 Who issued it.</param>
/// <param name="CreatedAt">签发时间 When, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record ResponsibilityLetterView(
    ResponsibilityLetterId Id, EnterpriseId EnterpriseId, ResponsibilityLetterBatchId BatchId, PersonId PersonId, string PersonName, PostId PostId, string PostTitle, UnitId? UnitId, string? UnitName,
    int Year, int Edition, int TemplateVersion, string Title, IReadOnlyList<string> Clauses, string TextHash, ResponsibilityLetterState State, DateOnly? LapsesAfter, LetterSignature? Signature,
    LetterRevocation? Revocation, Actor CreatedBy, DateTimeOffset CreatedAt, long Version) : IVersioned
{
    public static ResponsibilityLetterView Of(ResponsibilityLetter l, DateOnly today) => new(
        l.Id, l.EnterpriseId, l.BatchId, l.PersonId, l.PersonName, l.PostId, l.PostTitle, l.UnitId, l.UnitName, l.Year, l.Edition, l.TemplateVersion, l.Title, l.Clauses, l.TextHash,
        l.StateOn(today), l.LapsesAfter, l.Signature, l.Revocation, l.CreatedBy, l.CreatedAt, l.Version);
}
