using System.Net;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>Every action in every state that does not allow it: refused with its own code, nothing changed.</summary>
public sealed class DangerStateTests(Hosts hosts)
{
    private static readonly string[] States = ["discovered", "registered", "planned", "rectifying", "awaitingAcceptance", "accepted", "writtenOff", "voided", "major registered", "major planned", "major reviewed", "major approved"];

    /// <summary>Action, states that allow it, code in all others.</summary>
    private static readonly (string Action, string[] Allowed, string Code)[] Table =
    [
        ("registration", ["discovered"], "danger.not_discovered"),
        ("on-the-spot-rectification", ["registered", "major registered"], "danger.not_registered"),
        ("rectification-plan", ["registered", "planned", "major registered", "major planned"], "danger.not_plannable"),
        ("plan-review", ["planned", "major planned"], "danger.not_planned"),
        ("plan-approval", ["major reviewed"], "danger.review_not_needed"),
        ("rectification-start", ["planned", "major planned", "major reviewed", "major approved"], "danger.not_planned"),
        ("rectification", ["rectifying"], "danger.not_rectifying"),
        ("acceptance", ["awaitingAcceptance"], "danger.not_rectified"),
        ("verification", ["accepted"], "danger.not_accepted"),
        ("write-off", ["accepted"], "danger.not_accepted"),
    ];

    [Theory, EachDatabase]
    public async Task Each_transition_not_allowed_is_refused_with_its_code(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        foreach (var state in States)
        {
            var danger = await DangerInAsync(e, state);
            var before = (await e.Safety.GetAsync($"hidden-dangers/{danger}")).ShouldBe(HttpStatusCode.OK);
            before["state"]!.GetValue<string>().ShouldBe(state.Split(' ')[^1]);
            foreach (var (action, allowed, code) in Table)
            {
                if (allowed.Contains(state)) continue;
                var expected = state is "writtenOff" or "voided" ? "danger.closed"
                    : action == "plan-approval" && state.StartsWith("major", StringComparison.Ordinal) ? "danger.plan_not_reviewed"
                    : code;
                var answer = await ActAsync(e, danger, action, before.ETag);
                answer.Code.ShouldBe(expected, $"{action} in {state}: {answer.Text}");
                answer.ShouldBeRefused(422, expected);
            }
            (await e.Safety.GetAsync($"hidden-dangers/{danger}")).ETag.ShouldBe(before.ETag);
        }
    }

    [Theory, EachDatabase]
    public async Task Rules_beyond_the_state_are_refused_with_their_code(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var major = await DangerInAsync(e, "major registered");
        (await ActAsync(e, major, "on-the-spot-rectification", "")).ShouldBeRefused(422, "danger.major_needs_plan");
        (await e.Safety.PostAsync($"hidden-dangers/{major}/level", new { level = "general", reason = "误判" })).ShouldBeRefused(422, "danger.level_lowered_by_section");
        (await e.Principal.PostAsync($"hidden-dangers/{major}/void", new { reason = "误录" })).ShouldBeRefused(422, "danger.void_by_section");
        (await e.Safety.PostAsync($"hidden-dangers/{major}/level", new { level = "major", reason = "不变" })).ShouldBeRefused(422, "danger.level_unchanged");
        (await e.Principal.PostAsync($"hidden-dangers/{major}/major-report", new { text = "再次报告" })).ShouldBeRefused(422, "danger.already_reported");
        var version = (await e.Safety.GetAsync($"hidden-dangers/{major}")).ETag;
        var empty = new { responsiblePostId = (string?)null, measures = " ", funds = (string?)null, fundSource = "", deadline = (string?)null, contingencyPlan = (string?)null };
        (await e.Safety.PutAsync($"hidden-dangers/{major}/rectification-plan", empty, version)).ShouldBeRefused(422, "danger.plan_incomplete")["errors"]!.AsObject().Select(f => f.Key)
            .ShouldBe(["responsiblePostId", "measures", "funds", "fundSource", "deadline", "contingencyPlan"], ignoreOrder: true);
        (await e.Section.PostAsync($"hidden-dangers/{major}/level", new { level = "general", reason = "核实为一般" })).ShouldBe(HttpStatusCode.OK);

        var general = await DangerInAsync(e, "awaitingAcceptance");
        (await e.Principal.PostAsync($"hidden-dangers/{general}/major-report", new { text = "报告" })).ShouldBeRefused(422, "danger.not_major");
        var self = await DangerInAsync(e, "registered");
        (await e.Safety.PostAsync($"hidden-dangers/{self}/on-the-spot-rectification", TestEnterprise.Done)).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync($"hidden-dangers/{self}/acceptance", new { accepted = true, opinion = "自验" })).ShouldBeRefused(422, "danger.own_rectification");
        (await e.Safety.PostAsync($"hidden-dangers/{self}/void", new { reason = "自己整改的" })).ShouldBeRefused(422, "danger.own_work");
        var sales = await e.ClientAsync("sales", "departmentReviewer", await e.UnitAsync(null, "销售部", "department"));
        (await sales.PostAsync($"hidden-dangers/{self}/acceptance", new { accepted = true, opinion = "代验" })).ShouldBeRefused(422, "danger.other_department");
        (await sales.PutAsync($"hidden-dangers/{self}/rectification-plan", e.Plan(), (await sales.GetAsync($"hidden-dangers/{self}")).ETag)).ShouldBeRefused(422, "danger.other_department");
        (await e.Department.PostAsync($"hidden-dangers/{self}/acceptance", new { accepted = true, opinion = "本部门验收" })).ShouldBe(HttpStatusCode.OK);
        object Claim(string source) => new { enterpriseId = e.Id, name = "冒名", place = "门站", description = "来源", source, riskFactorId = (string?)null };
        (await e.Frontline.PostAsync("hidden-dangers", Claim("sectionInspection"))).ShouldBeRefused(422, "danger.source_not_yours");
        (await e.Frontline.PostAsync("hidden-dangers", Claim("publicComplaint"))).ShouldBeRefused(422, "danger.source_not_yours");
        (await e.Section.PostAsync("hidden-dangers", Claim("employeeReport"))).ShouldBeRefused(422, "danger.source_not_yours");
        (await e.Section.PostAsync("hidden-dangers", Claim("sectionInspection"))).ShouldBe(HttpStatusCode.Created);
        (await e.RegisterAsync(await e.ReportAsync(), days: 366)).ShouldBeRefused(422, "danger.deadline_too_far");
        var accepted = await DangerInAsync(e, "accepted");
        (await e.Section.PostAsync($"hidden-dangers/{accepted}/verification", new { opinion = "多余" })).ShouldBeRefused(422, "danger.verification_not_needed");

        var own = await e.Safety.CreateAsync("hidden-dangers", new { enterpriseId = e.Id, name = "自己录入", place = "门站", description = "误录", source = "employeeReport", riskFactorId = (string?)null });
        (await e.Safety.PostAsync($"hidden-dangers/{own}/void", new { reason = "误录" })).ShouldBeRefused(422, "danger.own_entry");
        (await e.RegisterAsync(own, days: -1)).ShouldBeRefused(422, "danger.deadline_past");
        (await e.Workshop.PostAsync($"hidden-dangers/{own}/extension", new { deadline = TestEnterprise.Day(9), reason = "延期" })).ShouldBeRefused(422, "danger.no_deadline");
        (await e.Safety.PostAsync($"hidden-dangers/{own}/registration", new { level = "general", levelReason = (string?)null, responsibleUnitId = Routes.UnknownId(), responsiblePostId = e.WorkshopPostId, deadline = TestEnterprise.Day(3) }))
            .ShouldBeRefused(422, "unit.not_of_enterprise");
    }

    [Theory, EachDatabase]
    public async Task A_deadline_is_extended_by_request_and_another_persons_decision(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var danger = await DangerInAsync(e, "registered");
        (await e.Safety.PostAsync($"hidden-dangers/{danger}/extension-decision", new { granted = true, opinion = "同意" })).ShouldBeRefused(422, "danger.no_extension_pending");
        (await e.Safety.PostAsync($"hidden-dangers/{danger}/extension", new { deadline = TestEnterprise.Day(5), reason = "不晚" })).ShouldBeRefused(422, "danger.deadline_not_later");
        (await e.Safety.PostAsync($"hidden-dangers/{danger}/extension", new { deadline = TestEnterprise.Day(15), reason = "备件未到" })).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync($"hidden-dangers/{danger}/extension", new { deadline = TestEnterprise.Day(16), reason = "再申请" })).ShouldBeRefused(422, "danger.extension_pending");
        (await e.Safety.PostAsync($"hidden-dangers/{danger}/extension-decision", new { granted = true, opinion = "自批" })).ShouldBeRefused(422, "danger.own_request");
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/extension-decision", new { granted = true, opinion = "同意" })).ShouldBe(HttpStatusCode.OK)["deadline"]!.GetValue<string>().ShouldBe(TestEnterprise.Day(15));
    }

    private static async Task<string> DangerInAsync(TestEnterprise e, string state)
    {
        var danger = await e.ReportAsync(state);
        if (state == "discovered") return danger;
        if (state == "voided")
        {
            (await e.Principal.PostAsync($"hidden-dangers/{danger}/void", new { reason = "误录" })).ShouldBe(HttpStatusCode.OK);
            return danger;
        }
        var major = state.StartsWith("major", StringComparison.Ordinal);
        (await e.RegisterAsync(danger, major ? "major" : "general")).ShouldBe(HttpStatusCode.OK);
        if (major) (await e.Principal.PostAsync($"hidden-dangers/{danger}/major-report", new { text = "已报告" })).ShouldBe(HttpStatusCode.OK);
        string[] path = ["rectification-plan", .. major ? (string[])["plan-review", "plan-approval"] : ["rectification-start", "rectification", "acceptance", "write-off"]];
        string[] states = major ? ["major registered", "major planned", "major reviewed", "major approved"] : ["registered", "planned", "rectifying", "awaitingAcceptance", "accepted", "writtenOff"];
        foreach (var action in path.Take(Array.IndexOf(states, state)))
            (await ActAsync(e, danger, action, (await e.Safety.GetAsync($"hidden-dangers/{danger}")).ETag)).ShouldBe(HttpStatusCode.OK);
        return danger;
    }

    private static Task<Answer> ActAsync(TestEnterprise e, string danger, string action, string etag) => action switch
    {
        "registration" => e.RegisterAsync(danger),
        "on-the-spot-rectification" or "rectification" => e.Workshop.PostAsync($"hidden-dangers/{danger}/{action}", TestEnterprise.Done),
        "rectification-plan" => e.Safety.PutAsync($"hidden-dangers/{danger}/{action}", e.Plan(), etag),
        "plan-review" => e.Principal.PostAsync($"hidden-dangers/{danger}/{action}", new
        {
            heldOn = TestEnterprise.Day(0),
            minutes = "逐项论证",
            conclusion = "pass",
            participants = ((string[])["responsiblePerson", "manager", "technician", "rectifier"]).Select(c => new { category = c, title = "职务" }),
        }),
        "acceptance" => e.Safety.PostAsync($"hidden-dangers/{danger}/{action}", new { accepted = true, opinion = "合格" }),
        "verification" => e.Section.PostAsync($"hidden-dangers/{danger}/{action}", new { opinion = "同意" }),
        "rectification-start" => e.Workshop.PostAsync($"hidden-dangers/{danger}/{action}"),
        _ => e.Principal.PostAsync($"hidden-dangers/{danger}/{action}"),
    };
}
