using DualControl.Organization.Application.LinkedSupervisions;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedSupervisions;
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

    private static Task<Result<LinkedSupervisionId>> LinkedAsync(LinkedSupervision existing, DateOnly from, DateOnly? to)
    {
        var enterprise = new EnterpriseSummary(Gas, "甲燃气有限公司", "91350100M000100Y43", "gas", SectionId.New(), "燃气办", null);
        var others = new OtherModules().Answer<FindEnterprise, EnterpriseSummary>(_ => enterprise);
        var handler = new LinkSectionHandler(new InMemory<LinkedSupervision>(existing), new InMemory<Section>(Sanitation), others, new SignedIn(OfficeCaller), Calendar);
        return handler.Handle(new LinkSection(Sanitation.Id, Gas, from, to, "每月督导"), CancellationToken.None);
    }
}
