using DualControl.Organization.Application.Sections;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>股室: posts and industries, each from – to.</summary>
public sealed class SectionTests
{
    private static Section Gas() => new("燃气办", ["gas", "heating"], ["燃气办主任"], Office, Now.AddDays(-100));

    [Fact]
    public void Leading_posts_and_industries_begin_with_the_section()
    {
        var section = Gas();

        section.Posts.Single().ShouldSatisfyAllConditions(p => p.IsHead.ShouldBeTrue(), p => p.From.ShouldBe(Today.AddDays(-100)), p => p.To.ShouldBeNull());
        section.Supervises("gas", Today.AddDays(-101)).ShouldBeFalse();
        section.Supervises("gas", Today.AddDays(-100)).ShouldBeTrue();
    }

    [Fact]
    public void A_title_is_held_once_at_a_time()
    {
        var section = Gas();
        section.EndPost(section.Posts.Single().Id, Today, Today, Office, Now).IsFailure.ShouldBeFalse();

        Open(section, "燃气办主任", Today).Error!.Code.ShouldBe("section.post_title_taken");
        Open(section, "燃气办主任", Today.AddDays(-30)).Error!.Code.ShouldBe("section.post_title_taken");
        Open(section, "燃气办主任", Today.AddDays(1)).IsFailure.ShouldBeFalse();
        Open(section, "科员", Today.AddDays(-30)).IsFailure.ShouldBeFalse();
        Open(section, "副主任", Today.AddDays(367)).Error!.Code.ShouldBe("term.too_far_ahead");
    }

    [Fact]
    public void Ending_a_post_sets_its_last_day_and_never_prolongs_it()
    {
        var section = Gas();
        var post = section.Posts.Single().Id;

        section.EndPost(SectionPostId.New(), Today, Today, Office, Now).Error!.Code.ShouldBe("request.not_found");
        section.EndPost(post, Today.AddDays(-101), Today, Office, Now).Error!.Code.ShouldBe("section.post_end_before_start");
        section.EndPost(post, Today.AddDays(367), Today, Office, Now).Error!.Code.ShouldBe("term.too_far_ahead");
        section.EndPost(post, Today.AddDays(5), Today, Office, Now).IsFailure.ShouldBeFalse();
        section.EndPost(post, Today.AddDays(6), Today, Office, Now).Error!.Code.ShouldBe("section.post_end_not_earlier");
        section.EndPost(post, Today.AddDays(-1), Today, Office, Now).IsFailure.ShouldBeFalse();
        section.EndPost(post, Today.AddDays(-2), Today, Office, Now).Error!.Code.ShouldBe("section.post_ended");
        section.Posts.Single().To.ShouldBe(Today.AddDays(-1));
    }

    [Fact]
    public void An_industry_goes_from_one_section_to_another_on_a_day()
    {
        var (former, next) = (Gas(), new Section("供热办", [], [], Office, Now));
        var day = Today.AddDays(10);

        next.TakeOver("heating", day, "改革", Today, Office, Now).IsFailure.ShouldBeFalse();
        former.HandOver("heating", next.Id, day, "改革", Today, Office, Now).IsFailure.ShouldBeFalse();

        (former.Supervises("heating", day.AddDays(-1)), next.Supervises("heating", day.AddDays(-1))).ShouldBe((true, false));
        (former.Supervises("heating", day), next.Supervises("heating", day)).ShouldBe((false, true));
        former.Supervises("gas", day).ShouldBeTrue();
        former.HandoverOf("heating", Today).ShouldBe(new IndustryHandover(next.Id, day, "改革"));
        former.HandoverOf("gas", Today).ShouldBeNull();
    }

    [Fact]
    public void One_move_of_an_industry_waits_at_a_time()
    {
        var (former, next) = (Gas(), new Section("供热办", ["waste"], [], Office, Now));
        var day = Today.AddDays(10);
        next.TakeOver("heating", day, "改革", Today, Office, Now);
        former.HandOver("heating", next.Id, day, "改革", Today, Office, Now);

        next.TakeOver("heating", Today, "改革", Today, Office, Now).Error!.Code.ShouldBe("section.industry_move_pending");
        next.TakeOver("heating", day.AddDays(1), "改革", Today, Office, Now).Error!.Arguments.ShouldBe(["供热办", "2026-06-25"]);
        former.TakeOver("heating", day.AddDays(1), "改革", Today, Office, Now).Error!.Code.ShouldBe("section.industry_move_pending");
        former.HandOver("heating", SectionId.New(), Today, "改革", Today, Office, Now).Error!.Code.ShouldBe("section.industry_move_pending");
        former.TakeOver("gas", day, "改革", Today, Office, Now).Error!.Code.ShouldBe("section.has_industry");
        // Once it has taken effect the next one may come.
        former.TakeOver("heating", day.AddDays(1), "改回", day, Office, Now).IsFailure.ShouldBeFalse();
        next.HandOver("heating", former.Id, day.AddDays(1), "改回", day, Office, Now).IsFailure.ShouldBeFalse();
    }

    [Fact]
    public void Industries_do_not_move_backwards_nor_more_than_a_year_ahead()
    {
        var section = Gas();

        section.TakeOver("waste", Today.AddDays(-1), "改革", Today, Office, Now).Error!.Code.ShouldBe("term.in_past");
        section.TakeOver("waste", Today.AddDays(367), "改革", Today, Office, Now).Error!.Code.ShouldBe("term.too_far_ahead");
        section.HandOver("waste", SectionId.New(), Today, "改革", Today, Office, Now).Error!.Code.ShouldBe("section.former_not_in_charge");
    }

    [Fact]
    public void An_industry_that_came_and_went_on_one_day_was_supervised_on_none()
    {
        var section = Gas();
        section.TakeOver("waste", Today, "改革", Today, Office, Now);

        section.HandOver("waste", SectionId.New(), Today, "改革", Today, Office, Now).IsFailure.ShouldBeFalse();

        section.Industries.Select(i => i.Industry).ShouldBe(["gas", "heating"]);
    }

    [Fact]
    public void A_section_that_lost_its_industry_is_no_section_without_one()
    {
        var former = new Section("供热办", ["heating"], [], Office, Now.AddDays(-10));
        former.HandOver("heating", SectionId.New(), Today, "改革", Today, Office, Now);

        former.MayTake("heating", Today).ShouldBeFalse();
        former.MayTake("gas", Today).ShouldBeFalse();
        new Section("数控中心", [], [], Office, Now).MayTake("gas", Today).ShouldBeTrue();
    }

    [Fact]
    public async Task A_section_is_shown_on_a_day_its_heads_first()
    {
        var section = Gas();
        Open(section, "科员", Today.AddDays(-200));
        section.HandOver("heating", SectionId.New(), Today.AddDays(1), "改革", Today, Office, Now);
        var handler = new GetSectionHandler(new InMemory<Section>(section), Calendar);

        var today = (await handler.Handle(new GetSection(section.Id), default)).Value;

        today.Industries.ShouldBe(["gas", "heating"]);
        today.Posts.Select(p => p.Title).ShouldBe(["燃气办主任", "科员"]);
        (await handler.Handle(new GetSection(section.Id, Today.AddDays(1)), default)).Value.Industries.ShouldBe(["gas"]);
        (await handler.Handle(new GetSection(section.Id, Today.AddDays(-150)), default)).Value.Posts.Select(p => p.Title).ShouldBe(["科员"]);
        var history = (await new GetSectionHistoryHandler(new InMemory<Section>(section)).Handle(new GetSectionHistory(section.Id), default)).Value;
        (history.Industries.Count, history.Posts.Count).ShouldBe((2, 2));
    }

    private static Result<SectionPostId> Open(Section section, string title, DateOnly from) => section.OpenPost(title, false, from, Today, Office, Now);
}
