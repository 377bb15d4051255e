namespace DualControl.SharedKernel.Security;

/// <summary>Who acts (plan, sections 二 and 三). A caller may hold several roles within one organization.</summary>
[Flags]
public enum Role
{
    /// <summary>No role.</summary>
    None = 0,
    /// <summary>系统管理员: users, clients, settings; no business records.</summary>
    SystemAdministrator = 1,
    /// <summary>领导小组: reads all; evaluates, lists for supervision, decides enforcement.</summary>
    LeadingGroup = 1 << 1,
    /// <summary>领导小组办公室: reads all; organization records, phases, monthly dispatch.</summary>
    LeadingGroupOffice = 1 << 2,
    /// <summary>股室工作人员: everything of the enterprises its industry or 包联 gives it.</summary>
    SectionOfficer = 1 << 3,
    /// <summary>企业主要负责人 (第一责任人): own enterprise.</summary>
    EnterprisePrincipal = 1 << 4,
    /// <summary>安全管理人员: own enterprise's units, assessments, checklists, dangers, reports.</summary>
    SafetyManager = 1 << 5,
    /// <summary>部门审定人: approves measures and gradings of its department.</summary>
    DepartmentReviewer = 1 << 6,
    /// <summary>车间审核人: reviews drafts of its workshop.</summary>
    WorkshopReviewer = 1 << 7,
    /// <summary>一线员工: drafts factors, does checks, reports dangers.</summary>
    FrontlineEmployee = 1 << 8,
    /// <summary>审计人员: reads everything incl. archives and audit trail, writes nothing.</summary>
    Auditor = 1 << 9,
    /// <summary>应急管理信息化平台 (system client).</summary>
    Platform = 1 << 10,
    /// <summary>申请单位: anybody without a token; asks for its enterprise to be entered. No client holds this role.</summary>
    Applicant = 1 << 11,
}

/// <summary>Groups of roles that recur in <see cref="AllowedToAttribute"/>.</summary>
public static class Roles
{
    /// <summary>Roles that read every enterprise.</summary>
    public const Role BureauWide = Role.LeadingGroup | Role.LeadingGroupOffice | Role.Auditor;

    /// <summary>Everybody at the bureau who reads business records.</summary>
    public const Role Bureau = BureauWide | Role.SectionOfficer;

    /// <summary>Everybody inside an enterprise.</summary>
    public const Role Enterprise = Role.EnterprisePrincipal | Role.SafetyManager | Role.DepartmentReviewer | Role.WorkshopReviewer | Role.FrontlineEmployee;

    /// <summary>Those who answer for a whole enterprise.</summary>
    public const Role EnterpriseManagement = Role.EnterprisePrincipal | Role.SafetyManager;

    /// <summary>Everybody who reads business records within the own scope.</summary>
    public const Role Readers = Bureau | Enterprise;

    /// <summary>The single roles among these.</summary>
    public static IEnumerable<Role> Each(Role roles) => Enum.GetValues<Role>().Where(r => r != Role.None && roles.HasFlag(r));
}

/// <summary>
/// The permission of a command or query: who may call it. Every use case carries exactly one; docs/permissions.md is generated from them.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AllowedToAttribute(Role roles) : Attribute
{
    /// <summary>Any one of these roles suffices.</summary>
    public Role Roles { get; } = roles;
}
