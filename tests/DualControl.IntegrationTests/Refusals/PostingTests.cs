using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using DualControl.UnitTests.BuildingBlocks.Files;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>公告栏、告知卡、张贴 What is printed, what hangs, whether it still is what is in force; each refusal over HTTP.</summary>
public sealed class PostingTests(Hosts hosts)
{
    private static readonly string Today = TestEnterprise.Day(0);

    [Theory, EachDatabase]
    public async Task A_notice_board_shows_the_units_risks_red_first_as_a_page_and_as_a_document(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var e = await TestEnterprise.CreateAsync(api);
        var unit = await e.RiskUnitAsync("储罐区<b>");
        await e.FactorInForceAsync(unit, Named("黄色风险", e.Factor()));
        await e.FactorInForceAsync(unit, Named("红色风险 <script>alert(1)</script>", e.Factor(1, 6, 100, e.PrincipalPostId)));
        await e.FactorInForceAsync(await e.RiskUnitAsync("卸车台"), Named("别处的风险", e.Factor()));
        var board = $"risk-units/{unit}/notice-board";

        var page = (await e.Frontline.GetAsync($"{board}.html")).ShouldBe(HttpStatusCode.OK);
        page.Message.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        page.Message.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        page.Message.Content.Headers.ContentDisposition.FileNameStar!.ShouldEndWith(".html");
        page.Text.ShouldContain("安全风险公告栏");
        page.Text.ShouldContain("size:A4 landscape");
        page.Text.IndexOf("红色风险", StringComparison.Ordinal).ShouldBeInRange(0, page.Text.IndexOf("黄色风险", StringComparison.Ordinal));
        page.Text.ShouldNotContain("别处的风险");
        page.Text.ShouldNotContain("<script");
        page.Text.ShouldContain("值班电话");
        page.Text.ShouldNotContain("<svg");
        (await e.Frontline.GetAsync($"{board}.html?size=a3&bilingual=true")).ShouldBe(HttpStatusCode.OK).Text.ShouldSatisfyAllConditions(
            t => t.ShouldContain("size:A3 landscape"), t => t.ShouldContain("Safety risk notice board"), t => t.ShouldContain("安全风险公告栏"));
        (await e.Frontline.GetAsync($"{board}.html", ("Accept-Language", "en"))).ShouldBe(HttpStatusCode.OK).Text.ShouldContain("Safety risk notice board");
        (await DocumentAsync(e.Frontline, $"{board}.docx")).ShouldContain("红色风险");
        (await DocumentAsync(e.Frontline, $"{board}.docx?bilingual=true")).ShouldContain("Safety risk notice board");

        (await e.Frontline.GetAsync($"{board}.html?size=a5")).ShouldBeRefused(400, "request.bad_value");
        var other = await TestEnterprise.CreateAsync(api);
        foreach (var form in (string[])["html", "docx"])
        {
            (await e.Frontline.GetAsync($"risk-units/{Routes.UnknownId()}/notice-board.{form}")).ShouldBeRefused(404, "request.not_found");
            (await other.Safety.GetAsync($"{board}.{form}")).ShouldBeRefused(404, "request.not_found");
        }
    }

    [Theory, EachDatabase]
    public async Task A_post_card_shows_the_risks_its_post_answers_for(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var e = await TestEnterprise.CreateAsync(api);
        var unit = await e.RiskUnitAsync();
        await e.FactorInForceAsync(unit, Named("车间主任的风险", e.Factor()));
        await e.FactorInForceAsync(unit, Named("总经理的风险", e.Factor(1, 6, 100, e.PrincipalPostId)));
        string Card(string form, string? post = null, string? enterprise = null) => $"post-card.{form}?enterpriseId={enterprise ?? e.Id}&postId={post ?? e.WorkshopPostId}";

        var page = (await e.Frontline.GetAsync(Card("html"))).ShouldBe(HttpStatusCode.OK);
        page.Message.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        page.Text.ShouldContain("岗位安全风险告知卡");
        page.Text.ShouldContain("门站车间 车间主任");
        page.Text.ShouldContain("车间主任的风险");
        page.Text.ShouldNotContain("总经理的风险");
        page.Text.ShouldContain("size:A4 portrait");
        (await e.Frontline.GetAsync(Card("html", e.PrincipalPostId) + "&size=a3")).ShouldBe(HttpStatusCode.OK).Text.ShouldContain("总经理的风险");
        (await e.Frontline.GetAsync(Card("html", e.OperatorPostId))).ShouldBe(HttpStatusCode.OK).Text.ShouldContain("暂无生效的风险");
        (await DocumentAsync(e.Frontline, Card("docx"))).ShouldContain("车间主任的风险");

        (await e.Frontline.GetAsync(Card("html") + "&size=b5")).ShouldBeRefused(400, "request.bad_value");
        (await e.Frontline.GetAsync($"post-card.html?postId={e.WorkshopPostId}")).Status.ShouldBe(HttpStatusCode.BadRequest);
        var other = await TestEnterprise.CreateAsync(api);
        foreach (var form in (string[])["html", "docx"])
        {
            (await e.Frontline.GetAsync(Card(form, Routes.UnknownId()))).ShouldBeRefused(404, "request.not_found");
            (await e.Frontline.GetAsync(Card(form, other.WorkshopPostId))).ShouldBeRefused(404, "request.not_found");
            (await other.Safety.GetAsync(Card(form))).ShouldBeRefused(404, "request.not_found");
        }
    }

    [Theory, EachDatabase]
    public async Task Putting_up_is_recorded_with_photos_filed_and_replaced(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        await e.FactorInForceAsync(unit);
        var photo = (await e.Safety.UploadAsync($"enterprises/{e.Id}/attachments", "墙.png", SampleFiles.Png, "image/png")).ShouldBe(HttpStatusCode.Created);

        var first = (await e.Safety.PostAsync("postings", Board(e, unit, attachments: [photo.Id]))).ShouldBe(HttpStatusCode.Created);
        first.Message.Headers.Location!.ToString().ShouldEndWith($"/api/v1/postings/{first.Id}");
        first["subject"]!.GetValue<string>().ShouldBe("储罐区");
        first["hanging"]!.GetValue<bool>().ShouldBeTrue();
        first["outdated"]!.GetValue<bool>().ShouldBeFalse();
        first["photos"]![0]!["name"]!.GetValue<string>().ShouldBe("墙.png");
        first["removal"].ShouldBeNull();
        var fingerprint = first["fingerprint"]!.GetValue<string>();
        var page = (await e.Safety.GetAsync($"risk-units/{unit}/notice-board.html")).Text;
        page.ShouldContain(fingerprint[..12]);
        await e.Api.SettleAsync();
        (await e.Safety.GetAsync($"attachments/{photo.Id}"))["claimedBy"]!["objectType"]!.GetValue<string>().ShouldBe("Posting");
        var record = (await e.Principal.GetAsync($"archive-records?enterpriseId={e.Id}&objectId={first.Id}"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        record["class"]!.GetValue<string>().ShouldBe("riskLedger");
        var filed = JsonNode.Parse(await e.Principal.BytesAsync($"archive-records/{record["id"]}/content"))!;
        filed["shown"]!["html"]!.GetValue<string>().ShouldBe(page);
        filed["photos"]![0]!["sha256"]!.GetValue<string>().ShouldBe(photo["sha256"]!.GetValue<string>());

        var second = (await e.Workshop.PostAsync("postings", Board(e, unit, fingerprint: fingerprint[..12]))).ShouldBe(HttpStatusCode.Created);
        var replaced = (await e.Frontline.GetAsync($"postings/{first.Id}")).ShouldBe(HttpStatusCode.OK);
        replaced["hanging"]!.GetValue<bool>().ShouldBeFalse();
        replaced["removal"]!["replacedById"]!.GetValue<string>().ShouldBe(second.Id);
        var elsewhere = (await e.Safety.PostAsync("postings", Board(e, unit, place: "值班室"))).ShouldBe(HttpStatusCode.Created);
        (await e.Frontline.AllAsync($"postings?riskUnitId={unit}&hanging=true")).Select(p => p["id"]!.GetValue<string>()).ShouldBe([elsewhere.Id, second.Id]);
        (await e.Frontline.AllAsync($"postings?enterpriseId={e.Id}&hanging=false")).Select(p => p["id"]!.GetValue<string>()).ShouldBe([first.Id]);

        var down = (await e.Safety.PostAsync($"postings/{second.Id}/removal", new { removedOn = Today, reason = "粉刷" }, ("If-Match", second.ETag))).ShouldBe(HttpStatusCode.OK);
        down["removal"]!["reason"]!.GetValue<string>().ShouldBe("粉刷");
        down["removal"]!["replacedById"].ShouldBeNull();
        (await e.Frontline.AllAsync($"postings?riskUnitId={unit}&hanging=true")).Select(p => p["id"]!.GetValue<string>()).ShouldBe([elsewhere.Id]);
    }

    [Theory, EachDatabase]
    public async Task What_hangs_is_outdated_when_the_risks_in_force_are_others(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var (tanks, dock) = (await e.RiskUnitAsync(), await e.RiskUnitAsync("卸车台"));
        var factor = await e.FactorInForceAsync(tanks);
        await e.FactorInForceAsync(dock, e.Factor(1, 6, 100, e.PrincipalPostId));
        var board = await e.Safety.CreateAsync("postings", Board(e, tanks));
        var dockBoard = await e.Safety.CreateAsync("postings", Board(e, dock));
        var card = await e.Safety.CreateAsync("postings", Body(e, "postCard", postId: e.WorkshopPostId));
        var principalCard = await e.Safety.CreateAsync("postings", Body(e, "postCard", postId: e.PrincipalPostId));
        var map = await e.Safety.CreateAsync("postings", Body(e, "riskMap"));
        var ledger = await e.Safety.CreateAsync("postings", Body(e, "riskLedger"));
        await e.Api.SettleAsync();
        (await e.Principal.GetAsync($"archive-records?enterpriseId={e.Id}&objectId={map}"))["items"]!.AsArray().ShouldHaveSingleItem()!["class"]!.GetValue<string>().ShouldBe("riskMap");
        (await e.Principal.GetAsync($"archive-records?enterpriseId={e.Id}&objectId={ledger}"))["items"]!.AsArray().ShouldHaveSingleItem()!["class"]!.GetValue<string>().ShouldBe("riskLedger");
        (await OutdatedAsync()).ShouldBeEmpty();

        // Another day of re-assessment is nothing that hangs shows.
        (await e.Safety.PostAsync($"risk-factors/{factor}/reassessment-causes", new { trigger = "equipmentChanged", reason = "更换阀门" })).ShouldBe(HttpStatusCode.OK);
        (await OutdatedAsync()).ShouldBeEmpty();

        await e.FactorInForceAsync(tanks, e.Factor(element: "human"));
        (await OutdatedAsync()).ShouldBe([board, card, map, ledger], ignoreOrder: true);
        (await e.Section.GetAsync($"postings/{board}"))["outdated"]!.GetValue<bool>().ShouldBeTrue();
        (await e.Section.GetAsync($"postings/{dockBoard}"))["outdated"]!.GetValue<bool>().ShouldBeFalse();
        (await e.Section.AllAsync($"postings?enterpriseId={e.Id}&outdated=false")).Select(p => p["id"]!.GetValue<string>()).ShouldBe([principalCard, dockBoard]);
        (await e.Section.AllAsync($"postings?enterpriseId={e.Id}&kind=riskMap")).ShouldHaveSingleItem()["outdated"]!.GetValue<bool>().ShouldBeTrue();
        (await e.Section.AllAsync($"postings?postId={e.WorkshopPostId}&outdated=true")).ShouldHaveSingleItem()["id"]!.GetValue<string>().ShouldBe(card);

        var paged = new List<string>();
        for (var url = $"postings?enterpriseId={e.Id}&outdated=true&limit=1&count=true&sort=postedOn"; url is not null;)
        {
            var page = (await e.Section.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
            page["total"]!.GetValue<int>().ShouldBe(4);
            paged.Add(page["items"]!.AsArray().ShouldHaveSingleItem()!["id"]!.GetValue<string>());
            url = page["next"] is { } next ? $"postings?enterpriseId={e.Id}&outdated=true&limit=1&count=true&sort=postedOn&cursor={Uri.EscapeDataString(next.GetValue<string>())}" : null;
        }
        paged.ShouldBe([board, card, map, ledger], ignoreOrder: true);

        var renewed = await e.Safety.CreateAsync("postings", Board(e, tanks));
        (await OutdatedAsync()).ShouldBe([card, map, ledger], ignoreOrder: true);
        await e.VoidAsync(factor);
        (await OutdatedAsync()).ShouldBe([renewed, card, map, ledger], ignoreOrder: true);
        (await e.Safety.PostAsync($"postings/{renewed}/removal", new { removedOn = Today, reason = (string?)null })).ShouldBe(HttpStatusCode.OK);
        (await OutdatedAsync()).ShouldBe([card, map, ledger], ignoreOrder: true);

        async Task<List<string>> OutdatedAsync() => [.. (await e.Section.AllAsync($"postings?enterpriseId={e.Id}&outdated=true")).Select(p =>
        {
            p["outdated"]!.GetValue<bool>().ShouldBeTrue();
            return p["id"]!.GetValue<string>();
        })];
    }

    [Theory, EachDatabase]
    public async Task What_does_not_hang_is_not_recorded_as_hanging(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var (e, other) = (await TestEnterprise.CreateAsync(api), await TestEnterprise.CreateAsync(api));
        var (unit, empty) = (await e.RiskUnitAsync(), await e.RiskUnitAsync("空单元"));
        (await e.Safety.PostAsync("postings", Body(e, "riskMap"))).ShouldBeRefused(422, "posting.nothing_in_force");
        await e.FactorInForceAsync(unit);
        (await e.Safety.PostAsync("postings", Board(e, empty))).ShouldBeRefused(422, "posting.nothing_in_force");
        (await e.Safety.PostAsync("postings", Body(e, "postCard", postId: e.OperatorPostId))).ShouldBeRefused(422, "posting.nothing_in_force");
        Faults(await e.Safety.PostAsync("postings", Body(e, "noticeBoard"))).ShouldBe(["riskUnitId"]);
        Faults(await e.Safety.PostAsync("postings", Body(e, "riskLedger", riskUnitId: unit, postId: e.OperatorPostId))).ShouldBe(["postId", "riskUnitId"]);
        Faults(await e.Safety.PostAsync("postings", Board(e, unit, place: "　"))).ShouldBe(["place"]);
        Faults(await e.Safety.PostAsync("postings", Board(e, unit, fingerprint: "XYZ"))).ShouldBe(["fingerprint"]);
        Faults(await e.Safety.PostAsync("postings", Board(e, unit, attachments: [e.Id, e.Id]))).ShouldBe(["attachmentIds"]);
        (await e.Safety.PostAsync("postings", Board(e, unit, fingerprint: new string('0', 12)))).ShouldBeRefused(422, "posting.shows_other")["errors"]!["fingerprint"].ShouldNotBeNull();
        (await e.Safety.PostAsync("postings", Board(e, unit, day: 1))).ShouldBeRefused(422, "posting.in_future")["errors"]!["postedOn"].ShouldNotBeNull();
        (await e.Safety.PostAsync("postings", Board(e, unit, day: -1))).ShouldBeRefused(422, "posting.before_content").Text.ShouldContain(Today);
        (await e.Safety.PostAsync("postings", Board(e, Routes.UnknownId()))).ShouldBeRefused(422, "risk_unit.not_found")["errors"]!["riskUnitId"].ShouldNotBeNull();
        (await e.Safety.PostAsync("postings", Body(e, "postCard", postId: Routes.UnknownId()))).ShouldBeRefused(422, "post.not_of_enterprise")["errors"]!["postId"].ShouldNotBeNull();
        var paper = (await e.Safety.UploadAsync($"enterprises/{e.Id}/attachments", "说明.docx", SampleFiles.Docx)).ShouldBe(HttpStatusCode.Created);
        (await e.Safety.PostAsync("postings", Board(e, unit, attachments: [paper.Id]))).ShouldBeRefused(422, "posting.not_a_picture")["errors"]!["attachmentIds[0]"].ShouldNotBeNull();
        (await e.Safety.PostAsync("postings", Board(e, unit, attachments: [Routes.UnknownId()]))).ShouldBeRefused(422, "attachment.not_of_enterprise");

        var foreign = Board(e, unit);
        (await other.Safety.PostAsync("postings", foreign)).ShouldBeRefused(404, "request.not_found");
        foreign["enterpriseId"] = other.Id;
        (await other.Safety.PostAsync("postings", foreign)).ShouldBeRefused(422, "risk_unit.not_found");
        (await e.Frontline.PostAsync("postings", Board(e, unit))).ShouldBeRefused(403, "request.forbidden");
        (await e.Section.PostAsync("postings", Board(e, unit))).ShouldBeRefused(403, "request.forbidden");

        var posting = (await e.Department.PostAsync("postings", Board(e, unit))).ShouldBe(HttpStatusCode.Created);
        var removal = $"postings/{posting.Id}/removal";
        (await other.Safety.GetAsync($"postings/{posting.Id}")).ShouldBeRefused(404, "request.not_found");
        (await other.Safety.PostAsync(removal, new { removedOn = Today, reason = "越权" })).ShouldBeRefused(404, "request.not_found");
        (await other.Safety.GetAsync($"postings?enterpriseId={e.Id}"))["items"]!.AsArray().ShouldBeEmpty();
        (await e.Frontline.PostAsync(removal, new { removedOn = Today, reason = "越权" })).ShouldBeRefused(403, "request.forbidden");
        (await e.Safety.PostAsync(removal, new { removedOn = TestEnterprise.Day(1), reason = "" })).ShouldBeRefused(422, "posting.in_future")["errors"]!["removedOn"].ShouldNotBeNull();
        (await e.Safety.PostAsync(removal, new { removedOn = TestEnterprise.Day(-1), reason = "" })).ShouldBeRefused(422, "posting.removed_before");
        Faults(await e.Safety.PostAsync(removal, new { removedOn = Today, reason = new string('长', 501) })).ShouldBe(["reason"]);
        (await e.Safety.PostAsync(removal, new { removedOn = Today, reason = "" }, ("If-Match", "\"9\""))).ShouldBeRefused(412, "request.stale");
        (await e.Safety.PostAsync(removal, new { removedOn = Today, reason = "" })).ShouldBe(HttpStatusCode.OK)["removal"]!["reason"].ShouldBeNull();
        (await e.Safety.PostAsync(removal, new { removedOn = Today, reason = "" })).ShouldBeRefused(422, "posting.taken_down");
        (await e.Safety.GetAsync("postings?kind=poster")).ShouldBeRefused(400, "request.bad_value");
        (await e.Safety.GetAsync("postings?sort=place")).ShouldBeRefused(400, "request.bad_sort");
    }

    [Theory, EachDatabase]
    public async Task Two_at_once_leave_one_hanging(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        await e.FactorInForceAsync(unit);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => e.Safety.PostAsync("postings", Board(e, unit))));

        answers.Select(a => (int)a.Status).ShouldBeSubsetOf([201, 409]);
        answers.ShouldContain(a => a.Status == HttpStatusCode.Created);
        (await e.Safety.AllAsync($"postings?riskUnitId={unit}&hanging=true")).ShouldHaveSingleItem();
    }

    private static JsonObject Board(TestEnterprise e, string unit, int day = 0, string place = "入口东墙", string? fingerprint = null, string[]? attachments = null) =>
        Body(e, "noticeBoard", riskUnitId: unit, day: day, place: place, fingerprint: fingerprint, attachments: attachments);

    private static JsonObject Body(
        TestEnterprise e, string kind, string? riskUnitId = null, string? postId = null, int day = 0, string place = "入口东墙", string? fingerprint = null, string[]? attachments = null) => new()
        {
            ["enterpriseId"] = e.Id,
            ["kind"] = kind,
            ["riskUnitId"] = riskUnitId,
            ["postId"] = postId,
            ["place"] = place,
            ["postedOn"] = TestEnterprise.Day(day),
            ["fingerprint"] = fingerprint,
            ["attachmentIds"] = attachments is null ? null : new JsonArray([.. attachments.Select(a => JsonValue.Create(a))]),
        };

    private static JsonObject Named(string description, JsonObject factor)
    {
        factor["description"] = description;
        return factor;
    }

    private static IEnumerable<string> Faults(Answer answer) =>
        answer.ShouldBeRefused(400, "request.invalid")["errors"]!.AsObject().Select(f => f.Key).Order(StringComparer.Ordinal);

    private static async Task<string> DocumentAsync(ApiClient client, string path)
    {
        using var package = new ZipArchive(new MemoryStream(await client.BytesAsync(path)));
        using var text = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        return await text.ReadToEndAsync();
    }
}
