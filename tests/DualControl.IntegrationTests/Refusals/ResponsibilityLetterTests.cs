using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>Responsibility letters: templates, batches, both ways of signing, who has not signed, the files: the happy path and each refusal.</summary>
public sealed class ResponsibilityLetterTests(Hosts hosts)
{
    private static readonly int Year = int.Parse(TestEnterprise.Day(0)[..4], System.Globalization.CultureInfo.InvariantCulture);

    [Theory, EachDatabase]
    public async Task An_enterprise_issues_its_own_templates_and_has_a_default_text_until_then(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var templates = $"enterprises/{e.Id}/responsibility-letter-templates";
        var standing = (await e.Frontline.GetAsync($"{templates}/in-use?rank=post")).ShouldBe(HttpStatusCode.OK);
        (standing["id"], standing["versionNumber"]!.GetValue<int>()).ShouldBe((null, 0));
        (await e.Safety.GetAsync($"{templates}/in-use?rank=nonsense")).ShouldBeRefused(400, "request.bad_value");

        var first = (await e.Safety.PostAsync(templates, Template())).ShouldBe(HttpStatusCode.Created);
        var second = (await e.Principal.PostAsync(templates, Template("{年度}责任书（修订）"))).ShouldBe(HttpStatusCode.Created);
        (first["versionNumber"]!.GetValue<int>(), second["versionNumber"]!.GetValue<int>()).ShouldBe((1, 2));
        (await e.Frontline.GetAsync($"{templates}/in-use?rank=post"))["id"]!.GetValue<string>().ShouldBe(second.Id);
        (await e.Frontline.GetAsync($"{templates}/in-use?rank=workshop"))["versionNumber"]!.GetValue<int>().ShouldBe(0);
        (await e.Section.GetAsync($"{templates}/{first.Id}")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe(first.Text);
        (await e.Section.AllAsync($"{templates}?rank=post")).Select(t => t["id"]!.GetValue<string>()).ShouldBe([second.Id, first.Id]);
        (await e.Section.GetAsync($"{templates}?rank=workshop&count=true"))["total"]!.GetValue<int>().ShouldBe(0);

        var unknown = (await e.Safety.PostAsync(templates, Template("{年度}", "{姓名}", "{工资}"))).ShouldBeRefused(422, "responsibility_letter.unknown_placeholder");
        unknown["errors"]!["clauses[1]"].ShouldNotBeNull();
        unknown.Text.ShouldContain("{工资}");
        (await e.Safety.PostAsync(templates, Template("{年度"))).ShouldBeRefused(422, "responsibility_letter.unknown_placeholder")["errors"]!["title"].ShouldNotBeNull();
        (await e.Safety.PostAsync(templates, Template(""))).ShouldBeRefused(400, "request.invalid")["errors"]!["title"].ShouldNotBeNull();
        (await e.Safety.PostAsync(templates, Template("责任书", [.. Enumerable.Repeat("条", 41)]))).ShouldBeRefused(400, "request.invalid")["errors"]!["clauses"].ShouldNotBeNull();
        (await e.Safety.PostAsync(templates, Template("责任书", ""))).ShouldBeRefused(400, "request.invalid")["errors"]!["clauses[0]"].ShouldNotBeNull();
        (await e.Frontline.PostAsync(templates, Template())).ShouldBeRefused(403, "request.forbidden");

        var stranger = await TestEnterprise.CreateAsync(e.Api);
        (await stranger.Safety.GetAsync(templates)).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.GetAsync($"{templates}/in-use?rank=post")).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.PostAsync(templates, Template())).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.GetAsync($"enterprises/{stranger.Id}/responsibility-letter-templates/{first.Id}")).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task A_batch_issues_to_whoever_has_none_and_the_unsigned_are_listed(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var (operatorA, manager) = (await e.PersonAsync("操作工甲"), await e.PersonAsync("车间主任甲", e.WorkshopPostId));
        var (letters, unsigned) = ($"enterprises/{e.Id}/responsibility-letters", $"enterprises/{e.Id}/responsibility-letters/unsigned?year={Year}");
        var before = await e.Section.AllAsync(unsigned);
        before.Select(p => p["personId"]!.GetValue<string>()).ShouldBe([operatorA, manager]);
        before.ShouldAllBe(p => p["letterId"] == null && p["letterState"] == null);
        before[1]["unitName"]!.GetValue<string>().ShouldBe("门站车间");

        (await IssueAsync(e, Year + 2)).ShouldBeRefused(422, "responsibility_letter.year")["errors"]!["year"].ShouldNotBeNull();
        (await e.Frontline.PostAsync($"enterprises/{e.Id}/responsibility-letter-batches", new { year = Year })).ShouldBeRefused(403, "request.forbidden");
        Counts((await IssueAsync(e, Year, "workshop")).ShouldBe(HttpStatusCode.Created)).ShouldBe((1, 0, 0));
        var batch = (await IssueAsync(e)).ShouldBe(HttpStatusCode.Created);
        Counts(batch).ShouldBe((1, 1, 0));
        (await e.Section.GetAsync($"enterprises/{e.Id}/responsibility-letter-batches/{batch.Id}")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe(batch.Text);
        Counts((await IssueAsync(e, Year + 1)).ShouldBe(HttpStatusCode.Created)).ShouldBe((2, 0, 0));

        var mine = await LetterAsync(e, operatorA);
        (mine["title"]!.GetValue<string>(), mine["state"]!.GetValue<string>(), mine["unitName"]!.GetValue<string>()).ShouldBe(($"{Year}年度安全生产“双控机制”建设责任书（岗位）", "unsigned", "一班"));
        mine["clauses"]!.AsArray()[0]!.GetValue<string>().ShouldStartWith("操作工甲在测试燃气");
        (await e.Section.GetAsync($"{letters}?year={Year}&state=unsigned&unitId={e.TeamId}&count=true"))["total"]!.GetValue<int>().ShouldBe(1);
        foreach (var state in (string[])["signed", "lapsed", "revoked"]) (await e.Section.GetAsync($"{letters}?state={state}&count=true"))["total"]!.GetValue<int>().ShouldBe(0);
        (await e.Section.GetAsync($"{letters}?year=1999")).ShouldBeRefused(400, "request.invalid");

        (await e.Safety.PostAsync($"{letters}/{mine.Id}/revocation", new { reason = "重新签发" }, ("If-Match", "\"9\""))).ShouldBeRefused(412, "request.stale");
        (await e.Safety.PostAsync($"{letters}/{mine.Id}/revocation", new { reason = "" })).ShouldBeRefused(400, "request.invalid");
        (await e.Safety.PostAsync($"{letters}/{mine.Id}/revocation", new { reason = "重新签发" })).ShouldBe(HttpStatusCode.OK)["state"]!.GetValue<string>().ShouldBe("revoked");
        (await e.Safety.PostAsync($"{letters}/{mine.Id}/revocation", new { reason = "再次" })).ShouldBeRefused(422, "responsibility_letter.revoked");
        (await e.Frontline.PostAsync($"{letters}/{mine.Id}/signature")).ShouldBeRefused(422, "responsibility_letter.revoked");
        (await e.Section.AllAsync(unsigned)).Select(p => (p["letterId"]!.GetValue<string>() == mine.Id, p["letterState"]!.GetValue<string>())).ShouldBe([(true, "revoked"), (false, "unsigned")]);
        Counts((await IssueAsync(e)).ShouldBe(HttpStatusCode.Created)).ShouldBe((1, 1, 0));
        (await LetterAsync(e, operatorA))["edition"]!.GetValue<int>().ShouldBe(2);

        var page = (await e.Section.GetAsync($"{unsigned}&limit=1&count=true")).ShouldBe(HttpStatusCode.OK);
        page["total"]!.GetValue<int>().ShouldBe(2);
        (await e.Section.GetAsync($"{unsigned}&limit=1&cursor={Uri.EscapeDataString(page["next"]!.GetValue<string>())}"))["items"]![0]!["personId"]!.GetValue<string>().ShouldBe(manager);
        (await e.Section.GetAsync($"{letters}/unsigned?year=1999")).ShouldBeRefused(400, "request.invalid");
        (await e.Section.GetAsync($"{letters}/unsigned")).ShouldBe(HttpStatusCode.BadRequest);
        (await e.Section.GetAsync($"{letters}.xlsx?year=1999")).ShouldBeRefused(400, "request.invalid");
        Entry(await e.Section.BytesAsync($"{letters}.xlsx?year={Year}"), "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml").ShouldContain("车间主任甲");

        var stranger = await TestEnterprise.CreateAsync(e.Api);
        foreach (var url in (string[])[letters, $"{letters}/{mine.Id}", $"{letters}/{mine.Id}/letter.docx", unsigned, $"{letters}.xlsx?year={Year}", $"enterprises/{e.Id}/responsibility-letter-batches/{batch.Id}"])
            (await stranger.Safety.GetAsync(url)).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.PostAsync($"enterprises/{e.Id}/responsibility-letter-batches", new { year = Year })).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.PostAsync($"enterprises/{stranger.Id}/responsibility-letters/{mine.Id}/revocation", new { reason = "x" })).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task A_letter_is_signed_by_the_account_of_its_post_or_on_paper_and_filed(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var person = await e.PersonAsync("操作工甲");
        (await IssueAsync(e)).ShouldBe(HttpStatusCode.Created);
        var letters = $"enterprises/{e.Id}/responsibility-letters";
        var id = (await LetterAsync(e, person)).Id;
        await e.Api.SettleAsync();
        (await e.Frontline.AllAsync("my/tasks")).Count(t => t.ToJsonString().Contains(id)).ShouldBe(1);

        (await e.Safety.PostAsync($"{letters}/{id}/signature")).ShouldBeRefused(422, "responsibility_letter.not_your_post");
        (await e.Section.PostAsync($"{letters}/{id}/signature")).ShouldBeRefused(403, "request.forbidden");
        (await e.Frontline.PostAsync($"{letters}/{id}/paper-signature", Paper())).ShouldBeRefused(403, "request.forbidden");
        (await e.Frontline.PostAsync($"{letters}/{Routes.UnknownId()}/signature")).ShouldBeRefused(404, "request.not_found");
        var second = await e.PersonAsync("操作工乙");
        (await e.Frontline.PostAsync($"{letters}/{id}/signature")).ShouldBeRefused(422, "responsibility_letter.post_shared");
        (await e.Safety.PostAsync($"enterprises/{e.Id}/persons/{second}/posts/{e.OperatorPostId}/leaving", new { lastDay = TestEnterprise.Day(0) })).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync($"{letters}/{id}/paper-signature", Paper(1))).ShouldBeRefused(422, "responsibility_letter.signed_in_future")["errors"]!["signedOn"].ShouldNotBeNull();
        (await e.Safety.PostAsync($"{letters}/{id}/paper-signature", Paper(-1))).ShouldBeRefused(422, "responsibility_letter.signed_before_issue")["errors"]!["signedOn"].ShouldNotBeNull();
        (await e.Safety.PostAsync($"{letters}/{id}/paper-signature", new { signedOn = TestEnterprise.Day(0), note = "" })).ShouldBeRefused(400, "request.invalid")["errors"]!["note"].ShouldNotBeNull();

        var signed = (await e.Safety.PostAsync($"{letters}/{id}/paper-signature", Paper())).ShouldBe(HttpStatusCode.OK);
        (signed["state"]!.GetValue<string>(), signed["signature"]!["kind"]!.GetValue<string>(), signed["signature"]!["note"]!.GetValue<string>()).ShouldBe(("signed", "paper", "档案柜"));
        (await e.Safety.PostAsync($"{letters}/{id}/paper-signature", Paper())).ShouldBeRefused(422, "responsibility_letter.signed");
        (await e.Safety.PostAsync($"{letters}/{id}/revocation", new { reason = "撤回" })).ShouldBeRefused(422, "responsibility_letter.signed");
        (await e.Section.AllAsync($"{letters}/unsigned?year={Year}")).Select(p => p["personId"]!.GetValue<string>()).ShouldBe([second]);
        Entry(await e.Section.BytesAsync($"{letters}/{id}/letter.docx"), "word/document.xml").ShouldContain($"{TestEnterprise.Day(0)}（纸质签字）");

        var manager = await e.PersonAsync("车间主任甲", e.WorkshopPostId);
        (await IssueAsync(e, Year, "workshop")).ShouldBe(HttpStatusCode.Created);
        var head = await e.Api.RegisterAsync($"head-{e.Id}", ["workshopReviewer"], enterpriseId: e.Id, unitId: e.WorkshopId, postId: e.WorkshopPostId);
        var his = (await LetterAsync(e, manager)).Id;
        (await head.PostAsync($"{letters}/{his}/signature", null, ("If-Match", "\"9\""))).ShouldBeRefused(412, "request.stale");
        (await head.PostAsync($"{letters}/{his}/signature")).ShouldBe(HttpStatusCode.OK)["signature"]!["kind"]!.GetValue<string>().ShouldBe("account");
        (await head.PostAsync($"{letters}/{his}/signature")).ShouldBeRefused(422, "responsibility_letter.signed");
        await e.Api.SettleAsync();
        (await e.Principal.AllAsync($"archive-records?enterpriseId={e.Id}&class=policy")).Count.ShouldBe(2);
        (await e.Frontline.AllAsync("my/tasks")).ShouldNotContain(t => t.ToJsonString().Contains(id));
    }

    [Theory, EachDatabase]
    public async Task A_letter_not_signed_lapses_once_the_person_has_left(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var (person, other) = (await e.PersonAsync("操作工甲"), await e.PersonAsync("操作工乙"));
        (await IssueAsync(e)).ShouldBe(HttpStatusCode.Created);
        var id = (await LetterAsync(e, person)).Id;
        var posts = $"enterprises/{e.Id}/persons/{person}/posts";
        (await e.Safety.PostAsync(posts, new { postId = e.WorkshopPostId, from = TestEnterprise.Day(-30) })).ShouldBe(HttpStatusCode.OK);
        Counts((await IssueAsync(e)).ShouldBe(HttpStatusCode.Created)).ShouldBe((1, 2, 0));
        (await e.Safety.PostAsync($"{posts}/{e.WorkshopPostId}/leaving", new { lastDay = TestEnterprise.Day(-1) })).ShouldBe(HttpStatusCode.OK);
        var letters = $"enterprises/{e.Id}/responsibility-letters";
        var lapsed = (await e.Section.AllAsync($"{letters}?state=lapsed")).Single();
        lapsed["postId"]!.GetValue<string>().ShouldBe(e.WorkshopPostId);
        var gone = $"{letters}/{lapsed["id"]!.GetValue<string>()}";
        (await e.Safety.PostAsync($"{gone}/paper-signature", Paper())).ShouldBeRefused(422, "responsibility_letter.lapsed");
        (await e.Safety.PostAsync($"{gone}/revocation", new { reason = "离岗" })).ShouldBeRefused(422, "responsibility_letter.lapsed");
        var letter = $"enterprises/{e.Id}/responsibility-letters/{id}";
        (await e.Safety.PostAsync($"{posts}/{e.OperatorPostId}/leaving", new { lastDay = TestEnterprise.Day(0) })).ShouldBe(HttpStatusCode.OK);
        var leaving = await e.Safety.GetAsync(letter);
        (leaving["state"]!.GetValue<string>(), leaving["lapsesAfter"]!.GetValue<string>()).ShouldBe(("unsigned", TestEnterprise.Day(0)));
        (await e.Section.AllAsync($"enterprises/{e.Id}/responsibility-letters/unsigned?year={Year}")).Select(p => p["personId"]!.GetValue<string>()).ShouldBe([person, other]);
    }

    private static JsonObject Template(string title = "{年度}年度责任书", params string[] clauses) => new()
    {
        ["rank"] = "post",
        ["title"] = title,
        ["clauses"] = new JsonArray([.. (clauses.Length == 0 ? ["{姓名}任{岗位}"] : clauses).Select(c => JsonValue.Create(c))]),
    };

    private static object Paper(int day = 0) => new { signedOn = TestEnterprise.Day(day), note = "档案柜" };

    private static Task<Answer> IssueAsync(TestEnterprise e, int? year = null, string? rank = null) =>
        e.Safety.PostAsync($"enterprises/{e.Id}/responsibility-letter-batches", new { year = year ?? Year, rank });

    private static (int, int, int) Counts(Answer batch) => (batch["issued"]!.GetValue<int>(), batch["skipped"]!.GetValue<int>(), batch["remaining"]!.GetValue<int>());

    /// <summary>The person's newest letter of this year.</summary>
    private static async Task<Answer> LetterAsync(TestEnterprise e, string person)
    {
        var letters = $"enterprises/{e.Id}/responsibility-letters";
        var newest = (await e.Section.AllAsync($"{letters}?year={Year}")).Last(l => l["personId"]!.GetValue<string>() == person);
        return (await e.Section.GetAsync($"{letters}/{newest["id"]!.GetValue<string>()}")).ShouldBe(HttpStatusCode.OK);
    }

    private static string Entry(byte[] package, params string[] names)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return string.Concat(names.Select(zip.GetEntry).OfType<ZipArchiveEntry>().Select(entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        }));
    }
}
