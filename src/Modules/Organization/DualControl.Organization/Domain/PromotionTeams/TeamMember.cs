using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Domain.PromotionTeams;

/// <summary>推进团队成员 One member of the team.</summary>
/// <param name="PostId">岗位 Post.</param>
/// <param name="PostTitle">岗位名称 Title of the post when the team was set; never a name.</param>
/// <param name="Speciality">专业 Speciality the member stands for; null for none of the five.</param>
/// <param name="IsHead">是否负责人 Heads the team.</param>
internal sealed record TeamMember(PostId PostId, string PostTitle, TeamSpeciality? Speciality, bool IsHead);

/// <summary>专业 What the plan wants represented in the team (生产、技术、设备、安全等专业人员以及一线员工代表).</summary>
internal enum TeamSpeciality
{
    /// <summary>生产 Production.</summary>
    Production,
    /// <summary>技术 Technology.</summary>
    Technology,
    /// <summary>设备 Equipment.</summary>
    Equipment,
    /// <summary>安全 Safety.</summary>
    Safety,
    /// <summary>一线员工代表 Frontline employees.</summary>
    Frontline,
}
