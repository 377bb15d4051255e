using DualControl.Organization.Application.Responsibility;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>部门—车间—班组 and the rank of the posts in them.</summary>
public sealed class UnitTreeTests
{
    private static OrganizationUnit? Parent(UnitKind? kind) => kind switch
    {
        UnitKind.Department => Department(),
        UnitKind.Workshop => Workshop(Department()),
        UnitKind.WorkTeam => Team(Workshop(Department())),
        _ => null,
    };

    [Fact]
    public void A_new_name_reaches_all_below()
    {
        var department = Department();
        var workshop = Workshop(department);
        var team = Team(workshop);
        OrganizationUnit[] all = [department, workshop, team];
        department.Rename("运营部", all);
        workshop.Rename("东站", all);
        (team.DepartmentName, team.WorkshopName, team.Name).ShouldBe(("运营部", "东站", "运行一班"));
        (workshop.DepartmentName, workshop.WorkshopName, department.DepartmentName, department.WorkshopName).ShouldBe(("运营部", "东站", "运营部", null));
    }

    [Theory]
    [InlineData(UnitKind.Department, null, true)]
    [InlineData(UnitKind.Department, UnitKind.Department, true)]
    [InlineData(UnitKind.Department, UnitKind.Workshop, false)]
    [InlineData(UnitKind.Department, UnitKind.WorkTeam, false)]
    [InlineData(UnitKind.Workshop, null, true)]
    [InlineData(UnitKind.Workshop, UnitKind.Department, true)]
    [InlineData(UnitKind.Workshop, UnitKind.Workshop, false)]
    [InlineData(UnitKind.Workshop, UnitKind.WorkTeam, false)]
    [InlineData(UnitKind.WorkTeam, null, false)]
    [InlineData(UnitKind.WorkTeam, UnitKind.Department, true)]
    [InlineData(UnitKind.WorkTeam, UnitKind.Workshop, true)]
    [InlineData(UnitKind.WorkTeam, UnitKind.WorkTeam, false)]
    [InlineData((UnitKind)9, null, false)]
    public void A_unit_lies_only_where_the_tree_has_a_place_for_it(UnitKind kind, UnitKind? parent, bool allowed)
    {
        var created = Unit(kind, Parent(parent));

        created.Error?.Code.ShouldBe("unit.parent_kind");
        created.IsFailure.ShouldBe(!allowed);
    }

    [Fact]
    public void A_unit_knows_the_department_and_the_workshop_it_lies_in()
    {
        var department = Department(null, "生产部");
        var workshop = Workshop(department, "储配站");
        var team = Team(workshop);

        (team.DepartmentId, team.DepartmentName).ShouldBe((department.Id, "生产部"));
        (team.WorkshopId, team.WorkshopName).ShouldBe((workshop.Id, "储配站"));
        (team.ParentId, team.Depth).ShouldBe((workshop.Id, 3));
        (workshop.DepartmentId, workshop.WorkshopId).ShouldBe((department.Id, workshop.Id));
        (department.DepartmentId, department.WorkshopId, department.ParentId, department.Depth).ShouldBe((department.Id, null, null, 1));
    }

    [Fact]
    public void A_department_inside_a_department_answers_for_itself_and_a_team_without_workshop_for_none()
    {
        var inner = Department(Department(), "设备科");

        inner.DepartmentId.ShouldBe(inner.Id);
        Team(inner).DepartmentId.ShouldBe(inner.Id);
        Team(inner).WorkshopId.ShouldBeNull();
        Workshop(null).DepartmentId.ShouldBeNull();
    }

    [Fact]
    public void The_tree_has_eight_levels_and_not_a_ninth()
    {
        var lowest = Department();
        for (var depth = 2; depth <= 8; depth++) lowest = Department(lowest);
        lowest.Depth.ShouldBe(8);

        var ninth = Unit(UnitKind.WorkTeam, lowest);

        ninth.Error!.Code.ShouldBe("unit.too_deep");
        ninth.Error.Arguments.ShouldBe([8]);
    }

    [Theory]
    [InlineData(null, false, ManagementRank.Enterprise)]
    [InlineData(null, true, ManagementRank.Enterprise)]
    [InlineData(UnitKind.Department, true, ManagementRank.Department)]
    [InlineData(UnitKind.Workshop, true, ManagementRank.Workshop)]
    [InlineData(UnitKind.WorkTeam, true, ManagementRank.WorkTeam)]
    [InlineData(UnitKind.Department, false, ManagementRank.Post)]
    [InlineData(UnitKind.Workshop, false, ManagementRank.Post)]
    [InlineData(UnitKind.WorkTeam, false, ManagementRank.Post)]
    public void A_posts_rank_follows_from_where_it_stands(UnitKind? unit, bool head, ManagementRank rank) => Post.RankOf(unit, head).ShouldBe(rank);

    [Fact]
    public void Ranks_ascend_from_the_post_to_the_enterprise() => Enum.GetValues<ManagementRank>().ShouldBe(
        [ManagementRank.Post, ManagementRank.WorkTeam, ManagementRank.Workshop, ManagementRank.Department, ManagementRank.Enterprise]);

    [Fact]
    public async Task A_post_answers_for_its_own_unit_and_department_and_a_post_of_the_whole_enterprise_for_all()
    {
        var (production, sales) = (Department(name: "生产部"), Department(name: "销售部"));
        var (station, garage) = (Workshop(production), Workshop(production, "车辆班"));
        var units = new InMemory<OrganizationUnit>(production, sales, station, garage);
        async Task<string?> RefusedAsync(OrganizationUnit unit, UnitId? home, EnterpriseId? enterprise = null)
        {
            var post = new Post(Gas, home, "站长", ManagementRank.Workshop, Office, Now);
            var found = await new FindResponsibleHandler(units, new InMemory<Post>(post)).Handle(new FindResponsible(enterprise ?? Gas, unit.Id, post.Id), default);
            return found.Error is { } e ? $"{e.Code} {e.Fields.Single().Path}" : null;
        }

        foreach (var home in new UnitId?[] { station.Id, production.Id, null }) (await RefusedAsync(station, home)).ShouldBeNull();
        (await RefusedAsync(production, station.Id)).ShouldBeNull();
        foreach (var home in new[] { sales.Id, garage.Id }) (await RefusedAsync(station, home)).ShouldBe("post.of_other_unit responsiblePostId");
        (await RefusedAsync(station, null, EnterpriseId.New())).ShouldBe("unit.not_of_enterprise responsibleUnitId");
        (await new FindResponsibleHandler(units, new InMemory<Post>()).Handle(new FindResponsible(Gas, station.Id, PostId.New()), default)).Error!.Fields.Single().Path.ShouldBe("responsiblePostId");
    }

    [Fact]
    public void A_moved_workshop_takes_all_below_it_along_and_the_move_is_kept()
    {
        var (production, sales) = (Department(name: "生产部"), Department(name: "销售部"));
        var workshop = Workshop(production);
        var team = Team(workshop);
        OrganizationUnit[] all = [team, production, workshop, sales];

        workshop.MoveUnder(sales, all, "机构调整", Office, Now).IsFailure.ShouldBeFalse();

        (workshop.ParentId, workshop.DepartmentName, workshop.SiblingGroup).ShouldBe((sales.Id, "销售部", sales.Id.Value));
        (team.ParentId, team.DepartmentId, team.WorkshopId, team.Depth).ShouldBe((workshop.Id, sales.Id, workshop.Id, 3));
        workshop.Moves.ShouldBe([new UnitMove(production.Id, sales.Id, "机构调整", Office, Now)]);
        workshop.MoveUnder(null, all, "独立", Office, Now).IsFailure.ShouldBeFalse();
        (team.DepartmentId, team.Depth, workshop.SiblingGroup).ShouldBe((null, 2, Gas.Value));
    }

    [Fact]
    public void A_move_that_the_tree_has_no_place_for_is_refused_and_changes_nothing()
    {
        var production = Department(name: "生产部");
        var inner = Department(production, "生产一部");
        var workshop = Workshop(inner);
        var team = Team(workshop);
        OrganizationUnit[] all = [production, inner, workshop, team];
        string? Moved(OrganizationUnit unit, OrganizationUnit? parent) => unit.MoveUnder(parent, all, "调整", Office, Now).Error is { } e ? $"{e.Code} {e.Fields.Single().Path}" : null;

        Moved(production, inner).ShouldBe("unit.cycle parentId");
        Moved(production, production).ShouldBe("unit.cycle parentId");
        Moved(inner, production).ShouldBe("unit.already_there parentId");
        Moved(production, null).ShouldBe("unit.already_there parentId");
        Moved(team, null).ShouldBe("unit.parent_kind parentId");
        Moved(inner, workshop).ShouldBe("unit.cycle parentId");
        all.ShouldAllBe(u => u.Moves.Count == 0);
    }

    [Fact]
    public void A_move_never_makes_the_tree_deeper_than_eight()
    {
        OrganizationUnit[] Chain(int length)
        {
            var chain = new List<OrganizationUnit>();
            for (var i = 0; i < length; i++) chain.Add(Department(chain.LastOrDefault(), $"部门{i}"));
            return [.. chain];
        }
        var (seven, two) = (Chain(7), Chain(2));

        two[0].MoveUnder(seven[6], [.. seven, .. two], "调整", Office, Now).Error!.Code.ShouldBe("unit.too_deep");
        two[0].MoveUnder(seven[5], [.. seven, .. two], "调整", Office, Now).IsFailure.ShouldBeFalse();
        two[1].Depth.ShouldBe(8);
    }

    [Fact]
    public void A_post_is_left_once_and_not_before_it_was_taken()
    {
        var holding = new PostHolding(new Person(Gas, "001", "站长甲", Office, Now), new Post(Gas, null, "站长", ManagementRank.Enterprise, Office, Now), Today, Office, Now);

        holding.End(Today.AddDays(-1)).Error!.Code.ShouldBe("post.left_before_taken");
        holding.End(Today).IsFailure.ShouldBeFalse();
        holding.End(Today.AddDays(1)).Error!.Code.ShouldBe("post.not_held");
        holding.To.ShouldBe(Today);
    }
}
