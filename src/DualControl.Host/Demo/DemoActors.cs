using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Host.Demo;

/// <summary>Who acts in the demo data; the same subjects as the demo clients.</summary>
internal static class DemoActors
{
    public static readonly Caller Admin = new("demo-admin", "系统管理员", Role.SystemAdministrator);
    public static readonly Caller Office = new("demo-office", "领导小组办公室", Role.LeadingGroupOffice);
    public static readonly Caller Leader = new("demo-leader", "领导小组组长", Role.LeadingGroup);
    public static readonly Caller Auditor = new("demo-auditor", "审计人员", Role.Auditor);
    public static readonly Caller Platform = new("demo-platform", "应急管理信息化平台", Role.Platform);

    public static Caller Section(string key, string name, SectionId id) => new($"demo-section-{key}", $"{name}工作人员", Role.SectionOfficer, SectionId: id);
}

/// <summary>An enterprise of the demo data with the ids its keys stand for.</summary>
internal sealed record DemoEnterprise(
    DemoEnterpriseFile File, EnterpriseId Id, SectionId SectionId, IReadOnlyDictionary<string, UnitId> Units, IReadOnlyDictionary<string, PostId> Posts)
{
    public Caller Principal => Actor("principal", File.PrincipalPost, Role.EnterprisePrincipal);
    public Caller Safety => Actor("safety", "安全管理人员", Role.SafetyManager);
    public Caller Section => DemoActors.Section(File.Key, File.Section, SectionId);

    /// <summary>The first workshop, whose people the demo clients are.</summary>
    public DemoUnit Workshop => File.Units.First(u => u.Kind == Organization.Contracts.UnitKind.Workshop);

    public Caller DepartmentReviewer(string unit) => Actor("department", $"{DepartmentOf(unit).Name}审定人", Role.DepartmentReviewer) with { UnitId = Units[DepartmentOf(unit).Key] };

    public Caller WorkshopReviewer(string unit) => Actor("workshop", $"{WorkshopOf(unit).Name}审核人", Role.WorkshopReviewer) with { UnitId = Units[WorkshopOf(unit).Key] };

    public Caller Frontline(string unit) => Actor("frontline", $"{WorkshopOf(unit).Name}一线员工", Role.FrontlineEmployee) with { UnitId = Units[WorkshopOf(unit).Key] };

    public DemoUnit DepartmentOf(string unit) => Climb(unit, Organization.Contracts.UnitKind.Department);

    public DemoUnit WorkshopOf(string unit) => Climb(unit, Organization.Contracts.UnitKind.Workshop);

    private Caller Actor(string who, string name, Role role) => new($"demo-{who}-{File.Key}", name, role, EnterpriseId: Id);

    private DemoUnit Climb(string key, Organization.Contracts.UnitKind kind)
    {
        var unit = File.Units.Single(u => u.Key == key);
        return unit.Kind == kind ? unit : Climb(unit.Parent!, kind);
    }
}
