using DualControl.Organization.Domain;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>未签订人员 Somebody who holds a post today and has signed no letter of the year for it.</summary>
/// <param name="PersonId">责任人 Person.</param>
/// <param name="PersonName">责任人称谓 Its label.</param>
/// <param name="PostId">岗位 Post.</param>
/// <param name="PostTitle">岗位名称 Its title.</param>
/// <param name="UnitId">所在组织单元 Unit of the post; null for a post of the whole enterprise.</param>
/// <param name="UnitName">组织单元名称 Its name.</param>
/// <param name="HeldFrom">任职起始日 First day in the post.</param>
/// <param name="LetterId">责任书 The newest letter of the year for person and post; null when none was issued.</param>
/// <param name="LetterState">责任书状态 Its state today: unsigned, or revoked or lapsed, so that another is to be issued; null when none was issued.</param>
internal sealed record UnsignedPostHolderView(
    PersonId PersonId, string PersonName, PostId PostId, string PostTitle, UnitId? UnitId, string? UnitName, DateOnly HeldFrom, ResponsibilityLetterId? LetterId,
    ResponsibilityLetterState? LetterState);
