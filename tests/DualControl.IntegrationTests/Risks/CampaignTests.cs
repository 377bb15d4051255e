using System.Net;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Risks;

/// <summary>Campaigns of identification over HTTP: opened, done by the frontline, followed out of the grids, closed or cancelled.</summary>
public sealed class CampaignTests(Hosts hosts)
{
    private const string Campaigns = "identification-campaigns";

    [Theory, EachDatabase]
    public async Task A_campaign_is_opened_for_units_and_posts_and_waits_for_them(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var (tanks, pipes) = (await e.RiskUnitAsync(), await e.RiskUnitAsync("管网"));
        var other = await OtherFrontlineAsync(e);
        var opened = (await e.Safety.PostAsync(Campaigns, Body(e, (tanks, e.OperatorPostId), (pipes, null)))).ShouldBe(HttpStatusCode.Created);
        (opened["number"]!.GetValue<int>(), opened["state"]!.GetValue<string>(), opened["assignmentCount"]!.GetValue<int>(), opened["doneCount"]!.GetValue<int>()).ShouldBe((1, "open", 2, 0));
        opened["assignments"]![0]!["postTitle"]!.GetValue<string>().ShouldBe("操作工");
        opened.Message.Headers.Location!.ToString().ShouldBe($"/api/v1/{Campaigns}/{opened.Id}");
        (await e.Workshop.GetAsync($"{Campaigns}/{opened.Id}")).ShouldBe(HttpStatusCode.OK).ETag.ShouldBe("\"1\"");
        (await e.Frontline.AllAsync($"{Campaigns}?enterpriseId={e.Id}&state=open")).Select(c => c["id"]!.GetValue<string>()).ShouldBe([opened.Id]);
        (await e.Frontline.AllAsync($"{Campaigns}?state=closed")).ShouldBeEmpty();
        (await e.Frontline.GetAsync($"{Campaigns}?state=ajar")).ShouldBeRefused(400, "request.bad_value");

        await e.Api.SettleAsync();
        (await TasksAsync(e.Frontline, opened.Id)).ShouldBe(["identifyRisks", "identifyRisks"]);
        // Of another post, but of the workshop: the share without a post is his too.
        (await TasksAsync(other, opened.Id)).ShouldBe(["identifyRisks"]);
        (await TasksAsync(e.Workshop, opened.Id)).ShouldBeEmpty();
        (await TasksAsync(e.Safety, opened.Id)).ShouldBeEmpty();

        var completions = $"{Campaigns}/{opened.Id}/completions";
        (await e.Safety.PostAsync(completions, Completion(tanks, e.OperatorPostId))).ShouldBeRefused(403, "request.forbidden");
        (await e.Frontline.PostAsync(completions, Completion(tanks, e.OperatorPostId, " "))).ShouldBeRefused(400, "request.invalid");
        (await e.Frontline.PostAsync(completions, Completion(tanks, null))).ShouldBeRefused(422, "identification_campaign.not_assigned");
        (await other.PostAsync(completions, Completion(tanks, e.OperatorPostId))).ShouldBeRefused(422, "identification_campaign.not_yours");
        (await (await OtherWorkshopAsync(e)).PostAsync(completions, Completion(pipes, null))).ShouldBeRefused(422, "identification_campaign.not_yours");
        (await e.Frontline.PostAsync(completions, Completion(tanks, e.OperatorPostId), ("If-Match", "\"9\""))).ShouldBeRefused(412, "request.stale");
        var done = (await e.Frontline.PostAsync(completions, Completion(tanks, e.OperatorPostId))).ShouldBe(HttpStatusCode.OK);
        (done["doneCount"]!.GetValue<int>(), done["assignments"]![0]!["isDone"]!.GetValue<bool>(), done["assignments"]![0]!["note"]!.GetValue<string>()).ShouldBe((1, true, "逐格辨识"));
        (await e.Colleague.PostAsync(completions, Completion(tanks, e.OperatorPostId))).ShouldBeRefused(422, "identification_campaign.already_done");
        (await other.PostAsync(completions, Completion(pipes, null))).ShouldBe(HttpStatusCode.OK);
        await e.Api.SettleAsync();
        (await TasksAsync(e.Frontline, opened.Id)).ShouldBeEmpty();

        var last = (await e.Safety.PostAsync(Campaigns, Body(e, [(await e.RiskUnitAsync("门站"), null)], to: 0))).ShouldBe(HttpStatusCode.Created);
        await e.Api.SettleAsync();
        (await TasksAsync(e.Principal, last.Id)).ShouldBe(["closeCampaign"]);
    }

    [Theory, EachDatabase]
    public async Task Progress_is_read_from_the_grids_and_factors_and_stands_still_once_it_is_closed(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var (tanks, pipes) = (await e.RiskUnitAsync(), await e.RiskUnitAsync("管网"));
        await e.DraftAsync(tanks);
        var campaign = await e.Principal.CreateAsync(Campaigns, Body(e, (tanks, null), (tanks, e.OperatorPostId), (pipes, null)));
        (await ProgressAsync(e, campaign)).ShouldBe((3, 0, 72, 1, 1, 0));

        await e.DraftAsync(tanks, e.Factor(element: "human"));
        await e.DraftAsync(tanks, e.Factor());
        var voided = await e.DraftAsync(pipes);
        (await e.Safety.PostAsync($"risk-factors/{voided}/void", new { reason = "重复" })).ShouldBe(HttpStatusCode.OK);
        (await e.Frontline.PostAsync($"risk-units/{pipes}/grid/environment/normal/past/consideration", new { reason = "无此类事件" })).ShouldBe(HttpStatusCode.OK);
        (await e.Frontline.PostAsync($"{Campaigns}/{campaign}/completions", Completion(tanks, null))).ShouldBe(HttpStatusCode.OK);
        (await ProgressAsync(e, campaign)).ShouldBe((3, 1, 72, 1, 3, 2));
        var units = (await e.Frontline.GetAsync($"{Campaigns}/{campaign}/progress"))["units"]!.AsArray();
        units.Select(u => (u!["riskUnitId"]!.GetValue<string>(), u["assignments"]!.GetValue<int>(), u["done"]!.GetValue<int>(), u["filledAtOpening"]!.GetValue<int>(), u["filled"]!.GetValue<int>(), u["factorsDrafted"]!.GetValue<int>()))
            .ShouldBe([(tanks, 2, 1, 1, 2, 2), (pipes, 1, 0, 0, 1, 0)]);

        var closure = $"{Campaigns}/{campaign}/closure";
        var etag = (await e.Safety.GetAsync($"{Campaigns}/{campaign}")).ETag;
        (await e.Safety.PostAsync(closure)).ShouldBeRefused(428, "request.if_match_required");
        (await e.Safety.PostAsync(closure, null, ("If-Match", "\"1\""))).ShouldBeRefused(412, "request.stale");
        (await e.Frontline.PostAsync(closure, null, ("If-Match", etag))).ShouldBeRefused(403, "request.forbidden");
        var closed = (await e.Safety.PostAsync(closure, null, ("If-Match", etag))).ShouldBe(HttpStatusCode.OK);
        closed["state"]!.GetValue<string>().ShouldBe("closed");
        closed["blankLeft"]!.AsArray().Select(b => (b!["name"]!.GetValue<string>(), b["cells"]!.AsArray().Count)).ShouldBe([("储罐区", 34), ("管网", 35)]);
        closed["blankLeft"]![1]!["cells"]!.AsArray().Select(c => c!.ToJsonString()).ShouldNotContain("{\"element\":\"environment\",\"operatingState\":\"normal\",\"tense\":\"past\"}");

        await e.DraftAsync(tanks, e.Factor(element: "management"));
        (await ProgressAsync(e, campaign)).ShouldBe((3, 1, 72, 1, 3, 2));
        (await e.Safety.PostAsync(closure, null, ("If-Match", closed.ETag))).ShouldBeRefused(422, "identification_campaign.not_open");
        (await e.Safety.PostAsync($"{Campaigns}/{campaign}/cancellation", new { reason = "停产" }, ("If-Match", closed.ETag))).ShouldBeRefused(422, "identification_campaign.not_open");
        (await e.Frontline.PostAsync($"{Campaigns}/{campaign}/completions", Completion(pipes, null))).ShouldBeRefused(422, "identification_campaign.not_open");
    }

    [Theory, EachDatabase]
    public async Task What_cannot_be_opened_is_refused_and_a_unit_is_in_one_open_campaign_at_a_time(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var (tanks, pipes) = (await e.RiskUnitAsync(), await e.RiskUnitAsync("管网"));
        var foreign = (await e.Section.GetAsync("risk-units?limit=200"))["items"]!.AsArray().First(u => u!["enterpriseId"]!.GetValue<string>() != e.Id)!["id"]!.GetValue<string>();
        var body = Body(e, (tanks, null));
        (await e.Frontline.PostAsync(Campaigns, body)).ShouldBeRefused(403, "request.forbidden");
        (await (await e.Api.AsAsync("demo-safety-heating")).PostAsync(Campaigns, body)).ShouldBeRefused(404, "request.not_found");
        foreach (var (property, value) in ((string, JsonNode?)[])[("title", " "), ("title", new string('长', 101)), ("to", TestEnterprise.Day(-1)), ("to", TestEnterprise.Day(367)), ("assignments", new JsonArray()), ("assignments", new JsonArray((JsonNode?)null))])
            (await e.Safety.PostAsync(Campaigns, With(body, property, value))).ShouldBeRefused(400, "request.invalid")["errors"]!.AsObject().Single().Key.ShouldStartWith(property);
        (await e.Safety.PostAsync(Campaigns, Body(e, [(tanks, null)], -9, -1))).ShouldBeRefused(422, "identification_campaign.ends_in_past");
        (await e.Safety.PostAsync(Campaigns, Body(e, (tanks, null), (tanks, null)))).ShouldBeRefused(422, "identification_campaign.assigned_twice")["errors"]!["assignments[1]"].ShouldNotBeNull();
        foreach (var unknown in (string[])[Routes.UnknownId(), foreign])
            (await e.Safety.PostAsync(Campaigns, Body(e, (tanks, null), (unknown, null)))).ShouldBeRefused(422, "risk_unit.not_found")["errors"]!["assignments[1].riskUnitId"].ShouldNotBeNull();
        (await e.Safety.PostAsync(Campaigns, Body(e, (tanks, Routes.UnknownId())))).ShouldBeRefused(422, "identification_campaign.post_not_found")["errors"]!["assignments[0].postId"].ShouldNotBeNull();
        var retired = await e.RiskUnitAsync("旧站");
        (await e.Safety.PostAsync($"risk-units/{retired}/retirement", new { reason = "拆除" }, ("If-Match", "\"1\""))).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync(Campaigns, Body(e, (retired, null)))).ShouldBeRefused(422, "risk_unit.retired");

        var opened = (await e.Safety.PostAsync(Campaigns, Body(e, [(tanks, null)], 1, 10))).ShouldBe(HttpStatusCode.Created);
        (await e.Safety.PostAsync(Campaigns, Body(e, [(pipes, null), (tanks, e.OperatorPostId)], 10, 20))).ShouldBeRefused(409, "identification_campaign.overlaps")["errors"]!["assignments[1].riskUnitId"].ShouldNotBeNull();
        (await e.Safety.PostAsync(Campaigns, Body(e, [(tanks, null)], 11, 20))).ShouldBe(HttpStatusCode.Created);
        (await e.Safety.PostAsync(Campaigns, Body(e, [(pipes, null)], 1, 10))).ShouldBe(HttpStatusCode.Created);
        (await e.Frontline.PostAsync($"{Campaigns}/{opened.Id}/completions", Completion(tanks, null))).ShouldBeRefused(422, "identification_campaign.not_begun");

        var cancellation = $"{Campaigns}/{opened.Id}/cancellation";
        (await e.Safety.PostAsync(cancellation, new { reason = "停产检修" })).ShouldBeRefused(428, "request.if_match_required");
        (await e.Safety.PostAsync(cancellation, new { reason = "" }, ("If-Match", opened.ETag))).ShouldBeRefused(400, "request.invalid");
        (await e.Workshop.PostAsync(cancellation, new { reason = "停产检修" }, ("If-Match", opened.ETag))).ShouldBeRefused(403, "request.forbidden");
        var cancelled = (await e.Safety.PostAsync(cancellation, new { reason = "停产检修" }, ("If-Match", opened.ETag))).ShouldBe(HttpStatusCode.OK);
        (cancelled["state"]!.GetValue<string>(), cancelled["cancellationReason"]!.GetValue<string>(), cancelled["endedAt"]).ShouldSatisfyAllConditions(c => c.Item1.ShouldBe("cancelled"), c => c.Item2.ShouldBe("停产检修"), c => c.Item3.ShouldNotBeNull());
        (await e.Safety.PostAsync(Campaigns, Body(e, [(tanks, null)], 1, 10))).ShouldBe(HttpStatusCode.Created)["number"]!.GetValue<int>().ShouldBe(4);
        // A number is given back with the campaign that was refused.
        (await e.Safety.AllAsync(Campaigns)).Select(c => c["number"]!.GetValue<int>()).ShouldBe([4, 3, 2, 1]);
    }

    [Theory, EachDatabase]
    public async Task Of_two_that_open_at_once_for_one_unit_one_is_refused(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => e.Safety.PostAsync(Campaigns, Body(e, (unit, null)))));
        answers.Count(a => a.Status == HttpStatusCode.Created).ShouldBe(1);
        answers.ShouldAllBe(a => a.Status == HttpStatusCode.Created || a.Status == HttpStatusCode.Conflict);
        (await e.Safety.AllAsync(Campaigns)).Count.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Nobody_reaches_another_enterprises_campaign(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var other = await TestEnterprise.CreateAsync(e.Api);
        var unit = await e.RiskUnitAsync();
        var campaign = await e.Safety.CreateAsync(Campaigns, Body(e, (unit, null)));
        foreach (var foreigner in (ApiClient[])[other.Safety, await e.Api.AsAsync("demo-principal-heating"), await e.Api.AsAsync("demo-section-heating")])
            foreach (var path in (string[])["", "/progress"]) (await foreigner.GetAsync($"{Campaigns}/{campaign}{path}")).ShouldBeRefused(404, "request.not_found");
        (await other.Frontline.PostAsync($"{Campaigns}/{campaign}/completions", Completion(unit, null))).ShouldBeRefused(404, "request.not_found");
        (await other.Safety.PostAsync($"{Campaigns}/{campaign}/closure", null, ("If-Match", "\"1\""))).ShouldBeRefused(404, "request.not_found");
        (await other.Principal.PostAsync($"{Campaigns}/{campaign}/cancellation", new { reason = "越权" }, ("If-Match", "\"1\""))).ShouldBeRefused(404, "request.not_found");
        (await other.Safety.AllAsync($"{Campaigns}?enterpriseId={e.Id}")).ShouldBeEmpty();
        (await e.Section.GetAsync($"{Campaigns}/{campaign}")).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.GetAsync($"{Campaigns}/{Routes.UnknownId()}/progress")).ShouldBeRefused(404, "request.not_found");
    }

    private static JsonObject Body(TestEnterprise e, params (string Unit, string? Post)[] assignments) => Body(e, assignments, 0, 10);

    private static JsonObject Body(TestEnterprise e, (string Unit, string? Post)[] assignments, int from = 0, int to = 10) => new()
    {
        ["enterpriseId"] = e.Id,
        ["title"] = "全员风险辨识",
        ["from"] = TestEnterprise.Day(from),
        ["to"] = TestEnterprise.Day(to),
        ["assignments"] = new JsonArray([.. assignments.Select(a => new JsonObject { ["riskUnitId"] = a.Unit, ["postId"] = a.Post })]),
    };

    private static object Completion(string unit, string? post, string note = "逐格辨识") => new { riskUnitId = unit, postId = post, note };

    private static JsonObject With(JsonObject body, string property, JsonNode? value)
    {
        var copy = body.DeepClone().AsObject();
        copy[property] = value;
        return copy;
    }

    /// <summary>Assignments, done, cells, filled at opening and now, factors drafted.</summary>
    private static async Task<(int, int, int, int, int, int)> ProgressAsync(TestEnterprise e, string campaign)
    {
        var progress = (await e.Workshop.GetAsync($"{Campaigns}/{campaign}/progress")).ShouldBe(HttpStatusCode.OK);
        int Of(string property) => progress[property]!.GetValue<int>();
        return (Of("assignments"), Of("done"), Of("cells"), Of("filledAtOpening"), Of("filled"), Of("factorsDrafted"));
    }

    private static async Task<List<string>> TasksAsync(ApiClient caller, string campaign) =>
        [.. (await caller.AllAsync("my/tasks")).Where(t => t["subjectId"]!.GetValue<string>() == campaign).Select(t => t["kind"]!.GetValue<string>())];

    /// <summary>Frontline of the same workshop, in another post.</summary>
    private static async Task<ApiClient> OtherFrontlineAsync(TestEnterprise e) =>
        await e.ClientAsync("welder", "frontlineEmployee", e.WorkshopId, await e.Safety.CreateAsync($"enterprises/{e.Id}/posts", new { unitId = e.TeamId, title = "焊工", isHead = false }));

    /// <summary>Frontline of another workshop.</summary>
    private static async Task<ApiClient> OtherWorkshopAsync(TestEnterprise e) => await e.ClientAsync("driver", "frontlineEmployee", await e.UnitAsync(e.DepartmentId, "运输车间", "workshop"));
}
