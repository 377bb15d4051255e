using DualControl.Organization.Application.LeadingGroups;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LeadingGroups;
using DualControl.SharedKernel.Results;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>领导小组: who held which place on a day.</summary>
public sealed class LeadingGroupTests
{
    private static readonly DateOnly Start = new(2026, 3, 1);
    private static readonly LeadingGroupPosition Chair = new(LeadingGroupRank.Chair, "局长");
    private static readonly LeadingGroupPosition Deputy = new(LeadingGroupRank.Deputy, "副局长");
    private static readonly LeadingGroupPosition Clerk = new(LeadingGroupRank.Deputy, "副主任科员");
    private static readonly LeadingGroupPosition Member = new(LeadingGroupRank.Member, "市政股长");

    [Fact]
    public void Who_is_named_again_goes_on_and_who_is_not_ends_the_day_before()
    {
        var group = Appointed(Start, Chair, Deputy);

        Appoint(group, Start.AddDays(30), Chair, Member).IsFailure.ShouldBeFalse();

        group.Places.ShouldBe([
            new(LeadingGroupRank.Deputy, "副局长", Start, Start.AddDays(29)),
            new(LeadingGroupRank.Chair, "局长", Start, null),
            new(LeadingGroupRank.Member, "市政股长", Start.AddDays(30), null),
        ]);
        On(group, Start.AddDays(-1)).ShouldBeEmpty();
        On(group, Start.AddDays(29)).ShouldBe(["副局长", "局长"], ignoreOrder: true);
        On(group, Start.AddDays(30)).ShouldBe(["局长", "市政股长"], ignoreOrder: true);
    }

    [Fact]
    public void Two_places_of_one_title_are_two()
    {
        var group = Appointed(Start, Chair, Clerk, Clerk);

        Appoint(group, Start.AddDays(1), Chair, Clerk);

        On(group, Start).Count.ShouldBe(3);
        On(group, Start.AddDays(1)).ShouldBe(["局长", "副主任科员"], ignoreOrder: true);
    }

    [Fact]
    public void A_list_for_the_day_of_the_last_change_takes_its_place()
    {
        var group = Appointed(Start, Chair, Deputy);
        Appoint(group, Start.AddDays(30), Chair, Member);

        Appoint(group, Start.AddDays(30), Chair, Deputy).IsFailure.ShouldBeFalse();

        group.Places.ShouldBe([new(LeadingGroupRank.Chair, "局长", Start, null), new(LeadingGroupRank.Deputy, "副局长", Start, null)]);
    }

    [Fact]
    public void No_list_begins_before_the_last_change_even_where_that_only_took_places_away()
    {
        var group = Appointed(Start, Chair, Deputy, Member);
        Appoint(group, Start.AddDays(30), Chair, Deputy);

        Appoint(group, Start.AddDays(29), Chair).Error!.ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe("leading_group.changed_later"), e => e.Arguments.ShouldBe(["2026-03-31"]), e => e.Fields.Single().Path.ShouldBe("from"));

        Appoint(group, Start.AddDays(30), Chair).IsFailure.ShouldBeFalse();
    }

    [Fact]
    public void The_first_list_may_lie_in_the_past_and_every_list_at_most_a_year_ahead()
    {
        var group = Appointed(new DateOnly(2019, 9, 20), Chair);

        Appoint(group, Today.AddDays(367), Chair, Deputy).Error!.Code.ShouldBe("term.too_far_ahead");
        Appoint(group, Today.AddDays(366), Chair, Deputy).IsFailure.ShouldBeFalse();

        On(group, Today).ShouldBe(["局长"]);
        On(group, Today.AddDays(366)).ShouldBe(["局长", "副局长"], ignoreOrder: true);
    }

    [Fact]
    public void There_is_one_chair_on_every_day()
    {
        var group = Appointed(Start, Chair);

        Appoint(group, Start.AddDays(9), Deputy).Error!.Code.ShouldBe("leading_group.one_chair");
        Appoint(group, Start.AddDays(9), new(LeadingGroupRank.Chair, "党组书记"), Deputy).IsFailure.ShouldBeFalse();

        for (var day = Start; day < Start.AddDays(20); day = day.AddDays(1))
            group.Places.On(day).Count(p => p.Rank == LeadingGroupRank.Chair).ShouldBe(1);
    }

    [Fact]
    public async Task It_is_shown_on_a_day_today_unless_asked_otherwise_the_chair_first()
    {
        var group = Appointed(Start, Member, Deputy, Chair);
        Appoint(group, Today.AddDays(1), Chair);
        var handler = new GetLeadingGroupHandler(new InMemory<LeadingGroup>(group), Calendar);

        var today = (await handler.Handle(new GetLeadingGroup(), default)).Value;

        today.AsOf.ShouldBe(Today);
        today.Positions.Select(p => p.PostTitle).ShouldBe(["局长", "副局长", "市政股长"]);
        (await handler.Handle(new GetLeadingGroup(Today.AddDays(1)), default)).Value.Positions.Select(p => p.PostTitle).ShouldBe(["局长"]);
        (await handler.Handle(new GetLeadingGroup(Start.AddDays(-1)), default)).Value.Positions.ShouldBeEmpty();
        (await new GetLeadingGroupHistoryHandler(new InMemory<LeadingGroup>(group)).Handle(new GetLeadingGroupHistory(), default)).Value.Terms.Count.ShouldBe(3);
    }

    private static List<string> On(LeadingGroup group, DateOnly day) => [.. group.Places.On(day).Select(p => p.PostTitle)];

    private static Result Appoint(LeadingGroup group, DateOnly from, params LeadingGroupPosition[] positions) => group.Appoint(positions, from, Today, Office, Now);

    private static LeadingGroup Appointed(DateOnly from, params LeadingGroupPosition[] positions)
    {
        var group = LeadingGroup.Empty();
        Appoint(group, from, positions).IsFailure.ShouldBeFalse();
        return group;
    }
}
