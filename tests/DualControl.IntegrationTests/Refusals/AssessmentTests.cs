using System.Net;
using DualControl.BuildingBlocks.Security;
using DualControl.BuildingBlocks.Time;
using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Domain;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>考核奖惩: rule sets, manual events, periods with objections and publication, and each refusal.</summary>
public sealed class AssessmentTests(Hosts hosts)
{
    private static readonly DateOnly Today = DateOnly.ParseExact(TestEnterprise.Day(0), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    private static readonly DateOnly ThisMonth = new(Today.Year, Today.Month, 1);
    private static readonly string LastMonth = Show(ThisMonth.AddMonths(-1));
    private static readonly string LastDay = Show(ThisMonth.AddDays(-1));

    [Theory, EachDatabase]
    public async Task Rules_are_drafted_issued_by_another_and_never_changed(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var url = $"enterprises/{e.Id}/assessment-rule-sets";
        object Rule(string code = "B2", decimal points = -2.5m, string kind = "rectificationOverdue") => new { code, kind, target = "unit", title = "逾期", points, cap = (decimal?)null };
        object Draft(params object[] rules) => new { title = "考核细则", basis = "考核奖惩制度", basePoints = 100, rules };

        (await e.Frontline.PostAsync(url, Draft(Rule()))).ShouldBeRefused(403, "request.forbidden");
        (await e.Safety.PostAsync(url, Draft(Rule(points: -2.55m)))).ShouldBeRefused(400, "request.invalid")["errors"]!["rules[0].points"].ShouldNotBeNull();
        (await e.Safety.PostAsync(url, Draft())).ShouldBeRefused(400, "request.invalid")["errors"]!["rules"].ShouldNotBeNull();
        var faulty = (await e.Safety.PostAsync(url, Draft(Rule(), Rule(), Rule("B3", 2, "dangerFound")))).ShouldBeRefused(422, "assessment_rules.faulty");
        faulty["errors"]!.AsObject().Select(f => f.Key).ShouldBe(["rules[1].code", "rules[1].kind", "rules[2].points"], ignoreOrder: true);

        var draft = (await e.Safety.PostAsync(url, Draft(Rule()))).ShouldBe(HttpStatusCode.Created);
        (await e.Safety.PutAsync($"{url}/{draft.Id}", Draft(Rule("B9")), "\"7\"")).ShouldBeRefused(412, "request.stale");
        var redrafted = (await e.Safety.PutAsync($"{url}/{draft.Id}", Draft(Rule("B9")), draft.ETag)).ShouldBe(HttpStatusCode.OK);
        redrafted["rules"]![0]!["points"]!.GetValue<decimal>().ShouldBe(-2.5m);
        (await e.Safety.PostAsync($"{url}/{draft.Id}/issue", new { effectiveFrom = LastMonth })).ShouldBeRefused(403, "request.forbidden");
        (await e.Principal.PostAsync($"{url}/{draft.Id}/issue", new { effectiveFrom = TestEnterprise.Day(400) })).ShouldBeRefused(422, "term.too_far_ahead");
        (await e.Principal.PostAsync($"{url}/{draft.Id}/issue", new { effectiveFrom = LastMonth })).ShouldBe(HttpStatusCode.OK)["versionNumber"]!.GetValue<int>().ShouldBe(1);
        var issued = await e.Safety.GetAsync($"{url}/{draft.Id}");
        (await e.Safety.PutAsync($"{url}/{draft.Id}", Draft(Rule()), issued.ETag)).ShouldBeRefused(422, "assessment_rules.issued");
        (await e.Principal.PostAsync($"{url}/{draft.Id}/issue", new { effectiveFrom = TestEnterprise.Day(1) })).ShouldBeRefused(422, "assessment_rules.issued");

        var own = (await e.Principal.PostAsync($"{url}/default")).ShouldBe(HttpStatusCode.Created).Id;
        (await e.Principal.PostAsync($"{url}/{own}/issue", new { effectiveFrom = TestEnterprise.Day(1) })).ShouldBeRefused(422, "assessment_rules.own_draft");
        var next = (await e.Safety.PostAsync($"{url}/default")).ShouldBe(HttpStatusCode.Created).Id;
        (await e.Principal.PostAsync($"{url}/{next}/issue", new { effectiveFrom = TestEnterprise.Day(-1) })).ShouldBeRefused(422, "assessment_rules.in_past");
        (await e.Principal.PostAsync($"{url}/{next}/issue", new { effectiveFrom = TestEnterprise.Day(10) })).ShouldBe(HttpStatusCode.OK);
        (await e.Section.GetAsync($"{url}/{draft.Id}"))["lastDay"]!.GetValue<string>().ShouldBe(TestEnterprise.Day(9));
        async Task<List<string>> InForceAsync(int days) => [.. (await e.Section.AllAsync($"{url}?inForceOn={TestEnterprise.Day(days)}")).Select(r => r["id"]!.GetValue<string>())];
        (await InForceAsync(9)).ShouldBe([draft.Id]);
        (await InForceAsync(10)).ShouldBe([next]);
        (await e.Section.GetAsync($"{url}?inForceOn=1999-12-31")).ShouldBeRefused(400, "request.invalid");

        var foreigner = await e.Api.AsAsync("demo-safety-heating");
        foreach (var path in (string[])[url, $"{url}/{next}"]) (await foreigner.GetAsync(path)).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PostAsync(url, Draft(Rule()))).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PostAsync($"{url}/default")).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PutAsync($"{url}/{next}", Draft(Rule()), "\"1\"")).ShouldBeRefused(404, "request.not_found");
        (await (await e.Api.AsAsync("demo-principal-heating")).PostAsync($"{url}/{next}/issue", new { effectiveFrom = TestEnterprise.Day(1) })).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task A_manual_event_names_its_rule_its_subject_and_its_evidence(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var url = $"enterprises/{e.Id}/scoring-events";
        var person = await e.PersonAsync("操作工（甲）", e.OperatorPostId);
        object Event(string code = "A4", string? day = null, string? personId = null, string? unitId = null, string evidence = "巡检记录") =>
            new { ruleCode = code, occurredOn = day ?? LastDay, personId, unitId, evidence };

        (await e.Safety.PostAsync(url, Event(personId: person))).ShouldBeRefused(422, "scoring_event.no_rules");
        await RulesAsync(e);
        (await e.Frontline.PostAsync(url, Event(personId: person))).ShouldBeRefused(403, "request.forbidden");
        (await e.Safety.PostAsync(url, Event(personId: person, evidence: " "))).ShouldBeRefused(400, "request.invalid")["errors"]!["evidence"].ShouldNotBeNull();
        (await e.Safety.PostAsync(url, Event(personId: person, day: TestEnterprise.Day(1)))).ShouldBeRefused(422, "scoring_event.in_future");
        (await e.Safety.PostAsync(url, Event("B2", unitId: e.WorkshopId))).ShouldBeRefused(422, "scoring_event.rule");
        (await e.Safety.PostAsync(url, Event("无此规则", personId: person))).ShouldBeRefused(422, "scoring_event.rule");
        foreach (var wrong in (object[])[Event(), Event(personId: Routes.UnknownId()), Event(unitId: e.WorkshopId), Event(personId: person, unitId: e.WorkshopId), Event("B7", personId: person)])
            (await e.Safety.PostAsync(url, wrong)).ShouldBeRefused(422, "scoring_event.subject");

        var praised = (await e.Safety.PostAsync(url, Event(personId: person))).ShouldBe(HttpStatusCode.Created);
        (praised["points"]!.GetValue<decimal>(), praised["source"]!.GetValue<string>(), praised["subjectName"]!.GetValue<string>()).ShouldBe((3m, "manual", "操作工（甲）"));
        var blamed = (await e.Principal.PostAsync(url, Event("B7", unitId: e.WorkshopId))).ShouldBe(HttpStatusCode.Created);
        blamed["subjectKind"]!.GetValue<string>().ShouldBe("unit");
        // A frontline employee sees the own post's events.
        (await e.Frontline.AllAsync(url)).Select(s => s["id"]!.GetValue<string>()).ShouldBe([praised.Id]);
        (await e.Frontline.GetAsync($"{url}/{blamed.Id}")).ShouldBeRefused(404, "request.not_found");
        (await e.Frontline.GetAsync($"{url}/{praised.Id}")).ShouldBe(HttpStatusCode.OK);
        (await e.Section.AllAsync($"{url}?subjectId={e.WorkshopId}&from={LastDay}&to={LastDay}&kind=violation&counts=true")).Count.ShouldBe(1);
        (await e.Section.GetAsync($"{url}?from=1999-01-01")).ShouldBeRefused(400, "request.invalid");

        object reason = new { reason = "记录有误" };
        (await e.Safety.PostAsync($"{url}/{praised.Id}/withdrawal", reason)).ShouldBeRefused(422, "scoring_event.own_entry");
        (await e.Principal.PostAsync($"{url}/{praised.Id}/withdrawal", reason, ("If-Match", "\"9\""))).ShouldBeRefused(412, "request.stale");
        (await e.Principal.PostAsync($"{url}/{praised.Id}/withdrawal", reason)).ShouldBe(HttpStatusCode.OK)["counts"]!.GetValue<bool>().ShouldBeFalse();
        (await e.Principal.PostAsync($"{url}/{praised.Id}/withdrawal", reason)).ShouldBeRefused(422, "scoring_event.cancelled");

        var foreigner = await e.Api.AsAsync("demo-safety-heating");
        foreach (var path in (string[])[url, $"{url}/{praised.Id}"]) (await foreigner.GetAsync(path)).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PostAsync(url, Event(personId: person))).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PostAsync($"{url}/{blamed.Id}/withdrawal", reason)).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task A_period_is_closed_objected_to_published_and_corrected(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var (periods, results) = ($"enterprises/{e.Id}/assessment-periods", $"enterprises/{e.Id}/assessment-results");
        object Period(string from, string kind = "month") => new { kind, from };
        (await e.Safety.PostAsync(periods, Period(LastMonth))).ShouldBeRefused(422, "assessment_period.no_rules");
        await RulesAsync(e);
        (await e.Safety.PostAsync(periods, Period(LastDay))).ShouldBeRefused(422, "assessment_period.first_day");
        (await e.Safety.PostAsync(periods, Period(Show(ThisMonth.AddMonths(1))))).ShouldBeRefused(422, "assessment_period.in_future");
        var period = (await e.Safety.PostAsync(periods, Period(LastMonth))).ShouldBe(HttpStatusCode.Created).Id;
        (await e.Principal.PostAsync(periods, Period(LastMonth))).ShouldBeRefused(409, "assessment_period.exists");
        var running = (await e.Safety.PostAsync(periods, Period(Show(ThisMonth)))).ShouldBe(HttpStatusCode.Created).Id;
        (await e.Safety.PostAsync($"{periods}/{running}/closing")).ShouldBeRefused(422, "assessment_period.not_over");

        var (first, second, third) = (await e.PersonAsync("操作工（甲）", e.OperatorPostId), await e.PersonAsync("车间主任（乙）", e.WorkshopPostId), await e.PersonAsync("经理（丙）", e.DepartmentPostId));
        await EnterAsync(e, "A4", first);
        await EnterAsync(e, "B6", first);
        await EnterAsync(e, "B6", second);
        await EnterAsync(e, "A4", third);
        (await e.Principal.PostAsync($"{periods}/{period}/closing")).ShouldBeRefused(403, "request.forbidden");
        (await e.Principal.PostAsync($"{periods}/{period}/publication", new { rewards = Array.Empty<object>() })).ShouldBeRefused(422, "assessment_period.not_closed");
        // One client with both roles, so that who closed could decide.
        var both = await e.Api.RegisterAsync($"both-{e.Id}", ["enterprisePrincipal", "safetyManager"], enterpriseId: e.Id);
        (await both.PostAsync($"{periods}/{period}/closing", null, ("If-Match", "\"9\""))).ShouldBeRefused(412, "request.stale");
        (await both.PostAsync($"{periods}/{period}/closing")).ShouldBe(HttpStatusCode.OK)["objectionLastDay"]!.GetValue<string>().ShouldBe(TestEnterprise.Day(7));
        (await e.Safety.PostAsync($"{periods}/{period}/closing")).ShouldBeRefused(422, "assessment_period.not_open");
        (await e.Safety.PostAsync($"enterprises/{e.Id}/scoring-events", new { ruleCode = "A4", occurredOn = LastDay, personId = first, unitId = (string?)null, evidence = "补记" })).ShouldBeRefused(422, "scoring_event.period_frozen");

        var frozen = await e.Safety.AllAsync($"{periods}/{period}/results");
        frozen.Select(r => (r["subjectId"]!.GetValue<string>(), r["score"]!.GetValue<decimal>())).ShouldBe([(third, 103m), (first, 98m), (second, 95m)]);
        var (mine, other) = (frozen[1]["id"]!.GetValue<string>(), frozen[2]["id"]!.GetValue<string>());
        (await e.Frontline.AllAsync($"{periods}/{period}/results")).Select(r => r["id"]!.GetValue<string>()).ShouldBe([mine]);
        (await e.Frontline.GetAsync($"{results}/{other}")).ShouldBeRefused(404, "request.not_found");

        object reason = new { reason = "当时不在岗" };
        (await e.Frontline.PostAsync($"{results}/{other}/objection", reason)).ShouldBeRefused(422, "assessment_result.not_yours");
        (await e.Frontline.PostAsync($"{results}/{mine}/objection", new { reason = " " })).ShouldBeRefused(400, "request.invalid");
        (await e.Frontline.PostAsync($"{results}/{mine}/objection", reason)).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync($"{results}/{mine}/objection", reason)).ShouldBeRefused(422, "assessment_result.objected_already");
        (await e.Principal.PostAsync($"{results}/{other}/objection", reason)).ShouldBe(HttpStatusCode.OK);
        object Decision(decimal? correction) => new { correction, opinion = "经核实" };
        (await e.Safety.PostAsync($"{results}/{mine}/objection-decision", Decision(5))).ShouldBeRefused(403, "request.forbidden");
        (await both.PostAsync($"{results}/{mine}/objection-decision", Decision(5))).ShouldBeRefused(422, "assessment_result.own_closing");
        (await e.Principal.PostAsync($"{results}/{other}/objection-decision", Decision(null))).ShouldBeRefused(422, "assessment_result.own_objection");
        (await e.Principal.PostAsync($"{results}/{mine}/objection-decision", Decision(0))).ShouldBeRefused(400, "request.invalid");
        (await e.Principal.PostAsync($"{results}/{mine}/objection-decision", Decision(5))).ShouldBe(HttpStatusCode.OK)["score"]!.GetValue<decimal>().ShouldBe(103m);
        (await e.Principal.PostAsync($"{results}/{mine}/objection-decision", Decision(5))).ShouldBeRefused(422, "assessment_result.no_objection");
        var correction = (await e.Safety.AllAsync($"enterprises/{e.Id}/scoring-events?sourceId={mine}")).ShouldHaveSingleItem();
        (await e.Safety.GetAsync(correction["sourceLink"]!.GetValue<string>())).ShouldBe(HttpStatusCode.OK).Id.ShouldBe(mine);

        object Publication(string result, string code, string? amount = "200.00") => new { rewards = new[] { new { kind = "reward", resultId = result, amount, description = (string?)null, ruleCodes = new[] { code } } } };
        (await e.Principal.PostAsync($"{periods}/{period}/publication", Publication(mine, "A4", null))).ShouldBeRefused(400, "request.invalid")["errors"]!["rewards[0].description"].ShouldNotBeNull();
        (await e.Principal.PostAsync($"{periods}/{period}/publication", Publication(mine, "A4"))).ShouldBeRefused(422, "assessment_period.objections_running");
        (await e.Principal.PostAsync($"{periods}/{period}/revision", reason)).ShouldBeRefused(422, "assessment_period.not_published");
        // Nothing reachable over HTTP moves the clock.
        var given = new RewardGiven(Organization.Domain.Assessments.RewardKind.Reward, Id(mine, AssessmentResultId.From), new Money(200), null, ["A4"]);
        var publish = new PublishAssessmentPeriod(Id(e.Id, EnterpriseId.From), Id(period, AssessmentPeriodId.From), [given], null);
        (await LaterAsync(e, publish)).ShouldBe("assessment_period.objections_undecided");
        (await LaterAsync(e, new ObjectToAssessmentResult(publish.EnterpriseId, Id(frozen[0]["id"]!.GetValue<string>(), AssessmentResultId.From), "太迟", null))).ShouldBe("assessment_result.objection_late");
        (await both.PostAsync($"{results}/{other}/objection-decision", Decision(null))).ShouldBeRefused(422, "assessment_result.own_closing");
        var deputy = await e.ClientAsync("deputy", "enterprisePrincipal");
        (await deputy.PostAsync($"{results}/{other}/objection-decision", Decision(null))).ShouldBe(HttpStatusCode.OK)["score"]!.GetValue<decimal>().ShouldBe(95m);
        (await LaterAsync(e, publish with { Rewards = [given with { ResultId = AssessmentResultId.New() }] })).ShouldBe("assessment_period.reward_result");
        (await LaterAsync(e, publish with { Rewards = [given, given with { RuleCodes = ["B6"] }] })).ShouldBe("assessment_period.reward_ground");
        (await LaterAsync(e, publish)).ShouldBeNull();

        var published = (await e.Frontline.GetAsync($"{periods}/{period}")).ShouldBe(HttpStatusCode.OK);
        (published["state"]!.GetValue<string>(), published["rewards"]![0]!["amount"]!.GetValue<string>()).ShouldBe(("published", "200.00"));
        (await e.Frontline.AllAsync($"{periods}/{period}/results")).Count.ShouldBe(3);
        await e.Api.SettleAsync();
        (await e.Safety.AllAsync($"archive-records?enterpriseId={e.Id}&class=policy")).ShouldContain(r => r["title"]!.GetValue<string>().StartsWith("考核结果公示", StringComparison.Ordinal));
        var revised = (await e.Principal.PostAsync($"{periods}/{period}/revision", new { reason = "漏记" })).ShouldBe(HttpStatusCode.Created);
        (revised["number"]!.GetValue<int>(), revised["state"]!.GetValue<string>()).ShouldBe((2, "open"));
        // The upheld correction is an event, so the next number starts where the published one ended.
        (await e.Safety.AllAsync($"{periods}/{revised.Id}/results")).Select(r => r["score"]!.GetValue<decimal>()).ShouldBe([103m, 103m, 95m], ignoreOrder: true);
        (await e.Safety.AllAsync($"{periods}?kind=month&state=superseded")).Select(p => p["id"]!.GetValue<string>()).ShouldBe([period]);

        var (foreign, foreignPrincipal) = (await e.Api.AsAsync("demo-safety-heating"), await e.Api.AsAsync("demo-principal-heating"));
        foreach (var path in (string[])[periods, $"{periods}/{period}", $"{periods}/{period}/results", $"{results}/{mine}"]) (await foreign.GetAsync(path)).ShouldBeRefused(404, "request.not_found");
        (await foreign.PostAsync(periods, Period(LastMonth))).ShouldBeRefused(404, "request.not_found");
        (await foreign.PostAsync($"{periods}/{running}/closing")).ShouldBeRefused(404, "request.not_found");
        (await foreign.PostAsync($"{results}/{mine}/objection", reason)).ShouldBeRefused(404, "request.not_found");
        (await foreignPrincipal.PostAsync($"{results}/{mine}/objection-decision", Decision(1))).ShouldBeRefused(404, "request.not_found");
        (await foreignPrincipal.PostAsync($"{periods}/{period}/publication", Publication(mine, "A4"))).ShouldBeRefused(404, "request.not_found");
        (await foreignPrincipal.PostAsync($"{periods}/{period}/revision", reason)).ShouldBeRefused(404, "request.not_found");
    }

    /// <summary>The default rules, in force since the first of last month.</summary>
    internal static async Task RulesAsync(TestEnterprise e)
    {
        var draft = (await e.Safety.PostAsync($"enterprises/{e.Id}/assessment-rule-sets/default")).ShouldBe(HttpStatusCode.Created).Id;
        (await e.Principal.PostAsync($"enterprises/{e.Id}/assessment-rule-sets/{draft}/issue", new { effectiveFrom = LastMonth })).ShouldBe(HttpStatusCode.OK);
    }

    internal static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task EnterAsync(TestEnterprise e, string code, string person) =>
        (await e.Safety.PostAsync($"enterprises/{e.Id}/scoring-events", new { ruleCode = code, occurredOn = LastDay, personId = person, unitId = (string?)null, evidence = "现场记录" })).ShouldBe(HttpStatusCode.Created);

    private static TId Id<TId>(string text, Func<Guid, TId> from) => from(Guid.Parse(text));

    /// <summary>By the principal, when the time for objections is over.</summary>
    private static async Task<string?> LaterAsync(TestEnterprise e, ICommand command)
    {
        var services = e.Api.Host.Services;
        using var travel = services.GetRequiredService<AdjustableClock>().TravelTo(TimeProvider.System.GetUtcNow().AddDays(8));
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().Use(new Caller($"principal-{e.Id}", "总经理", Role.EnterprisePrincipal, EnterpriseId: Id(e.Id, EnterpriseId.From)));
        Result result = await scope.ServiceProvider.GetRequiredService<IRequestSender>().SendAsync(command);
        return result.Error?.Code;
    }
}
