using System.Linq.Expressions;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>责任书 A letter as lists show it.</summary>
/// <param name="Id">责任书标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="PersonId">责任人 Person.</param>
/// <param name="PersonName">责任人称谓 Its label when the letter was issued.</param>
/// <param name="PostId">岗位 Post.</param>
/// <param name="PostTitle">岗位名称 Its title then.</param>
/// <param name="UnitId">所在组织单元 Unit of the post; null for a post of the whole enterprise.</param>
/// <param name="UnitName">组织单元名称 Its name then.</param>
/// <param name="Year">年度 Year.</param>
/// <param name="Title">名称 Title.</param>
/// <param name="State">状态 State today.</param>
/// <param name="Signature">签订 How, when and by which account it was signed; null until then.</param>
/// <param name="CreatedAt">签发时间 When it was issued, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record ResponsibilityLetterListItem(
    ResponsibilityLetterId Id, EnterpriseId EnterpriseId, PersonId PersonId, string PersonName, PostId PostId, string PostTitle, UnitId? UnitId, string? UnitName, int Year, string Title,
    ResponsibilityLetterState State, LetterSignature? Signature, DateTimeOffset CreatedAt, long Version)
{
    public static Expression<Func<ResponsibilityLetter, ResponsibilityLetterListItem>> Of(DateOnly today) => l => new ResponsibilityLetterListItem(
        l.Id, l.EnterpriseId, l.PersonId, l.PersonName, l.PostId, l.PostTitle, l.UnitId, l.UnitName, l.Year, l.Title,
        ResponsibilityLetter.StateOf(l.SignedAt, l.RevokedAt, l.LapsesAfter, today), l.Signature, l.CreatedAt, l.Version);
}
