using DualControl.Risks.Application.Tasks;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Campaigns;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.Tasks.Contracts;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>Campaigns: who is asked, who may say it is done, what is left when it ends.</summary>
public sealed class IdentificationCampaignTests
{
    private static readonly RiskUnitId Tanks = RiskUnitId.New();
    private static readonly RiskUnitId Pipes = RiskUnitId.New();
    private static readonly PostId Operator = PostId.New();
    private static readonly PostId Welder = PostId.New();
    private static readonly Dictionary<RiskUnitId, int> Filled = new() { [Tanks] = 9 };

    private static readonly CampaignWorker OperatorAtWork = new(Worker, Operator, [Workshop]);
    private static readonly CampaignWorker Anybody = new(Colleague, null, null);

    private static CampaignAssignment For(RiskUnitId unit, PostId? post = null) => new(unit, unit == Tanks ? "储罐区" : "管网", Workshop, post, post is null ? null : "操作工");

    private static Result<IdentificationCampaign> Opened(IReadOnlyList<CampaignAssignment> assignments, int from = 0, int to = 10, params IReadOnlyList<IdentificationCampaign> others) => IdentificationCampaign.Open(
        Gas, 1, new CampaignPlan("首轮辨识", Today.AddDays(from), Today.AddDays(to), [.. assignments.Select(a => a.RiskUnitId).Distinct().Select(u => new CampaignUnit(u, "单元", 4))], assignments),
        others, Manager, Now);

    private static IdentificationCampaign Campaign() => Opened([For(Tanks, Operator), For(Tanks, Welder), For(Pipes)]).Value;

    [Fact]
    public void A_campaign_is_opened_for_pairs_of_a_unit_and_a_post()
    {
        var campaign = Campaign();
        (campaign.State, campaign.AssignmentCount, campaign.DoneCount, campaign.Units.Count, campaign.OpenedBy).ShouldBe((CampaignState.Open, 3, 0, 2, Manager));
        Opened([For(Tanks)], -5, -1).Error!.ShouldSatisfyAllConditions(e => e.Code.ShouldBe("identification_campaign.ends_in_past"), e => e.Fields.Single().Path.ShouldBe("to"));
        Opened([For(Tanks)], -5, 0).IsFailure.ShouldBeFalse();
        Opened([For(Tanks), For(Pipes), For(Tanks)]).Error!.ShouldSatisfyAllConditions(e => e.Code.ShouldBe("identification_campaign.assigned_twice"), e => e.Fields.Single().Path.ShouldBe("assignments[2]"));
        Opened([For(Tanks), For(Tanks, Operator)]).IsFailure.ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, 10, true)]
    [InlineData(10, 20, true)]
    [InlineData(11, 20, false)]
    public void A_unit_is_in_one_open_campaign_at_a_time(int from, int to, bool refused)
    {
        var other = Campaign();
        var second = Opened([For(Pipes)], from, to, other);
        (second.Error?.Code).ShouldBe(refused ? "identification_campaign.overlaps" : null);
        if (refused) second.Error!.Arguments.ShouldBe(["管网", "首轮辨识"]);
        Opened([For(RiskUnitId.New())], from, to, other).IsFailure.ShouldBeFalse();
        other.Cancel("停产", Filled, Manager, Now).IsFailure.ShouldBeFalse();
        Opened([For(Pipes)], from, to, other).IsFailure.ShouldBeFalse();
    }

    [Fact]
    public void A_share_is_done_once_by_its_post_or_the_frontline_of_its_unit()
    {
        var campaign = Campaign();
        string? Code(RiskUnitId unit, PostId? post, CampaignWorker by) => campaign.Complete(unit, post, "已辨识", by, Now).Error?.Code;
        Code(Tanks, null, Anybody).ShouldBe("identification_campaign.not_assigned");
        Code(Pipes, Operator, Anybody).ShouldBe("identification_campaign.not_assigned");
        Code(Tanks, Welder, OperatorAtWork).ShouldBe("identification_campaign.not_yours");
        Code(Pipes, null, OperatorAtWork with { Branch = [UnitId.New()] }).ShouldBe("identification_campaign.not_yours");
        Code(Tanks, Operator, OperatorAtWork).ShouldBeNull();
        Code(Tanks, Operator, OperatorAtWork).ShouldBe("identification_campaign.already_done");
        Code(Pipes, null, OperatorAtWork).ShouldBeNull();
        // Whoever is tied to no post acts for any.
        Code(Tanks, Welder, Anybody).ShouldBeNull();
        campaign.DoneCount.ShouldBe(3);
        campaign.Assignments[0].Done.ShouldBe(new CampaignCompletion("已辨识", Worker, Now));
        var later = Opened([For(Tanks)], 1, 5).Value;
        later.Complete(Tanks, null, "已辨识", Anybody, Now).Error!.Code.ShouldBe("identification_campaign.not_begun");
        later.Complete(Tanks, null, "迟了", Anybody, Now.AddDays(30)).IsFailure.ShouldBeFalse();
    }

    [Fact]
    public void Closing_puts_down_the_blank_cells_and_ends_everything()
    {
        var unit = Unit();
        unit.Consider(Cell, false, "未发现", Manager, Now).IsFailure.ShouldBeFalse();
        var left = BlankLeft.Of(unit, new HashSet<GridCell> { OtherCell });
        left.Cells.Count.ShouldBe(34);
        left.Cells.ShouldNotContain(new BlankCell(Cell.Element, Cell.State, Cell.Tense));
        left.Cells.ShouldNotContain(new BlankCell(OtherCell.Element, OtherCell.State, OtherCell.Tense));

        var campaign = Campaign();
        campaign.Close([left, new BlankLeft(Pipes, "管网", [])], Filled, Manager, Now).IsFailure.ShouldBeFalse();
        (campaign.State, campaign.EndedBy, campaign.EndedAt).ShouldBe((CampaignState.Closed, Manager, Now));
        campaign.BlankLeft.ShouldBe([left]);
        campaign.Units.Select(u => (u.FilledAtOpening, u.FilledAtEnd)).ShouldBe([(4, 9), (4, 0)]);
        campaign.Close([], Filled, Manager, Now).Error!.Code.ShouldBe("identification_campaign.not_open");
        campaign.Cancel("停产", Filled, Manager, Now).Error!.Code.ShouldBe("identification_campaign.not_open");
        campaign.Complete(Pipes, null, "已辨识", Anybody, Now).Error!.Code.ShouldBe("identification_campaign.not_open");
    }

    [Fact]
    public void A_cancelled_campaign_keeps_its_reason()
    {
        var campaign = Campaign();
        campaign.Cancel("停产检修", Filled, Principal, Now).IsFailure.ShouldBeFalse();
        (campaign.State, campaign.CancellationReason, campaign.EndedBy, campaign.BlankLeft.Count).ShouldBe((CampaignState.Cancelled, "停产检修", Principal, 0));
        campaign.Complete(Pipes, null, "已辨识", Anybody, Now).Error!.Code.ShouldBe("identification_campaign.not_open");
    }

    [Fact]
    public void Undone_shares_wait_for_their_post_or_unit_and_the_closing_for_the_management()
    {
        var closing = new OpenTask(TaskKind.CloseCampaign, new Addressee(Roles.EnterpriseManagement), Today.AddDays(10), From: Today.AddDays(10));
        OpenTask Task(PostId? post) => new(TaskKind.IdentifyRisks, new Addressee(Role.FrontlineEmployee, UnitId: post is null ? Workshop : null, PostId: post), Today.AddDays(10), From: Today);
        var campaign = Opened([For(Tanks, Operator), For(Pipes, Operator), For(Pipes)]).Value;
        // Of two units for one post there is one task.
        TasksOfIdentificationCampaign.Open(campaign).ShouldBe([Task(Operator), Task(null), closing]);
        campaign.Complete(Tanks, Operator, "已辨识", OperatorAtWork, Now).IsFailure.ShouldBeFalse();
        TasksOfIdentificationCampaign.Open(campaign).ShouldBe([Task(Operator), Task(null), closing]);
        campaign.Complete(Pipes, Operator, "已辨识", OperatorAtWork, Now).IsFailure.ShouldBeFalse();
        campaign.Complete(Pipes, null, "已辨识", OperatorAtWork, Now).IsFailure.ShouldBeFalse();
        TasksOfIdentificationCampaign.Open(campaign).ShouldBe([closing]);
        campaign.Close([], Filled, Manager, Now).IsFailure.ShouldBeFalse();
        TasksOfIdentificationCampaign.Open(campaign).ShouldBeEmpty();
        var cancelled = Campaign();
        cancelled.Cancel("停产", Filled, Manager, Now).IsFailure.ShouldBeFalse();
        TasksOfIdentificationCampaign.Open(cancelled).ShouldBeEmpty();
    }
}
