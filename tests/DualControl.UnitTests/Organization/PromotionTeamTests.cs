using DualControl.Organization.Application.PromotionTeams;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.PromotionTeams;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

public sealed class PromotionTeamTests
{
    private static readonly Post Head = new(Gas, UnitId.New(), "车间主任", ManagementRank.Workshop, Office, Now);
    private static readonly Post Worker = new(Gas, UnitId.New(), "操作工", ManagementRank.Post, Office, Now);

    [Fact]
    public void The_principal_heads_the_team_and_nobody_else()
    {
        Compose(new TeamSeat(Principal, null, true), new TeamSeat(Worker, TeamSpeciality.Frontline, false)).IsFailure.ShouldBeFalse();
        Refused(Compose(new TeamSeat(Principal, null, false), new TeamSeat(Head, null, true)), "promotion_team.head_is_principal", "members[1].postId");
        // A head of a unit is not the principal, whatever rank is written.
        Refused(Compose(new TeamSeat(new Post(Gas, UnitId.New(), "部门经理", ManagementRank.Enterprise, Office, Now), null, true)), "promotion_team.head_is_principal", "members[0].postId");
        Refused(Compose(new TeamSeat(Principal, null, false)), "promotion_team.one_head", "members");
        Refused(Compose(new TeamSeat(Principal, null, true), new TeamSeat(Principal, null, true)), "promotion_team.one_head", "members");
        Refused(Compose(), "promotion_team.one_head", "members");
    }

    [Fact]
    public void A_post_stands_in_the_team_once() =>
        Refused(Compose(new TeamSeat(Principal, null, true), new TeamSeat(Worker, TeamSpeciality.Frontline, false), new TeamSeat(Worker, TeamSpeciality.Safety, false)),
            "promotion_team.post_repeats", "members[2].postId");

    [Fact]
    public void The_gap_list_names_the_specialities_nobody_stands_for()
    {
        PromotionTeam.MissingIn([]).ShouldBe(Enum.GetValues<TeamSpeciality>());
        TeamMember Of(TeamSpeciality? speciality) => new(PostId.New(), "岗位", speciality, false);
        PromotionTeam.MissingIn([Of(TeamSpeciality.Safety), Of(null), Of(TeamSpeciality.Production), Of(TeamSpeciality.Frontline)]).ShouldBe([TeamSpeciality.Technology, TeamSpeciality.Equipment]);
        PromotionTeam.MissingIn([.. Enum.GetValues<TeamSpeciality>().Select(s => Of(s))]).ShouldBeEmpty();
    }

    [Fact]
    public void Every_composition_is_kept_and_shown_as_of_a_day()
    {
        var team = Team(Principal);
        team.Compose([new TeamSeat(Principal, null, true), new TeamSeat(Worker, null, false)], Office, Now.AddDays(3)).IsFailure.ShouldBeFalse();
        team.Compose([new TeamSeat(Principal, null, true), new TeamSeat(Worker, null, false), new TeamSeat(Head, null, false)], Office, Now.AddDays(5)).IsFailure.ShouldBeFalse();

        (int Members, int Earlier) On(int days)
        {
            var view = PromotionTeamView.Of(Gas, team, Today.AddDays(days));
            return (view.Members.Count, view.Earlier.Count);
        }
        (On(-1), On(0), On(2), On(3), On(5)).ShouldBe(((0, 0), (1, 0), (1, 0), (2, 1), (3, 2)));
        PromotionTeamView.Of(Gas, team, Today.AddDays(5)).Earlier.Select(e => e.Members.Count).ShouldBe([2, 1]);
        PromotionTeamView.Of(Gas, null, Today).Version.ShouldBe(0);
    }

    [Fact]
    public void A_refused_composition_changes_nothing()
    {
        var team = Team(Principal);
        team.Compose([new TeamSeat(Head, null, true)], Office, Now).IsFailure.ShouldBeTrue();
        team.Compositions.Count.ShouldBe(1);
    }

    private static Result Compose(params IReadOnlyList<TeamSeat> seats) => PromotionTeam.Empty(Gas).Compose(seats, Office, Now);

    private static void Refused(Result result, string code, string field)
    {
        result.Error!.Code.ShouldBe(code);
        result.Error.Fields.Single().Path.ShouldBe(field);
    }
}
