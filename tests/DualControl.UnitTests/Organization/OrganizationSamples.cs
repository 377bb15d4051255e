using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.UnitTests.Organization;

internal static class OrganizationSamples
{
    public static readonly DateTimeOffset Now = new(2026, 6, 15, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = BureauCalendar.DayOf(Now);
    public static readonly BureauCalendar Calendar = new(new StoppedClock(Now));
    public static readonly Caller OfficeCaller = new("office", "领导小组办公室", Role.LeadingGroupOffice);
    public static readonly Actor Office = OfficeCaller.ToActor();
    public static readonly EnterpriseId Gas = EnterpriseId.New();

    public static Result<OrganizationUnit> Unit(UnitKind kind, OrganizationUnit? parent = null, string name = "单元") =>
        OrganizationUnit.Create(Gas, parent, name, kind, Office, Now);

    public static OrganizationUnit Department(OrganizationUnit? parent = null, string name = "生产部") => Unit(UnitKind.Department, parent, name).Value;
    public static OrganizationUnit Workshop(OrganizationUnit? parent, string name = "储配站") => Unit(UnitKind.Workshop, parent, name).Value;
    public static OrganizationUnit Team(OrganizationUnit parent, string name = "运行一班") => Unit(UnitKind.WorkTeam, parent, name).Value;

    public static Result<LinkedSupervision> Link(DateOnly from, DateOnly? to, SectionId? section = null, EnterpriseId? enterprise = null) =>
        LinkedSupervision.Create(section ?? SectionId.New(), enterprise ?? Gas, from, to, "每月到企业督导一次", Office, Now);
}
