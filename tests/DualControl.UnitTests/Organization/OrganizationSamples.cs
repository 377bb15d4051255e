using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.Organization.Domain.Policies;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.PromotionTeams;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using Shouldly;

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
        LinkedSupervision.Create(section ?? SectionId.New(), null, enterprise ?? Gas, from, to, "每月到企业督导一次", Office, Now);

    public const int EvaluationMonths = 12;
    public static readonly Post Principal = new(Gas, null, "总经理", ManagementRank.Enterprise, Office, Now);

    /// <summary>The next version of a kind; 12 months to its evaluation.</summary>
    public static Result<Policy> Issue(PolicyKind kind, DateOnly from, EnterpriseId? enterprise = null, DateTimeOffset? at = null, params IReadOnlyList<Policy> earlier) =>
        Policy.Issue(enterprise ?? Gas, earlier, new PolicyContent(kind, "制度", "第一条 ……", [], "总经理", from), EvaluationMonths, Office, at ?? Now);

    public static Policy PolicyOf(PolicyKind kind, DateOnly from, EnterpriseId? enterprise = null, params IReadOnlyList<Policy> earlier) => Issue(kind, from, enterprise, null, earlier).Value;

    /// <summary>A team of these posts, headed by the first.</summary>
    public static PromotionTeam Team(params IReadOnlyList<Post> posts)
    {
        var team = PromotionTeam.Empty(Gas);
        team.Compose([.. posts.Select((p, i) => new TeamSeat(p, null, i == 0))], Office, Now).IsFailure.ShouldBeFalse();
        return team;
    }
}
