using System.Net;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>五项制度: versions that follow each other, obsolescence, readers' confirmation, evaluation and improvement, weak policies in the monthly report.</summary>
public sealed class PolicyTests(Hosts hosts)
{
    private static object Policy(int days, string kind = "riskControl", string? text = "第一条 ……") =>
        new { kind, title = "风险管控制度", issuedBy = "总经理", effectiveFrom = TestEnterprise.Day(days), text };

    private static object Evaluation(int days, string conclusion = "effective", string? improvement = null) =>
        new { heldOn = TestEnterprise.Day(days), findings = "夜班巡查记录不全", conclusion, improvement };

    [Theory, EachDatabase]
    public async Task A_new_version_follows_the_former_without_gap(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var url = $"enterprises/{e.Id}/policies";
        var text = new string('条', 20_000);
        var first = (await e.Safety.PostAsync(url, Policy(-30, text: text))).ShouldBe(HttpStatusCode.Created);
        first["text"]!.GetValue<string>().ShouldBe(text);
        first["lastDay"].ShouldBeNull();
        (await e.Safety.PostAsync(url, Policy(-30, text: text + "款"))).ShouldBeRefused(400, "request.invalid")["errors"]!["text"].ShouldNotBeNull();
        (await e.Safety.PostAsync(url, Policy(-31))).ShouldBeRefused(422, "policy.effective_before_former")["errors"]!["effectiveFrom"].ShouldNotBeNull();
        var second = (await e.Safety.PostAsync(url, Policy(10))).ShouldBe(HttpStatusCode.Created);
        var ended = (await e.Frontline.GetAsync($"{url}/{first.Id}")).ShouldBe(HttpStatusCode.OK);
        ended["lastDay"]!.GetValue<string>().ShouldBe(TestEnterprise.Day(9));
        ended["supersededOn"]!.GetValue<string>().ShouldBe(TestEnterprise.Day(0));

        async Task<string[]> InForceAsync(int days) => [.. (await e.Section.GetAsync($"{url}?inForceOn={TestEnterprise.Day(days)}")).ShouldBe(HttpStatusCode.OK)["items"]!.AsArray().Select(p => p!["id"]!.GetValue<string>())];
        (await InForceAsync(-31)).ShouldBeEmpty();
        (await InForceAsync(9)).ShouldBe([first.Id]);
        (await InForceAsync(10)).ShouldBe([second.Id]);
        (await e.Section.GetAsync($"{url}?inForceOn=1999-12-31")).ShouldBeRefused(400, "request.invalid");
        (await e.Section.GetAsync($"{url}?count=true"))["total"]!.GetValue<int>().ShouldBe(2);
        (await e.Section.GetAsync(url)).Text.ShouldNotContain(text);
        (await FiguresAsync(e))["policiesIssued"]!.GetValue<int>().ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task The_principal_makes_a_version_obsolete(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var url = $"enterprises/{e.Id}/policies";
        object Obsolete(int days, string reason = "业务停止") => new { reason, lastDay = TestEnterprise.Day(days) };
        var policy = (await e.Safety.PostAsync(url, Policy(-30))).ShouldBe(HttpStatusCode.Created);
        var obsolete = $"{url}/{policy.Id}/obsolete";
        (await e.Safety.PostAsync(obsolete, Obsolete(0))).ShouldBeRefused(403, "request.forbidden");
        (await e.Principal.PostAsync(obsolete, Obsolete(-1))).ShouldBeRefused(422, "policy.last_day_past");
        (await e.Principal.PostAsync(obsolete, Obsolete(0, " "))).ShouldBeRefused(400, "request.invalid");
        (await e.Principal.PostAsync(obsolete, Obsolete(0), ("If-Match", "\"9\""))).ShouldBeRefused(412, "request.stale");
        (await e.Principal.PostAsync($"{url}/{Routes.UnknownId()}/obsolete", Obsolete(0))).ShouldBeRefused(404, "request.not_found");
        var future = (await e.Safety.PostAsync(url, Policy(20, "training"))).ShouldBe(HttpStatusCode.Created);
        (await e.Principal.PostAsync($"{url}/{future.Id}/obsolete", Obsolete(19))).ShouldBeRefused(422, "policy.last_day_before_effect");
        var ending = (await e.Principal.PostAsync(obsolete, Obsolete(5), ("If-Match", policy.ETag))).ShouldBe(HttpStatusCode.OK);
        ending["lastDay"]!.GetValue<string>().ShouldBe(TestEnterprise.Day(5));
        ending["obsolescence"]!["reason"]!.GetValue<string>().ShouldBe("业务停止");
        (await e.Principal.PostAsync(obsolete, Obsolete(4))).ShouldBeRefused(422, "policy.obsolete_already");
        (await e.Safety.PostAsync(url, Policy(3))).ShouldBe(HttpStatusCode.Created);
        (await e.Safety.GetAsync($"{url}/{policy.Id}"))["lastDay"]!.GetValue<string>().ShouldBe(TestEnterprise.Day(2));

        var replaced = (await e.Safety.PostAsync(url, Policy(-9, "assessmentAndRewards"))).ShouldBe(HttpStatusCode.Created);
        (await e.Safety.PostAsync(url, Policy(6, "assessmentAndRewards"))).ShouldBe(HttpStatusCode.Created);
        (await e.Principal.PostAsync($"{url}/{replaced.Id}/obsolete", Obsolete(6))).ShouldBeRefused(422, "policy.last_day_not_earlier");
        var old = (await e.Safety.PostAsync(url, Policy(-9, "dangerInspectionAndTreatment"))).ShouldBe(HttpStatusCode.Created);
        (await e.Safety.PostAsync(url, Policy(0, "dangerInspectionAndTreatment"))).ShouldBe(HttpStatusCode.Created);
        (await e.Principal.PostAsync($"{url}/{old.Id}/obsolete", Obsolete(0))).ShouldBeRefused(422, "policy.ended");
    }

    [Theory, EachDatabase]
    public async Task Each_reader_confirms_the_version_in_force_once(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var url = $"enterprises/{e.Id}/policies";
        var first = await e.Safety.CreateAsync(url, Policy(-30));
        var read = (await e.Frontline.PostAsync($"{url}/{first}/readings")).ShouldBe(HttpStatusCode.OK);
        read["readings"]!.GetValue<int>().ShouldBe(1);
        (await e.Frontline.PostAsync($"{url}/{first}/readings")).ShouldBeRefused(409, "policy.read_already");
        (await e.Colleague.PostAsync($"{url}/{first}/readings")).ShouldBe(HttpStatusCode.OK)["readings"]!.GetValue<int>().ShouldBe(2);
        (await e.Section.PostAsync($"{url}/{first}/readings")).ShouldBeRefused(403, "request.forbidden");
        (await e.Frontline.PostAsync($"{url}/{Routes.UnknownId()}/readings")).ShouldBeRefused(404, "request.not_found");
        var other = await TestEnterprise.CreateAsync(e.Api);
        (await other.Frontline.PostAsync($"{url}/{first}/readings")).ShouldBeRefused(404, "request.not_found");
        (await other.Frontline.GetAsync($"{url}/{first}/readings")).ShouldBeRefused(404, "request.not_found");
        var list = (await e.Section.GetAsync($"{url}/{first}/readings?count=true")).ShouldBe(HttpStatusCode.OK);
        list["total"]!.GetValue<int>().ShouldBe(2);
        list["items"]!.AsArray().Select(r => r!["readBy"]!["subject"]!.GetValue<string>()).ShouldBe([$"frontline-{e.Id}", $"colleague-{e.Id}"]);
        (await e.Section.GetAsync($"{url}/{first}/readings?limit=1")).ShouldBe(HttpStatusCode.OK)["next"].ShouldNotBeNull();

        var second = await e.Safety.CreateAsync(url, Policy(0));
        (await e.Safety.PostAsync($"{url}/{first}/readings")).ShouldBeRefused(422, "policy.not_in_force");
        (await e.Frontline.PostAsync($"{url}/{second}/readings")).ShouldBe(HttpStatusCode.OK);
        (await e.Section.GetAsync($"{url}/{second}/readings")).ShouldBe(HttpStatusCode.OK)["items"]!.AsArray().Single()!["versionNumber"]!.GetValue<int>().ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task An_evaluation_is_due_each_year_and_filed(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var url = $"enterprises/{e.Id}/policies";
        var policy = await e.Safety.CreateAsync(url, Policy(-400));
        await e.Safety.CreateAsync(url, Policy(-30, "training"));
        var evaluations = $"{url}/{policy}/evaluations";
        async Task<string[]> OverdueAsync(string overdue) => [.. (await e.Section.GetAsync($"{url}?overdue={overdue}")).ShouldBe(HttpStatusCode.OK)["items"]!.AsArray().Select(p => p!["kind"]!.GetValue<string>())];
        (await OverdueAsync("true")).ShouldBe(["riskControl"]);
        (await OverdueAsync("false")).ShouldBe(["training"]);
        (await e.Section.GetAsync($"{url}?sort=evaluationDue"))["items"]!.AsArray().Select(p => p!["overdue"]!.GetValue<bool>()).ShouldBe([true, false]);
        (await FiguresAsync(e))["weakPolicies"]!.GetValue<int>().ShouldBe(1);

        (await e.Frontline.PostAsync(evaluations, Evaluation(0))).ShouldBeRefused(403, "request.forbidden");
        (await e.Safety.PostAsync(evaluations, Evaluation(1))).ShouldBeRefused(422, "policy.evaluation_in_future")["errors"]!["heldOn"].ShouldNotBeNull();
        (await e.Safety.PostAsync(evaluations, Evaluation(-401))).ShouldBeRefused(422, "policy.evaluation_before_effect");
        (await e.Safety.PostAsync(evaluations, Evaluation(0, "improve"))).ShouldBeRefused(400, "request.invalid")["errors"]!["improvement"].ShouldNotBeNull();
        (await e.Safety.PostAsync(evaluations, Evaluation(0, "good"))).ShouldBeRefused(400, "request.invalid");
        (await e.Safety.PostAsync(evaluations, Evaluation(0), ("If-Match", "\"9\""))).ShouldBeRefused(412, "request.stale");
        (await e.Safety.PostAsync($"{url}/{Routes.UnknownId()}/evaluations", Evaluation(0))).ShouldBeRefused(404, "request.not_found");
        var evaluated = (await e.Safety.PostAsync(evaluations, Evaluation(-3))).ShouldBe(HttpStatusCode.OK);
        evaluated["overdue"]!.GetValue<bool>().ShouldBeFalse();
        evaluated["evaluationDue"]!.GetValue<string>().ShouldBe(DateOnly.Parse(TestEnterprise.Day(-3), System.Globalization.CultureInfo.InvariantCulture).AddMonths(12).ToString("O"));
        (await e.Principal.PostAsync(evaluations, Evaluation(-4))).ShouldBeRefused(422, "policy.evaluation_before_last");
        (await OverdueAsync("true")).ShouldBeEmpty();
        (await FiguresAsync(e))["weakPolicies"]!.GetValue<int>().ShouldBe(0);

        await e.Api.SettleAsync();
        var filed = (await e.Principal.GetAsync($"archive-records?enterpriseId={e.Id}&class=policy&count=true")).ShouldBe(HttpStatusCode.OK);
        filed["total"]!.GetValue<int>().ShouldBe(3);
        var record = filed["items"]!.AsArray().Single(r => r!["title"]!.GetValue<string>().EndsWith("第1次评估", StringComparison.Ordinal))!["id"]!.GetValue<string>();
        var content = (await e.Principal.GetAsync($"archive-records/{record}/content")).ShouldBe(HttpStatusCode.OK);
        content["evaluations"]!.AsArray().Single()!["findings"]!.GetValue<string>().ShouldBe("夜班巡查记录不全");
        content["version"]!.GetValue<int>().ShouldBe(evaluated["version"]!.GetValue<int>());
    }

    [Theory, EachDatabase]
    public async Task An_improvement_stays_open_until_a_newer_version_is_issued(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var url = $"enterprises/{e.Id}/policies";
        var policy = await e.Safety.CreateAsync(url, Policy(-30));
        (await e.Principal.PostAsync($"{url}/{policy}/evaluations", Evaluation(0, "improve", "增加夜班复核条款"))).ShouldBe(HttpStatusCode.OK)["improvementOpen"]!.GetValue<bool>().ShouldBeTrue();
        (await FiguresAsync(e))["weakPolicies"]!.GetValue<int>().ShouldBe(1);
        await e.Safety.CreateAsync(url, Policy(0));
        (await e.Section.GetAsync($"{url}/{policy}"))["improvementOpen"]!.GetValue<bool>().ShouldBeFalse();
        (await e.Section.GetAsync($"{url}/{policy}"))["evaluationDue"].ShouldBeNull();
        (await FiguresAsync(e))["weakPolicies"]!.GetValue<int>().ShouldBe(0);
        (await e.Safety.PostAsync($"{url}/{policy}/evaluations", Evaluation(0))).ShouldBeRefused(422, "policy.evaluation_after_end");
    }

    private static async Task<JsonNode> FiguresAsync(TestEnterprise e) =>
        (await e.Safety.GetAsync($"monthly-reports/enterprises/{e.Id}/{TestEnterprise.Day(0)[..7]}")).ShouldBe(HttpStatusCode.OK)["figures"]!;
}
