using System.Net;
using System.Text;

namespace DualControl.IntegrationTests.Risks;

/// <summary>Reporting points, the form behind their QR codes, and what becomes of a report.</summary>
public sealed class HazardReportTests(Hosts hosts)
{
    /// <summary>One pixel.</summary>
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Theory, EachDatabase]
    public async Task Whoever_sees_a_hazard_reports_it_without_login_and_reads_the_outcome_by_a_code(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        var point = (await e.Safety.PostAsync("reporting-points", new { enterpriseId = e.Id, title = "门站<储罐区>", riskUnitId = unit, postId = (string?)null })).ShouldBe(HttpStatusCode.Created);
        var path = point["path"]!.GetValue<string>();
        var page = await PageAsync(e, path);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Html.ShouldContain("门站&lt;储罐区&gt;");
        foreach (var leak in (string[])["测试", e.Id, unit, "车间", "<script", "http://", "https://", " src="]) page.Html.ShouldNotContain(leak);
        Encoding.UTF8.GetByteCount(page.Html).ShouldBeLessThan(8192);
        var policy = page.Message.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe");

        var key = KeyOf(page.Html);
        var sent = await SendAsync(e, path, key, "地上有<b>油</b>", [("a.png", Png)]);
        sent.Status.ShouldBe(HttpStatusCode.OK, sent.Html);
        var outcome = sent.Html.Split("href=\"")[1].Split('"')[0];
        // The same form again, as after a lost connection: the same report.
        (await SendAsync(e, path, key, "地上有油")).Html.ShouldContain(outcome);
        (await PageAsync(e, outcome)).Html.ShouldContain("正在处理");
        await e.Api.SettleAsync();

        var report = (await e.Safety.AllAsync($"hazard-reports?enterpriseId={e.Id}&state=received&riskUnitId={unit}")).ShouldHaveSingleItem();
        (report["what"]!.GetValue<string>(), report["contact"], report["pointTitle"]!.GetValue<string>()).ShouldBe(("地上有<b>油</b>", null, "门站<储罐区>"));
        (await e.Safety.AllAsync("my/tasks")).ShouldContain(t => t["kind"]!.GetValue<string>() == "decideHazardReport");
        var photo = report["photos"]!.AsArray().ShouldHaveSingleItem()!["id"]!.GetValue<string>();
        (await e.Safety.BytesAsync($"attachments/{photo}/content")).ShouldBe(Png);
        (await e.Section.AllAsync($"hazard-reports?enterpriseId={e.Id}")).Count.ShouldBe(1);
        (await e.Frontline.GetAsync($"hazard-reports?enterpriseId={e.Id}")).ShouldBeRefused(403, "request.forbidden");
        (await (await e.Api.AsAsync("demo-safety-heating")).GetAsync($"hazard-reports/{report["id"]}")).ShouldBeRefused(404, "request.not_found");

        var one = await e.Safety.GetAsync($"hazard-reports/{report["id"]}");
        (await e.Safety.PostAsync($"hazard-reports/{one.Id}/outcome", new { decision = "handled", text = "已清理" })).ShouldBeRefused(428, "request.if_match_required");
        (await e.Safety.PostAsync($"hazard-reports/{one.Id}/outcome", new { decision = "handled", text = " " }, ("If-Match", one.ETag))).ShouldBeRefused(400, "request.invalid");
        var decided = (await e.Safety.PostAsync($"hazard-reports/{one.Id}/outcome", new { decision = "handled", text = "已清理，换<垫片>" }, ("If-Match", one.ETag))).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync($"hazard-reports/{one.Id}/outcome", new { decision = "rejected", text = "再判" }, ("If-Match", decided.ETag))).ShouldBeRefused(422, "hazard_report.decided");
        var read = (await PageAsync(e, outcome)).Html;
        read.ShouldContain("已处理");
        read.ShouldContain("已清理，换&lt;垫片&gt;");

        // Withdrawn: no form any more, but who has reported still reads.
        (await e.Safety.PostAsync($"reporting-points/{point.Id}/withdrawal", new { reason = "污损" }, ("If-Match", point.ETag))).ShouldBe(HttpStatusCode.OK)["withdrawal"]!["reason"]!.GetValue<string>().ShouldBe("污损");
        var gone = await e.Safety.GetAsync($"reporting-points/{point.Id}");
        (await e.Safety.PostAsync($"reporting-points/{point.Id}/withdrawal", new { reason = "再停" }, ("If-Match", gone.ETag))).ShouldBeRefused(422, "reporting_point.withdrawn");
        (await PageAsync(e, path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(e, path, key, "再报")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await PageAsync(e, outcome)).Status.ShouldBe(HttpStatusCode.OK);
        (await e.Safety.AllAsync($"reporting-points?enterpriseId={e.Id}")).ShouldBeEmpty();
        (await e.Safety.AllAsync($"reporting-points?enterpriseId={e.Id}&withdrawn=true")).Count.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task A_bad_form_comes_back_with_its_texts_kept_and_makes_nothing(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var path = (await e.Safety.PostAsync("reporting-points", new { enterpriseId = e.Id, title = "卸车台", riskUnitId = (string?)null, postId = e.OperatorPostId })).ShouldBe(HttpStatusCode.Created)["path"]!.GetValue<string>();
        var key = KeyOf((await PageAsync(e, path)).Html);
        foreach (var (what, photos) in new (string, (string, byte[])[])[]
        {
            (" ", []), (new string('长', 501), []), ("油", [("a.exe", [77, 90, 0, 1])]), ("油", [("a.png", "not a picture"u8.ToArray())]), ("油", [("a.pdf", "%PDF-1.4 x"u8.ToArray())]),
            ("油", [("a.png", Png), ("b.png", Png), ("c.png", Png), ("d.png", Png)]),
        })
        {
            var answer = await SendAsync(e, path, key, what, photos, place: "<卸车>\"台\"");
            answer.Status.ShouldBe(HttpStatusCode.BadRequest, what);
            answer.Html.ShouldContain("role=\"alert\"");
            answer.Html.ShouldContain("&lt;卸车");
            answer.Html.ShouldContain(key);
        }
        (await SendAsync(e, path, "not-a-key", "油")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await e.Api.Anonymous.SendAsync(HttpMethod.Post, path, new StringContent("{}", Encoding.UTF8, "application/json"))).Message.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        // A program fills in what people do not see: it is thanked, and nothing is kept.
        (await SendAsync(e, path, key, "广告", website: "http://spam")).Status.ShouldBe(HttpStatusCode.OK);
        (await e.Safety.AllAsync($"hazard-reports?enterpriseId={e.Id}")).ShouldBeEmpty();
        foreach (var unknown in (string[])["/r/unknown", $"/r/{new string('a', 26)}", $"/r/{new string('a', 300)}", $"{path}/nocode", $"{path}/{new string('x', 300)}"])
            (await PageAsync(e, unknown)).Status.ShouldBe(HttpStatusCode.NotFound, unknown);
    }

    [Theory, EachDatabase]
    public async Task Too_many_reports_at_one_point_are_refused_for_a_while(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var path = (await e.Safety.PostAsync("reporting-points", new { enterpriseId = e.Id, title = "罐区", riskUnitId = (string?)null, postId = (string?)null })).ShouldBe(HttpStatusCode.Created)["path"]!.GetValue<string>();
        for (var i = 0; i < 30; i++) (await SendAsync(e, path, $"{i:x32}", $"第{i}条")).Status.ShouldBe(HttpStatusCode.OK);
        var refused = await SendAsync(e, path, $"{31:x32}", "又一条");
        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Message.Headers.RetryAfter.ShouldNotBeNull();
        refused.Html.ShouldContain("119");
        // What was sent already is still acknowledged.
        (await SendAsync(e, path, $"{3:x32}", "第3条")).Status.ShouldBe(HttpStatusCode.OK);
        (await e.Safety.GetAsync($"hazard-reports?enterpriseId={e.Id}&count=true"))["total"]!.GetValue<int>().ShouldBe(30);
    }

    [Theory, EachDatabase]
    public async Task A_point_is_of_the_own_enterprise_and_its_code_stands_on_the_board(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        object Point(string? riskUnit, string? post, string title = "罐区", string? of = null) => new { enterpriseId = of ?? e.Id, title, riskUnitId = riskUnit, postId = post };
        (await e.Safety.PostAsync("reporting-points", Point(Routes.UnknownId(), null))).ShouldBeRefused(422, "risk_unit.not_found")["errors"]!["riskUnitId"].ShouldNotBeNull();
        (await e.Safety.PostAsync("reporting-points", Point(null, Routes.UnknownId()))).ShouldBeRefused(422, "post.not_of_enterprise")["errors"]!["postId"].ShouldNotBeNull();
        (await e.Safety.PostAsync("reporting-points", Point(null, null, ""))).ShouldBeRefused(400, "request.invalid");
        (await e.Frontline.PostAsync("reporting-points", Point(null, null))).ShouldBeRefused(403, "request.forbidden");
        var foreigner = await e.Api.AsAsync("demo-safety-heating");
        (await foreigner.PostAsync("reporting-points", Point(null, null))).ShouldBeRefused(404, "request.not_found");
        var point = await e.Safety.CreateAsync("reporting-points", Point(unit, null));
        (await foreigner.GetAsync($"reporting-points/{point}/qr.svg")).ShouldBeRefused(404, "request.not_found");
        var svg = Encoding.UTF8.GetString(await e.Safety.BytesAsync($"reporting-points/{point}/qr.svg"));
        svg.ShouldStartWith("<svg");
        svg.ShouldContain("/r/");
        await e.FactorInForceAsync(unit);
        Encoding.UTF8.GetString(await e.Safety.BytesAsync($"risk-units/{unit}/notice-board.html")).ShouldContain("class=\"qr\"");
    }

    private sealed record Page(HttpStatusCode Status, string Html, HttpResponseMessage Message);

    private static async Task<Page> PageAsync(TestEnterprise e, string path)
    {
        var answer = await e.Api.Anonymous.GetAsync(path);
        return new Page(answer.Message.StatusCode, answer.Text, answer.Message);
    }

    private static async Task<Page> SendAsync(TestEnterprise e, string path, string key, string what, (string Name, byte[] Content)[]? photos = null, string place = "", string website = "")
    {
        using var form = new MultipartFormDataContent { { new StringContent(key), "formKey" }, { new StringContent(what), "what" }, { new StringContent(place), "place" }, { new StringContent(website), "website" } };
        foreach (var (name, content) in photos ?? []) form.Add(new ByteArrayContent(content), "photos", name);
        var answer = await e.Api.Anonymous.SendAsync(HttpMethod.Post, path, form);
        return new Page(answer.Message.StatusCode, answer.Text, answer.Message);
    }

    private static string KeyOf(string html) => html.Split("name=\"formKey\" value=\"")[1].Split('"')[0];
}
