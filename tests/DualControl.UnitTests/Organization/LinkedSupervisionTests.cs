using DualControl.Organization.Application.LinkedSupervisions;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.Organization.Domain.LinkedVisits;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>包联: from – to, one at a time.</summary>
public sealed class LinkedSupervisionTests
{
    private static readonly Section Sanitation = new("数控中心", [], ["主任"], Office, Now);

    private static DateOnly Day(int month, int day) => new(2026, month, day);

    [Fact]
    public void A_link_lasts_from_a_day_to_the_same_or_a_later_day_or_without_end()
    {
        Link(Day(1, 1), Day(1, 1)).IsFailure.ShouldBeFalse();
        Link(Day(1, 1), Day(12, 31)).IsFailure.ShouldBeFalse();
        Link(Day(1, 1), null).Value.To.ShouldBeNull();
        Link(Day(1, 2), Day(1, 1)).Error!.Code.ShouldBe("linked_supervision.end_before_start");
    }

    [Fact]
    public void Ending_sets_the_last_day()
    {
        var link = Link(Day(1, 1), null).Value;

        link.End(Today, Today).IsFailure.ShouldBeFalse();

        link.To.ShouldBe(Today);
    }

    [Fact]
    public void A_link_still_lasts_on_its_last_day_and_has_ended_the_day_after()
    {
        Link(Day(1, 1), Today).Value.End(Today, Today).IsFailure.ShouldBeFalse();
        Link(Day(1, 1), Today.AddDays(-1)).Value.End(Today.AddDays(-1), Today).Error!.Code.ShouldBe("linked_supervision.ended");
    }

    [Fact]
    public void A_link_cannot_end_before_it_began_and_stays_as_it_was()
    {
        var link = Link(Day(6, 1), null).Value;

        link.End(Day(5, 31), Today).Error!.Code.ShouldBe("linked_supervision.end_before_start");

        link.To.ShouldBeNull();
    }

    [Fact]
    public void Ending_never_prolongs_a_link_or_it_would_run_into_the_next_one()
    {
        var link = Link(Day(1, 1), Day(6, 30)).Value;

        link.End(Day(7, 1), Today).Error!.Code.ShouldBe("linked_supervision.end_not_earlier");

        link.To.ShouldBe(Day(6, 30));
        link.End(Day(6, 20), Today).IsFailure.ShouldBeFalse();
    }

    [Theory]
    [InlineData(1, 31, false)] // ends the day before
    [InlineData(2, 1, true)] // the first day in common
    [InlineData(3, 15, true)]
    [InlineData(12, 31, true)]
    public async Task A_second_link_must_not_reach_into_the_first_from_before(int month, int day, bool overlaps)
    {
        var first = Link(Day(2, 1), Day(3, 31), Sanitation.Id).Value;

        (await LinkedAsync(first, Day(1, 1), Day(month, day))).Error?.Code.ShouldBe("linked_supervision.exists");
        (await LinkedAsync(first, Day(1, 1), Day(month, day))).IsFailure.ShouldBe(overlaps);
    }

    [Theory]
    [InlineData(3, 31, true)] // the last day in common
    [InlineData(4, 1, false)] // begins the day after
    public async Task A_second_link_may_begin_the_day_after_the_first(int month, int day, bool overlaps)
    {
        var first = Link(Day(2, 1), Day(3, 31), Sanitation.Id).Value;

        (await LinkedAsync(first, Day(month, day), null)).IsFailure.ShouldBe(overlaps);
        (await LinkedAsync(first, Day(month, day), Day(12, 31))).IsFailure.ShouldBe(overlaps);
    }

    [Fact]
    public async Task A_link_without_end_leaves_no_room_after_its_first_day()
    {
        var first = Link(Day(2, 1), null, Sanitation.Id).Value;

        (await LinkedAsync(first, new DateOnly(2100, 1, 1), null)).Error!.Code.ShouldBe("linked_supervision.exists");
        (await LinkedAsync(first, Day(1, 1), null)).Error!.Code.ShouldBe("linked_supervision.exists");
        (await LinkedAsync(first, Day(1, 1), Day(1, 31))).IsFailure.ShouldBeFalse();
    }

    [Fact]
    public async Task Another_section_or_another_enterprise_is_another_matter()
    {
        (await LinkedAsync(Link(Day(1, 1), null).Value, Day(1, 1), null)).IsFailure.ShouldBeFalse();
        (await LinkedAsync(Link(Day(1, 1), null, Sanitation.Id, EnterpriseId.New()).Value, Day(1, 1), null)).IsFailure.ShouldBeFalse();
    }

    [Fact]
    public void A_link_is_held_by_a_section_a_post_or_both_but_never_by_nobody()
    {
        Held(Sanitation.Id, null).Value.CadrePostTitle.ShouldBeNull();
        Held(null, "副局长").Value.SectionId.ShouldBeNull();
        Held(Sanitation.Id, "副局长").IsFailure.ShouldBeFalse();
        Held(null, null).Error!.Code.ShouldBe("linked_supervision.no_holder");
    }

    [Fact]
    public void It_covers_its_first_and_its_last_day()
    {
        var link = Link(Day(2, 1), Day(3, 31)).Value;
        (link.Covers(Day(1, 31)), link.Covers(Day(2, 1)), link.Covers(Day(3, 31)), link.Covers(Day(4, 1))).ShouldBe((false, true, true, false));
        Link(Day(2, 1), null).Value.Covers(new DateOnly(2100, 1, 1)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_section_is_the_holder_whichever_cadre_it_names_and_a_post_alone_is_its_own()
    {
        var bySection = Held(Sanitation.Id, "副局长").Value;
        var byPost = Held(null, "副局长").Value;

        (await LinkedAsync(bySection, Day(1, 1), null)).Error!.Code.ShouldBe("linked_supervision.exists");
        (await LinkedAsync(bySection, Day(1, 1), null, post: "主任科员")).Error!.Code.ShouldBe("linked_supervision.exists");
        (await LinkedAsync(bySection, Day(1, 1), null, alone: true, post: "副局长")).IsFailure.ShouldBeFalse();
        (await LinkedAsync(byPost, Day(1, 1), null, alone: true, post: "副局长")).Error!.Code.ShouldBe("linked_supervision.exists");
        (await LinkedAsync(byPost, Day(1, 1), null, alone: true, post: "主任科员")).IsFailure.ShouldBeFalse();
        (await LinkedAsync(byPost, Day(1, 1), null, post: "副局长")).IsFailure.ShouldBeFalse();
        (await LinkedAsync(byPost, Day(1, 1), null, alone: true)).Error!.Code.ShouldBe("linked_supervision.no_holder");
    }

    [Fact]
    public async Task A_link_does_not_end_before_a_visit_that_was_made()
    {
        var link = Link(Day(1, 1), null).Value;
        var visit = LinkedVisit.Record(link, Day(6, 10), "情况", [], OfficeCaller, Now).Value;
        Task<Result> EndAsync(DateOnly lastDay) =>
            new EndLinkedSupervisionHandler(new InMemory<LinkedSupervision>(link), new InMemory<LinkedVisit>(visit), Calendar).Handle(new EndLinkedSupervision(link.Id, lastDay, null), default);

        (await EndAsync(Day(6, 9))).Error!.Code.ShouldBe("linked_supervision.visited_later");
        link.To.ShouldBeNull();
        (await EndAsync(Day(6, 10))).IsFailure.ShouldBeFalse();
    }

    private static Result<LinkedSupervision> Held(SectionId? section, string? post) => LinkedSupervision.Create(section, post, Gas, Day(1, 1), null, "每月督导", Office, Now);

    private static Task<Result<LinkedSupervisionId>> LinkedAsync(LinkedSupervision existing, DateOnly from, DateOnly? to, bool alone = false, string? post = null)
    {
        var enterprise = new EnterpriseSummary(Gas, "甲燃气有限公司", "91350100M000100Y43", "gas", SectionId.New(), "燃气办", null);
        var others = new OtherModules().Answer<FindEnterprise, EnterpriseSummary>(_ => enterprise);
        var handler = new CreateLinkedSupervisionHandler(new InMemory<LinkedSupervision>(existing), new InMemory<Section>(Sanitation), others, new SignedIn(OfficeCaller), Calendar);
        return handler.Handle(new CreateLinkedSupervision(alone ? null : Sanitation.Id, post, Gas, from, to, "每月督导"), CancellationToken.None);
    }
}
