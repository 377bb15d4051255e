using System.Net;

namespace DualControl.IntegrationTests.Risks;

/// <summary>Versions and comments, measures put into practice and evaluated, improvements, re-assessment by causes and by hidden dangers.</summary>
public sealed class FactorFollowUpTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task A_reviewer_reads_what_a_new_version_says_otherwise_and_comments(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var factor = await e.FactorInForceAsync(await e.RiskUnitAsync());
        var body = e.Draft(postId: e.DepartmentPostId);
        body["factor"]!["emergencyMeasures"] = "先关阀，再疏散";
        body["factor"]!["measures"]!.AsArray()[1]!["description"] = "每两小时巡检";
        (await e.Frontline.PostAsync($"risk-factors/{factor}/new-version", body)).ShouldBe(HttpStatusCode.OK);

        var diff = (await e.Workshop.GetAsync($"risk-factors/{factor}/diff")).ShouldBe(HttpStatusCode.OK);
        diff["fields"]!.AsArray().Select(f => f!["field"]!.GetValue<string>()).ShouldBe(["emergencyMeasures", "responsiblePostId"]);
        (diff["fields"]![0]!["before"]!.GetValue<string>(), diff["fields"]![0]!["after"]!.GetValue<string>(), diff["fields"]![0]!["name"]!.GetValue<string>()).ShouldBe(("切断气源，疏散人员", "先关阀，再疏散", "应急措施"));
        diff["addedMeasures"]!.AsArray().ShouldHaveSingleItem()!["description"]!.GetValue<string>().ShouldBe("每两小时巡检");
        (diff["removedMeasures"]!.AsArray().Count, diff["unchangedMeasures"]!.GetValue<int>(), diff["from"]!.GetValue<int>(), diff["to"]).ShouldBe((1, 1, 1, null));
        (await e.Workshop.PostAsync($"risk-factors/{factor}/comments", new { text = "夜间怎么办？" })).ShouldBe(HttpStatusCode.NoContent);
        (await e.Section.PostAsync($"risk-factors/{factor}/comments", new { text = "同意加密巡检" })).ShouldBe(HttpStatusCode.NoContent);
        (await e.Frontline.PostAsync($"risk-factors/{factor}/comments", new { text = " " })).ShouldBeRefused(400, "request.invalid");
        var comments = await e.Frontline.AllAsync($"risk-factors/{factor}/comments?sort=at");
        comments.Select(c => (c["text"]!.GetValue<string>(), c["factorVersion"]!.GetValue<int>(), c["state"]!.GetValue<string>())).ShouldBe([("夜间怎么办？", 2, "drafted"), ("同意加密巡检", 2, "drafted")]);

        (await e.Workshop.PostAsync($"risk-factors/{factor}/workshop-review", RiskUnitTests.Approve)).ShouldBe(HttpStatusCode.OK);
        (await e.Department.PostAsync($"risk-factors/{factor}/department-approval", RiskUnitTests.Approve)).ShouldBe(HttpStatusCode.OK);
        var versions = (await e.Safety.GetAsync($"risk-factors/{factor}/versions"))["versions"]!.AsArray();
        versions.Select(v => (v!["number"]!.GetValue<int>(), v["content"]!["emergencyMeasures"]!.GetValue<string>())).ShouldBe([(1, "切断气源，疏散人员"), (2, "先关阀，再疏散")]);
        (await e.Safety.GetAsync($"risk-factors/{factor}/diff?from=1&to=2"))["fields"]!.AsArray().Count.ShouldBe(2);
        (await e.Safety.GetAsync($"risk-factors/{factor}/diff?from=3")).ShouldBeRefused(404, "risk_factor.version_not_found");
        (await e.Safety.GetAsync($"risk-factors/{factor}/diff?from=1&to=9")).ShouldBeRefused(404, "risk_factor.version_not_found");
        (await e.Safety.GetAsync($"risk-factors/{factor}/diff?from=0")).ShouldBeRefused(400, "request.invalid");
        (await e.Safety.GetAsync($"risk-factors/{await e.DraftAsync(await e.RiskUnitAsync("乙"))}/diff")).ShouldBeRefused(404, "risk_factor.version_not_found");
        (await e.Api.AsAsync("demo-safety-heating")).ShouldNotBeNull();
        (await (await e.Api.AsAsync("demo-safety-heating")).PostAsync($"risk-factors/{factor}/comments", new { text = "越权" })).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task Measures_are_put_into_practice_evaluated_and_improved(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var factor = await e.FactorInForceAsync(await e.RiskUnitAsync());
        var measure = $"risk-factors/{factor}/measures";
        (await e.Frontline.PostAsync($"{measure}/1/evaluation", new { result = "effective", evidence = "试验合格", attachmentIds = (string[]?)null })).ShouldBeRefused(422, "risk_factor.measure_not_implemented");
        (await e.Frontline.PostAsync($"{measure}/3/implementation", Evidence)).ShouldBeRefused(422, "risk_factor.measure_not_found");
        (await e.Frontline.PostAsync($"{measure}/1/implementation", new { evidence = " " })).ShouldBeRefused(400, "request.invalid");
        (await e.Frontline.PostAsync($"{measure}/1/implementation", new { evidence = "已装", attachmentIds = new[] { Routes.UnknownId() } })).ShouldBeRefused(422, "attachment.not_of_enterprise");
        (await e.Frontline.PostAsync($"{measure}/1/implementation", Evidence)).ShouldBe(HttpStatusCode.OK)["reassessmentCauses"]!.AsArray().ShouldBeEmpty();

        var weakened = (await e.Frontline.PostAsync($"{measure}/1/evaluation", new { result = "weakened", evidence = "探头积灰" })).ShouldBe(HttpStatusCode.OK);
        weakened["proposals"]!.AsArray().ShouldHaveSingleItem()!["finding"]!.GetValue<string>().ShouldBe("探头积灰");
        weakened["reassessmentCauses"]!.AsArray().ShouldBeEmpty();
        var failed = (await e.Frontline.PostAsync($"{measure}/1/evaluation", new { result = "failed", evidence = "联锁未动作" })).ShouldBe(HttpStatusCode.OK);
        failed["reassessmentCauses"]!.AsArray().ShouldHaveSingleItem()!["trigger"]!.GetValue<string>().ShouldBe("measureFailed");
        failed["reassessmentDue"]!.GetValue<string>().ShouldBe(TestEnterprise.Day(7));
        (await e.Frontline.PostAsync($"{measure}/1/evaluation", new { result = "broken", evidence = "联锁未动作" })).ShouldBeRefused(400, "request.invalid");
        (await e.Colleague.PostAsync($"risk-factors/{factor}/improvement-proposals", new { measureNumber = 9, text = "换型号" })).ShouldBeRefused(422, "risk_factor.measure_not_found");
        (await e.Colleague.PostAsync($"risk-factors/{factor}/improvement-proposals", new { measureNumber = (int?)null, text = "换型号" })).ShouldBe(HttpStatusCode.OK)["proposals"]!.AsArray().Count.ShouldBe(3);
        (await e.Safety.AllAsync($"risk-factors/{factor}/measure-records?sort=at")).Select(r => r["finding"]!.GetValue<string>()).ShouldBe(["implemented", "weakened", "failed"]);
        (await e.Safety.AllAsync($"risk-factors/{factor}/measure-records?finding=failed&measureNumber=1")).Count.ShouldBe(1);

        (await e.Frontline.PostAsync($"risk-factors/{factor}/new-version", e.Draft())).ShouldBe(HttpStatusCode.OK);
        (await e.Workshop.PostAsync($"risk-factors/{factor}/workshop-review", RiskUnitTests.Approve)).ShouldBe(HttpStatusCode.OK);
        var answered = (await e.Department.PostAsync($"risk-factors/{factor}/department-approval", RiskUnitTests.Approve)).ShouldBe(HttpStatusCode.OK);
        answered["proposals"]!.AsArray().ShouldAllBe(p => p!["answeredByVersion"]!.GetValue<int>() == 2);
        answered["reassessments"]!.AsArray().ShouldHaveSingleItem()!["outcome"]!.GetValue<string>().ShouldBe("changed");
        (await e.Frontline.PostAsync($"{measure}/1/evaluation", new { result = "effective", evidence = "新版未落实" })).ShouldBeRefused(422, "risk_factor.measure_not_implemented");
    }

    [Theory, EachDatabase]
    public async Task Causes_make_factors_due_and_keeping_them_begins_the_next_period(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        (await e.Safety.PostAsync($"risk-units/{unit}/reassessment-causes", new { trigger = "lawChanged", reason = "新标准" })).ShouldBeRefused(422, "risk_unit.nothing_in_force");
        var (one, two) = (await e.FactorInForceAsync(unit), await e.FactorInForceAsync(unit));
        (await e.Safety.PostAsync($"risk-units/{unit}/reassessment-causes", new { trigger = "majorDanger", reason = "冒充" })).ShouldBeRefused(422, "risk_factor.trigger_not_by_hand");
        (await e.Safety.PostAsync($"risk-factors/{one}/reassessment-causes", new { trigger = "dangerClosed", reason = "冒充" })).ShouldBeRefused(422, "risk_factor.trigger_not_by_hand");
        (await e.Safety.PostAsync($"risk-units/{unit}/reassessment-causes", new { trigger = "accident", reason = "擦伤事故" })).ShouldBe(HttpStatusCode.OK);
        var due = await e.Section.AllAsync($"reassessments?enterpriseId={e.Id}&riskUnitId={unit}&dueBy={TestEnterprise.Day(7)}");
        due.Select(d => d["riskFactorId"]!.GetValue<string>()).ShouldBe([one, two], ignoreOrder: true);
        due.ShouldAllBe(d => d["causes"]![0]!["trigger"]!.GetValue<string>() == "accident" && !d["overdue"]!.GetValue<bool>());
        (await e.Safety.AllAsync($"reassessments?enterpriseId={e.Id}&overdue=true")).ShouldBeEmpty();

        (await e.Safety.PostAsync($"risk-factors/{one}/reassessment", new { reason = "" })).ShouldBeRefused(400, "request.invalid");
        (await e.Frontline.PostAsync($"risk-factors/{one}/reassessment", new { reason = "自己维持" })).ShouldBeRefused(403, "request.forbidden");
        var kept = (await e.Safety.PostAsync($"risk-factors/{one}/reassessment", new { reason = "与该事故无关" })).ShouldBe(HttpStatusCode.OK);
        (kept["reassessmentCauses"]!.AsArray().Count, kept["reassessments"]![0]!["outcome"]!.GetValue<string>()).ShouldBe((0, "kept"));
        (await e.Safety.AllAsync($"reassessments?enterpriseId={e.Id}&dueBy={TestEnterprise.Day(7)}")).ShouldHaveSingleItem()!["riskFactorId"]!.GetValue<string>().ShouldBe(two);
        (await e.Safety.PostAsync($"risk-factors/{await e.DraftAsync(unit)}/reassessment", new { reason = "未生效" })).ShouldBeRefused(422, "risk_factor.not_in_force");
        (await (await e.Api.AsAsync("demo-safety-heating")).PostAsync($"risk-factors/{two}/reassessment", new { reason = "越权" })).ShouldBeRefused(404, "request.not_found");
        var timeline = (await e.Safety.GetAsync($"risk-units/{unit}/level-timeline"))["periods"]!.AsArray();
        timeline.ShouldHaveSingleItem()!["level"]!.GetValue<string>().ShouldBe("general");
    }

    [Theory, EachDatabase]
    public async Task A_danger_of_a_factor_makes_it_due_and_a_lower_level_soon_after_needs_the_section(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        var (factor, neighbour) = (await e.FactorInForceAsync(unit), await e.FactorInForceAsync(unit));
        async Task<string> DangerAsync(string level)
        {
            var danger = await e.Frontline.CreateAsync("hidden-dangers", new { enterpriseId = e.Id, name = "泄漏", place = "门站", description = "法兰泄漏", source = "employeeReport", riskFactorId = factor });
            (await e.RegisterAsync(danger, level)).ShouldBe(HttpStatusCode.OK);
            await e.Api.SettleAsync();
            return danger;
        }
        async Task<List<string>> CausesAsync(string of) => [.. (await e.Safety.GetAsync($"risk-factors/{of}"))["reassessmentCauses"]!.AsArray().Select(c => c!["trigger"]!.GetValue<string>())];

        await DangerAsync("general");
        (await CausesAsync(factor)).ShouldBeEmpty();
        var second = await DangerAsync("general");
        (await CausesAsync(factor)).ShouldBe(["repeatedDanger"]);
        (await e.Safety.PostAsync($"hidden-dangers/{second}/level", new { level = "major", reason = "扩大" })).ShouldBe(HttpStatusCode.OK);
        await e.Api.SettleAsync();
        (await CausesAsync(factor)).ShouldBe(["repeatedDanger", "majorDanger"]);
        (await CausesAsync(neighbour)).ShouldBe(["majorDanger"]);
        (await e.Section.PostAsync($"hidden-dangers/{second}/void", new { reason = "误报" })).ShouldBe(HttpStatusCode.OK);
        await e.Api.SettleAsync();
        (await CausesAsync(factor)).ShouldBeEmpty();
        (await CausesAsync(neighbour)).ShouldBeEmpty();

        (await e.Frontline.PostAsync($"risk-factors/{factor}/new-version", e.Draft(0.5m, 6, 3))).ShouldBe(HttpStatusCode.OK);
        (await e.Section.PostAsync($"risk-factors/{factor}/section-agreement", RiskUnitTests.Approve)).ShouldBeRefused(422, "risk_factor.not_awaiting_agreement");
        (await e.Workshop.PostAsync($"risk-factors/{factor}/workshop-review", RiskUnitTests.Approve)).ShouldBe(HttpStatusCode.OK);
        var waiting = (await e.Department.PostAsync($"risk-factors/{factor}/department-approval", RiskUnitTests.Approve)).ShouldBe(HttpStatusCode.OK);
        (waiting["state"]!.GetValue<string>(), waiting["level"]!.GetValue<string>(), waiting["versionInForce"]!.GetValue<int>()).ShouldBe(("awaitingAgreement", "general", 1));
        (await e.Principal.PostAsync($"risk-factors/{factor}/section-agreement", RiskUnitTests.Approve)).ShouldBeRefused(403, "request.forbidden");
        (await e.Section.PostAsync($"risk-factors/{factor}/section-agreement", new { decision = "return" })).ShouldBeRefused(400, "request.invalid");
        await e.Api.SettleAsync();
        (await e.Section.AllAsync("my/tasks")).ShouldContain(t => t["kind"]!.GetValue<string>() == "agreeToLowerLevel" && t["subjectId"]!.GetValue<string>() == factor);
        var agreed = (await e.Section.PostAsync($"risk-factors/{factor}/section-agreement", RiskUnitTests.Approve)).ShouldBe(HttpStatusCode.OK);
        (agreed["state"]!.GetValue<string>(), agreed["level"]!.GetValue<string>(), agreed["versionInForce"]!.GetValue<int>()).ShouldBe(("approved", "low", 2));
        (await e.Safety.GetAsync($"risk-factors/{factor}/versions"))["versions"]![1]!["agreedBy"].ShouldNotBeNull();
        await e.Api.SettleAsync();
        (await e.Safety.GetAsync($"archive-records?enterpriseId={e.Id}&class=assessment&count=true"))["total"]!.GetValue<int>().ShouldBe(3);

        // Nor is voiding a way around the section.
        (await e.Safety.PostAsync($"risk-factors/{factor}/void-proposal", new { reason = "拆除" })).ShouldBe(HttpStatusCode.OK);
        (await e.Department.PostAsync($"risk-factors/{factor}/void-decision", RiskUnitTests.Approve)).ShouldBe(HttpStatusCode.OK)["voidProposal"]!["awaitsAgreement"]!.GetValue<bool>().ShouldBeTrue();
        (await e.Principal.PostAsync($"risk-factors/{factor}/void-decision", RiskUnitTests.Approve)).ShouldBeRefused(422, "risk_factor.void_awaits_section");
        (await e.Section.PostAsync($"risk-factors/{factor}/void-decision", RiskUnitTests.Approve)).ShouldBe(HttpStatusCode.OK)["state"]!.GetValue<string>().ShouldBe("voided");
    }

    private static readonly object Evidence = new { evidence = "已安装并调试", attachmentIds = (string[]?)null };
}
