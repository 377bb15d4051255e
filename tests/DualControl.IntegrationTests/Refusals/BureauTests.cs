using System.Net;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>The bureau: the leading group and the sections' posts with their terms.</summary>
public sealed class BureauTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task The_leading_group_has_one_chair_and_every_list_is_kept(TestDatabase database)
    {
        var office = await (await hosts.ApiAsync(database)).AsAsync("demo-office");
        var group = (await office.GetAsync("leading-group")).ShouldBe(HttpStatusCode.OK);
        group["asOf"]!.GetValue<string>().ShouldBe(TestEnterprise.Day(0));
        var all = group["positions"]!.AsArray().Select(p => new { rank = p!["rank"]!.GetValue<string>(), postTitle = p["postTitle"]!.GetValue<string>() }).ToList();
        all.Count.ShouldBe(18);
        all[0].rank.ShouldBe("chair");
        Task<Answer> PutAsync(IEnumerable<object> positions, int day, string? etag = null) => office.PutAsync("leading-group", new { positions, from = TestEnterprise.Day(day) }, etag ?? group.ETag);

        (await PutAsync([all[0], all[0]], 0)).ShouldBeRefused(400, "request.invalid")["errors"]!["positions"].ShouldNotBeNull();
        (await PutAsync(all, 0, "\"99\"")).ShouldBeRefused(412, "request.stale");
        (await office.PutAsync("leading-group", new { positions = all, from = TestEnterprise.Day(0) }, null)).Status.ShouldBe(HttpStatusCode.PreconditionRequired);
        (await PutAsync(all, -200)).ShouldBeRefused(422, "leading_group.changed_later")["errors"]!["from"].ShouldNotBeNull();
        (await PutAsync(all, 367)).ShouldBeRefused(422, "term.too_far_ahead")["errors"]!["from"].ShouldNotBeNull();
        (await office.GetAsync("leading-group?asOf=yesterday")).ShouldBeRefused(400, "request.bad_value");
        (await office.GetAsync("leading-group?asOf=1999-12-31")).ShouldBeRefused(400, "request.invalid");

        // From tomorrow on without the last one; today's list stays what it is.
        var changed = (await PutAsync(all.SkipLast(1), 1)).ShouldBe(HttpStatusCode.OK);
        changed["positions"]!.AsArray().Count.ShouldBe(17);
        await CountOnAsync(0, 18);
        await CountOnAsync(1, 17);
        await CountOnAsync(-500, 0);
        (await PutAsync(all, 0, changed.ETag)).ShouldBeRefused(422, "leading_group.changed_later");
        var history = (await office.GetAsync("leading-group/history")).ShouldBe(HttpStatusCode.OK)["terms"]!.AsArray();
        history.Count.ShouldBe(18);
        history.Single(t => t!["to"] is not null)!["to"]!.GetValue<string>().ShouldBe(TestEnterprise.Day(0));
        // The same day's list again, as it was: nothing is left of the change.
        (await PutAsync(all, 1, changed.ETag)).ShouldBe(HttpStatusCode.OK)["positions"]!.AsArray().ShouldAllBe(p => p!["to"] == null);

        async Task CountOnAsync(int day, int places) =>
            (await office.GetAsync($"leading-group?asOf={TestEnterprise.Day(day)}")).ShouldBe(HttpStatusCode.OK)["positions"]!.AsArray().Count.ShouldBe(places, $"{day}");
    }

    [Theory, EachDatabase]
    public async Task A_sections_posts_have_terms(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var office = await api.AsAsync("demo-office");
        var id = await office.CreateAsync("sections", new { name = $"职务股{Routes.UnknownId()[19..]}", industries = Array.Empty<string>(), leadershipPosts = new[] { "股长" } });
        object Post(string title, int from) => new { title, isHead = false, from = TestEnterprise.Day(from) };

        var opened = (await office.PostAsync($"sections/{id}/posts", Post("科员", -30))).ShouldBe(HttpStatusCode.Created);
        opened.Message.Headers.Location!.ToString().ShouldEndWith($"sections/{id}/history");
        (await office.PostAsync($"sections/{id}/posts", Post("科员", 0))).ShouldBeRefused(409, "section.post_title_taken");
        (await office.PostAsync($"sections/{id}/posts", Post("副股长", 367))).ShouldBeRefused(422, "term.too_far_ahead");
        (await office.PostAsync($"sections/{id}/posts", Post(" ", 0))).ShouldBeRefused(400, "request.invalid")["errors"]!["title"].ShouldNotBeNull();
        (await office.PostAsync($"sections/{Routes.UnknownId()}/posts", Post("科员", 0))).ShouldBeRefused(404, "request.not_found");
        (await office.PostAsync($"sections/{id}/posts", Post("副股长", 0), ("If-Match", "\"99\""))).ShouldBeRefused(412, "request.stale");

        var clerk = opened["posts"]!.AsArray().Single(p => p!["title"]!.GetValue<string>() == "科员")!["id"]!.GetValue<string>();
        Task<Answer> EndAsync(int day, string? post = null) => office.PostAsync($"sections/{id}/posts/{post ?? clerk}/end", new { lastDay = TestEnterprise.Day(day) });
        (await EndAsync(0, Routes.UnknownId())).ShouldBeRefused(404, "request.not_found");
        (await EndAsync(-31)).ShouldBeRefused(422, "section.post_end_before_start");
        (await EndAsync(367)).ShouldBeRefused(422, "term.too_far_ahead");
        (await EndAsync(3)).ShouldBe(HttpStatusCode.OK);
        (await EndAsync(4)).ShouldBeRefused(422, "section.post_end_not_earlier");
        (await EndAsync(-1)).ShouldBe(HttpStatusCode.OK);
        (await EndAsync(-1)).ShouldBeRefused(422, "section.post_ended");

        (await TitlesAsync("")).ShouldBe(["股长"]);
        (await TitlesAsync($"?asOf={TestEnterprise.Day(-1)}")).ShouldBe(["科员"]);
        (await office.GetAsync($"sections/{id}/history")).ShouldBe(HttpStatusCode.OK)["posts"]!.AsArray().Count.ShouldBe(2);
        (await office.GetAsync($"sections/{Routes.UnknownId()}/history")).ShouldBeRefused(404, "request.not_found");
        (await office.GetAsync($"sections/{id}?asOf=1999-12-31")).ShouldBeRefused(400, "request.invalid");
        (await office.AllAsync($"sections?asOf={TestEnterprise.Day(-1)}")).Single(s => s["id"]!.GetValue<string>() == id)["posts"]!.AsArray().Count.ShouldBe(1);

        async Task<IEnumerable<string>> TitlesAsync(string query) =>
            (await office.GetAsync($"sections/{id}{query}")).ShouldBe(HttpStatusCode.OK)["posts"]!.AsArray().Select(p => p!["title"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_demo_bureau_has_its_terms_since_the_demo_began()
    {
        var auditor = await (await hosts.ApiAsync(TestDatabase.Sqlite)).AsAsync("demo-auditor");
        var since = TestEnterprise.Day(-100);
        JsonArray Positions(Answer answer) => answer.ShouldBe(HttpStatusCode.OK)["positions"]!.AsArray();
        Positions(await auditor.GetAsync($"leading-group?asOf={since}")).ShouldAllBe(p => p!["from"]!.GetValue<string>() == since);
        Positions(await auditor.GetAsync($"leading-group?asOf={TestEnterprise.Day(-101)}")).ShouldBeEmpty();
        (await auditor.GetAsync($"sections?limit=1&asOf={since}"))["items"]![0]!["posts"]!.AsArray().Single()!["isHead"]!.GetValue<bool>().ShouldBeTrue();
    }
}
