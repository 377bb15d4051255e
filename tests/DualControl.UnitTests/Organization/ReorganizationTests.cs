using DualControl.BuildingBlocks.Time;
using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Application.Sections;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Enterprises;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>Enterprises and industries move between sections from a day on; what was before that day stays as it was.</summary>
public sealed class ReorganizationTests
{
    private static readonly DateOnly Entered = Today.AddDays(-100);
    private static readonly DateOnly Day = Today.AddDays(10);
    private readonly Section _gas = new("燃气办", ["gas", "waste"], [], Office, Now.AddDays(-200));
    private readonly Section _heating = new("供热办", ["heating"], [], Office, Now.AddDays(-200));
    private readonly Section _linked = new("数控中心", [], [], Office, Now.AddDays(-200));

    private static Enterprise Of(Section section, string industry = "gas", string name = "甲") =>
        new(name, "91350100M000100Y43", industry, section.Id, new EnterpriseProfile("路1号", null, 3), Office, Now.AddDays(-100));

    [Fact]
    public void Exactly_one_section_is_in_charge_on_every_day_before_and_after_a_move()
    {
        var enterprise = Of(_gas);

        enterprise.MoveTo(_linked.Id, Day, "改革", Today, Office, Now).IsFailure.ShouldBeFalse();

        (Has(_gas, enterprise, Entered.AddDays(-1)), Has(_linked, enterprise, Entered.AddDays(-1))).ShouldBe((false, false));
        foreach (var day in (DateOnly[])[Entered, Today, Day.AddDays(-1)]) (Has(_gas, enterprise, day), Has(_linked, enterprise, day)).ShouldBe((true, false));
        foreach (var day in (DateOnly[])[Day, Day.AddDays(999)]) (Has(_gas, enterprise, day), Has(_linked, enterprise, day)).ShouldBe((false, true));
    }

    [Fact]
    public void A_move_on_its_own_day_and_one_on_the_first_day_leave_no_gap()
    {
        var enterprise = Of(_gas);
        enterprise.MoveTo(_heating.Id, Today, "改革", Today, Office, Now).IsFailure.ShouldBeFalse();
        enterprise.MoveTo(_linked.Id, Today, "更正", Today, Office, Now).IsFailure.ShouldBeFalse();

        enterprise.Supervision.Select(s => (s.SectionId, s.From, s.To, s.Reason)).ShouldBe([(_gas.Id, Entered, Today.AddDays(-1), null), (_linked.Id, Today, null, "更正")]);
    }

    [Fact]
    public void A_move_is_refused_backwards_too_far_ahead_to_the_same_section_and_while_another_waits()
    {
        var enterprise = Of(_gas);

        enterprise.MoveTo(_linked.Id, Today.AddDays(-1), "改革", Today, Office, Now).Error!.Code.ShouldBe("term.in_past");
        enterprise.MoveTo(_linked.Id, Today.AddDays(367), "改革", Today, Office, Now).Error!.Code.ShouldBe("term.too_far_ahead");
        enterprise.MoveTo(_gas.Id, Day, "改革", Today, Office, Now).Error!.Code.ShouldBe("enterprise.of_section_already");
        enterprise.MoveTo(_linked.Id, Day, "改革", Today, Office, Now).IsFailure.ShouldBeFalse();
        enterprise.MoveTo(_heating.Id, Day.AddDays(1), "改革", Today, Office, Now).Error!.Arguments.ShouldBe(["甲", "2026-06-25"]);
        enterprise.MoveTo(_heating.Id, Day.AddDays(1), "改革", Day, Office, Now).IsFailure.ShouldBeFalse();
    }

    [Fact]
    public async Task An_enterprise_goes_only_to_a_section_that_may_take_it()
    {
        (await MoveAsync(Of(_gas), _heating, Day)).Error!.Code.ShouldBe("enterprise.industry_not_of_section");
        (await MoveAsync(Of(_gas), _linked, Day)).IsFailure.ShouldBeFalse();
        (await MoveAsync(Of(_gas), new Section("丙", ["gas"], [], Office, Now), Day)).Error!.Code.ShouldBe("section.not_found");
        // From the day on that it has the industry; not where it is about to lose it.
        _heating.TakeOver("gas", Day, "改革", Today, Office, Now);
        (await MoveAsync(Of(_gas), _heating, Day.AddDays(-1))).Error!.Code.ShouldBe("enterprise.industry_not_of_section");
        (await MoveAsync(Of(_gas), _heating, Day)).IsFailure.ShouldBeFalse();
        _gas.HandOver("gas", _heating.Id, Day, "改革", Today, Office, Now);
        (await MoveAsync(Of(_linked), _gas, Today)).Error!.Code.ShouldBe("section.industry_move_pending");
    }

    [Fact]
    public async Task An_industry_takes_all_its_enterprises_along_and_nothing_else()
    {
        Enterprise[] all = [Of(_gas, name: "甲"), Of(_gas, name: "乙"), Of(_gas, "waste", "丙"), Of(_linked, "gas", "丁"), Of(_heating, "heating", "戊")];

        (await MoveAsync("gas", _heating, (Section?)null, all)).IsFailure.ShouldBeFalse();

        all.Where(e => Has(_heating, e, Day)).Select(e => e.Name).ShouldBe(["甲", "乙", "戊"]);
        all.Where(e => Has(_gas, e, Day)).Select(e => e.Name).ShouldBe(["丙"]);
        all.Where(e => Has(_gas, e, Day.AddDays(-1))).Select(e => e.Name).ShouldBe(["甲", "乙", "丙"]);
        all.Where(e => Has(_linked, e, Day)).Select(e => e.Name).ShouldBe(["丁"]);
        (_gas.Supervises("gas", Day), _heating.Supervises("gas", Day), _gas.Supervises("waste", Day)).ShouldBe((false, true, true));
    }

    [Fact]
    public async Task The_former_section_is_named_where_several_supervise_the_industry()
    {
        var second = new Section("燃气二办", ["gas"], [], Office, Now.AddDays(-10));
        Enterprise[] all = [Of(_gas), Of(second, name: "乙")];

        (await MoveAsync("gas", _heating, (Section?)null, all, second)).Error!.ShouldSatisfyAllConditions(e => e.Code.ShouldBe("section.former_unclear"), e => e.Arguments.ShouldBe(["燃气办、燃气二办"]));
    }

    [Fact]
    public async Task Only_the_named_sections_enterprises_move()
    {
        var second = new Section("燃气二办", ["gas"], [], Office, Now.AddDays(-10));
        Enterprise[] all = [Of(_gas), Of(second, name: "乙")];

        (await MoveAsync("gas", _heating, second, all, second)).IsFailure.ShouldBeFalse();

        (Has(_gas, all[0], Day), Has(_heating, all[1], Day), _gas.Supervises("gas", Day)).ShouldBe((true, true, true));
    }

    [Fact]
    public async Task A_move_that_waits_for_one_enterprise_holds_up_its_industry()
    {
        var waiting = Of(_gas);
        waiting.MoveTo(_linked.Id, Day.AddDays(1), "个案", Today, Office, Now);

        (await MoveAsync("gas", _heating, (Section?)null, [waiting])).Error!.Code.ShouldBe("enterprise.move_pending");
    }

    [Fact]
    public async Task The_section_named_as_the_former_one_exists_and_has_the_industry()
    {
        (await MoveAsync("gas", _linked, SectionId.New(), [])).Error!.Code.ShouldBe("section.not_found");
        (await MoveAsync("waste", _linked, _heating, [])).Error!.Code.ShouldBe("section.former_not_in_charge");
    }

    [Fact]
    public async Task An_industry_that_nobody_supervises_is_given_to_the_section() =>
        (await MoveAsync("squaresAndParks", _heating, (Section?)null, [])).IsFailure.ShouldBeFalse();

    [Fact]
    public async Task An_enterprise_entered_while_its_industry_is_about_to_leave_goes_with_it()
    {
        await MoveAsync("gas", _heating, (Section?)null, []);
        var rows = new InMemory<Enterprise>();
        var handler = new RegisterEnterpriseHandler(new NewEnterprises(rows, new InMemory<Section>(_gas, _heating), new Free(), new SignedIn(OfficeCaller), new Sent(), Calendar));

        (await handler.Handle(new RegisterEnterprise("新", "91350100M000100Y43", "gas", _gas.Id, "路1号", null, 3), default)).IsFailure.ShouldBeFalse();

        (Has(_gas, rows.Rows[0], Day.AddDays(-1)), Has(_heating, rows.Rows[0], Day)).ShouldBe((true, true));
    }

    [Fact]
    public async Task The_list_of_another_day_has_what_the_section_had_on_it()
    {
        var moved = Of(_gas);
        moved.MoveTo(_linked.Id, Today, "改革", Today, Office, Now);
        var officer = new SignedIn(new Caller("officer", "燃气办工作人员", Role.SectionOfficer, _gas.Id), EnterpriseScope.Only([]));
        var handler = new ListEnterprisesHandler(
            new InMemory<Enterprise>(), new InMemory<Section>(_gas, _linked), new Register(moved), officer, Calendar);

        (await handler.Handle(new ListEnterprises(_gas.Id, Today.AddDays(-1)), default)).Value.Single().SectionName.ShouldBe("燃气办");
        (await handler.Handle(new ListEnterprises(_gas.Id, Today), default)).Value.ShouldBeEmpty();
        // Neither today's list nor another section's looks past the scope.
        (await handler.Handle(new ListEnterprises(_gas.Id), default)).Value.ShouldBeEmpty();
        (await handler.Handle(new ListEnterprises(_linked.Id, Today), default)).Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_section_shown_changes_with_the_bureaus_day()
    {
        var enterprise = Of(_gas);
        enterprise.MoveTo(_linked.Id, Day, "改革", Today, Office, Now);
        var clock = new AdjustableClock();
        var handler = new GetEnterpriseHandler(new InMemory<Enterprise>(enterprise), new BureauCalendar(clock));

        using (clock.TravelTo(BureauCalendar.StartOf(Day).AddSeconds(-1)))
            (await handler.Handle(new GetEnterprise(enterprise.Id), default)).Value.SectionId.ShouldBe(_gas.Id);
        using (clock.TravelTo(BureauCalendar.StartOf(Day)))
            (await handler.Handle(new GetEnterprise(enterprise.Id), default)).Value.SectionId.ShouldBe(_linked.Id);
    }

    private static bool Has(Section section, Enterprise enterprise, DateOnly day) => DirectSupervision.By(section.Id, day).Compile()(enterprise);

    private Task<Result> MoveAsync(Enterprise enterprise, Section to, DateOnly from) =>
        new MoveEnterpriseHandler(new InMemory<Enterprise>(enterprise), new InMemory<Section>(_gas, _heating, _linked), new SignedIn(OfficeCaller), Calendar)
            .Handle(new MoveEnterprise(enterprise.Id, to.Id, from, "改革", null), default);

    private Task<Result> MoveAsync(string industry, Section to, Section? former, IReadOnlyList<Enterprise> enterprises, params Section[] more) =>
        MoveAsync(industry, to, former?.Id, enterprises, more);

    private Task<Result> MoveAsync(string industry, Section to, SectionId? former, IReadOnlyList<Enterprise> enterprises, params Section[] more) =>
        new MoveIndustryHandler(new InMemory<Section>([_gas, _heating, _linked, .. more]), new InMemory<Enterprise>(enterprises), new SignedIn(OfficeCaller), Calendar)
            .Handle(new MoveIndustry(to.Id, industry, Day, "改革", former, null), default);

    private sealed class Free : ICreditCodes
    {
        public Task<bool> IsTakenAsync(string creditCode, CancellationToken ct) => Task.FromResult(false);
        public Task<IReadOnlySet<string>> TakenAsync(IReadOnlyCollection<string> creditCodes, CancellationToken ct) => Task.FromResult<IReadOnlySet<string>>(new HashSet<string>());
        public Task<bool> IsTakenOrAskedForAsync(string creditCode, CancellationToken ct) => Task.FromResult(false);
    }

    private sealed class Register(params Enterprise[] enterprises) : IFormerEnterprises
    {
        public Task<IReadOnlyList<EnterpriseView>> OfAsync(SectionId section, DateOnly day, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<EnterpriseView>>([.. enterprises.Where(DirectSupervision.By(section, day).Compile()).Select(EnterpriseView.On(day).Compile())]);
    }

    [Fact]
    public void Closed_and_merged_are_final_and_a_change_has_come_and_follows_the_last()
    {
        Enterprise Made(string name = "甲") => new(name, "91350100M000100Y43", "gas", SectionId.New(), new EnterpriseProfile("路1号", null, 3), Office, Now.AddDays(-100));
        string? To(Enterprise enterprise, EnterpriseStatus status, int days = 0, Enterprise? successor = null) =>
            enterprise.ChangeStatus(status, Today.AddDays(days), "核实", successor, Today, Office, Now).Error?.Code;
        var (enterprise, other) = (Made(), Made("乙"));

        To(enterprise, EnterpriseStatus.Operating).ShouldBe("enterprise.status_unchanged");
        To(enterprise, EnterpriseStatus.Suspended, 1).ShouldBe("enterprise.status_in_future");
        To(enterprise, EnterpriseStatus.Suspended, -101).ShouldBe("enterprise.status_before_last");
        To(enterprise, EnterpriseStatus.Suspended, -50).ShouldBeNull();
        enterprise.EndedOn.ShouldBeNull();
        To(enterprise, EnterpriseStatus.Operating, -51).ShouldBe("enterprise.status_before_last");
        To(enterprise, EnterpriseStatus.Operating, -50).ShouldBeNull();
        To(enterprise, EnterpriseStatus.Merged).ShouldBe("enterprise.successor");
        To(enterprise, EnterpriseStatus.Merged, 0, enterprise).ShouldBe("enterprise.successor");
        To(enterprise, EnterpriseStatus.Merged, -1, other).ShouldBeNull();
        enterprise.EndedOn.ShouldBe(Today.AddDays(-1));
        To(other, EnterpriseStatus.Merged, 0, enterprise).ShouldBe("enterprise.successor");
        To(other, EnterpriseStatus.Closed).ShouldBeNull();
        foreach (var ended in (Enterprise[])[enterprise, other]) To(ended, EnterpriseStatus.Operating).ShouldBe("enterprise.ended");
        enterprise.StatusChanges.Select(c => (c.Status, c.SuccessorId)).ShouldBe([(EnterpriseStatus.Suspended, null), (EnterpriseStatus.Operating, null), (EnterpriseStatus.Merged, other.Id)]);
    }
}
