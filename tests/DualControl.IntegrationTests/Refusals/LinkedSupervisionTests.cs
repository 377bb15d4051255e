using System.Net;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>包联: who is linked, who is linked to nobody, the visits and their demands; each refusal over HTTP.</summary>
public sealed class LinkedSupervisionTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task A_link_is_held_by_a_section_or_a_post_once_at_a_time(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var office = await e.Api.AsAsync("demo-office");
        (await office.PostAsync("linked-supervisions", Link(e, null, null))).ShouldBeRefused(422, "linked_supervision.no_holder")["errors"]!["sectionId"].ShouldNotBeNull();
        (await office.PostAsync("linked-supervisions", Link(e, null, " "))).ShouldBeRefused(400, "request.invalid")["errors"]!["cadrePostTitle"].ShouldNotBeNull();
        (await office.PostAsync("linked-supervisions", Link(e, null, new string('长', 101)))).ShouldBeRefused(400, "request.invalid");
        (await office.PostAsync("linked-supervisions", Link(e, Routes.UnknownId(), null))).ShouldBeRefused(422, "section.not_found");
        (await office.PostAsync("linked-supervisions", Link(e, e.SectionId, null, from: 0, to: -1))).ShouldBeRefused(422, "linked_supervision.end_before_start");
        (await office.PostAsync("linked-supervisions", new { enterpriseId = Routes.UnknownId(), cadrePostTitle = "副局长", from = Day(0), duties = "走访" })).ShouldBeRefused(404, "request.not_found");
        (await e.Section.PostAsync("linked-supervisions", Link(e, e.SectionId, null))).Status.ShouldBe(HttpStatusCode.Forbidden);

        var bySection = (await office.PostAsync("linked-supervisions", Link(e, e.SectionId, "副局长"))).ShouldBe(HttpStatusCode.Created);
        bySection["cadrePostTitle"]!.GetValue<string>().ShouldBe("副局长");
        var byPost = (await office.PostAsync("linked-supervisions", Link(e, null, "副局长"))).ShouldBe(HttpStatusCode.Created);
        byPost["sectionId"].ShouldBeNull();
        (await office.PostAsync("linked-supervisions", Link(e, e.SectionId, "主任科员"))).ShouldBeRefused(409, "linked_supervision.exists");
        (await office.PostAsync("linked-supervisions", Link(e, null, "副局长"))).ShouldBeRefused(409, "linked_supervision.exists");
        (await office.PostAsync("linked-supervisions", Link(e, null, "主任科员"))).ShouldBe(HttpStatusCode.Created);
        (await e.Principal.GetAsync($"linked-supervisions/{byPost.Id}")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe(byPost.Text);
    }

    [Theory, EachDatabase]
    public async Task A_post_alone_gives_no_section_any_scope(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var link = await LinkAsync(e, null, "供热办主任");
        var heating = await e.Api.AsAsync("demo-section-heating");
        (await heating.GetAsync($"enterprises/{e.Id}")).ShouldBeRefused(404, "request.not_found");
        (await heating.GetAsync($"linked-supervisions/{link}")).ShouldBeRefused(404, "request.not_found");
        (await heating.PostAsync($"linked-supervisions/{link}/visits", Visit(0))).ShouldBeRefused(404, "request.not_found");
        // The section in charge sees the enterprise, but the link is not its own.
        (await e.Section.PostAsync($"linked-supervisions/{link}/visits", Visit(0))).ShouldBeRefused(422, "linked_visit.not_your_link");
        (await (await e.Api.AsAsync("demo-office")).PostAsync($"linked-supervisions/{link}/visits", Visit(0))).ShouldBe(HttpStatusCode.Created)["sectionId"].ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task Links_and_enterprises_without_one_are_listed_as_of_a_day(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var office = await e.Api.AsAsync("demo-office");
        (await UnlinkedAsync(office, "")).ShouldContain(e.Id);
        var link = await LinkAsync(e, e.SectionId, null, from: -10, to: -2);
        (await UnlinkedAsync(office, "")).ShouldContain(e.Id);
        foreach (var (day, linked) in ((int, bool)[])[(-11, false), (-10, true), (-2, true), (-1, false)])
        {
            (await UnlinkedAsync(office, $"asOf={Day(day)}")).Contains(e.Id).ShouldBe(!linked, $"{day}");
            (await office.AllAsync($"linked-supervisions?enterpriseId={e.Id}&sectionId={e.SectionId}&asOf={Day(day)}")).Select(l => l["id"]!.GetValue<string>()).ShouldBe(linked ? [link] : []);
        }
        await LinkAsync(e, null, "副局长", from: 0);
        (await UnlinkedAsync(office, "")).ShouldNotContain(e.Id);
        (await UnlinkedAsync(office, $"asOf={Day(-1)}&sectionId={e.SectionId}")).ShouldContain(e.Id);
        (await UnlinkedAsync(office, $"asOf={Day(-1)}&sectionId={Routes.UnknownId()}")).ShouldBeEmpty();
        foreach (var reader in (string[])["demo-leader", "demo-auditor", "demo-section-gas"])
            (await UnlinkedAsync(await e.Api.AsAsync(reader), $"asOf={Day(-1)}")).ShouldContain(e.Id, reader);
        (await UnlinkedAsync(await e.Api.AsAsync("demo-section-heating"), $"asOf={Day(-1)}")).ShouldNotContain(e.Id);
        (await e.Principal.GetAsync("unlinked-enterprises")).Status.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var list in (string[])["unlinked-enterprises", "linked-supervisions"])
        {
            (await office.GetAsync($"{list}?asOf=yesterday")).ShouldBeRefused(400, "request.bad_value");
            (await office.GetAsync($"{list}?asOf=1999-12-31")).ShouldBeRefused(400, "request.invalid");
        }
    }

    [Theory, EachDatabase]
    public async Task Unlinked_enterprises_are_paged(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var made = new List<string>();
        for (var i = 0; i < 3; i++) made.Add((await TestEnterprise.CreateAsync(api)).Id);
        var office = await api.AsAsync("demo-office");
        var url = "/api/v1/unlinked-enterprises?limit=1&count=true";
        var seen = new List<string>();
        while (url is not null && made.Except(seen).Any())
        {
            var page = (await office.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
            page["total"]!.GetValue<int>().ShouldBeGreaterThanOrEqualTo(3);
            seen.Add(page["items"]!.AsArray().Single()!["id"]!.GetValue<string>());
            url = page.Message.Headers.TryGetValues("Link", out var link) ? link.Single().Split('>')[0].TrimStart('<') : null;
        }
        seen.Where(made.Contains).ShouldBe(Enumerable.Reverse(made));
    }

    [Theory, EachDatabase]
    public async Task A_visit_is_made_within_the_term_by_who_holds_the_link(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var office = await e.Api.AsAsync("demo-office");
        var link = await LinkAsync(e, e.SectionId, null, from: -10);
        var visits = $"linked-supervisions/{link}/visits";
        (await e.Section.PostAsync($"linked-supervisions/{Routes.UnknownId()}/visits", Visit(0))).ShouldBeRefused(404, "request.not_found");
        (await e.Section.PostAsync(visits, Visit(1))).ShouldBeRefused(422, "linked_visit.in_future")["errors"]!["visitedOn"].ShouldNotBeNull();
        (await e.Section.PostAsync(visits, Visit(-11))).ShouldBeRefused(422, "linked_visit.outside_link")["errors"]!["visitedOn"].ShouldNotBeNull();
        (await e.Section.PostAsync(visits, Visit(-3, Demand("甲", -3), Demand("乙", -4)))).ShouldBeRefused(422, "linked_visit.demand_due_before_visit")["errors"]!["demands[1].dueOn"].ShouldNotBeNull();
        (await e.Section.PostAsync(visits, Visit(-3, Demand("", 1)))).ShouldBeRefused(400, "request.invalid")["errors"]!["demands[0].text"].ShouldNotBeNull();
        (await e.Section.PostAsync(visits, new { visitedOn = Day(0), findings = "情况" })).ShouldBeRefused(400, "request.invalid")["errors"]!["demands"].ShouldNotBeNull();
        (await e.Principal.PostAsync(visits, Visit(0))).Status.ShouldBe(HttpStatusCode.Forbidden);

        var made = (await e.Section.PostAsync(visits, Visit(-3, Demand("补齐告知卡", 5)))).ShouldBe(HttpStatusCode.Created);
        made.Message.Headers.Location!.ToString().ShouldEndWith($"/api/v1/visits/{made.Id}");
        (made["enterpriseId"]!.GetValue<string>(), made["linkedSupervisionId"]!.GetValue<string>(), made["nextDueOn"]!.GetValue<string>(), made["overdue"]!.GetValue<bool>()).ShouldBe((e.Id, link, Day(5), false));
        (await e.Frontline.GetAsync($"visits/{made.Id}")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe(made.Text);
        (await office.PostAsync(visits, Visit(0))).ShouldBe(HttpStatusCode.Created)["demands"]!.AsArray().ShouldBeEmpty();
        (await office.PostAsync($"linked-supervisions/{link}/end", new { lastDay = Day(-1) })).ShouldBeRefused(422, "linked_supervision.visited_later")["errors"]!["lastDay"].ShouldNotBeNull();
        (await office.PostAsync($"linked-supervisions/{link}/end", new { lastDay = Day(0) })).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.GetAsync($"audit-trail?objectType=LinkedVisit&objectId={made.Id}")).ShouldBe(HttpStatusCode.OK);
    }

    [Theory, EachDatabase]
    public async Task Demands_are_followed_up_until_the_section_marks_them_done(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var office = await e.Api.AsAsync("demo-office");
        var (section, officer) = await e.Api.SectionAsync();
        var link = await LinkAsync(e, section, null, from: -10);
        var visit = await officer.CreateAsync($"linked-supervisions/{link}/visits", Visit(-5, Demand("补齐告知卡", -1), Demand("培训班组长", 20)));
        var quiet = await officer.CreateAsync($"linked-supervisions/{link}/visits", Visit(0));
        var due = await officer.CreateAsync($"linked-supervisions/{link}/visits", Visit(-1, Demand("当天", 0)));
        var path = $"visits/{visit}/follow-ups";

        (await ListedAsync(e.Safety, $"enterpriseId={e.Id}")).ShouldBe([quiet, due, visit]);
        (await ListedAsync(e.Safety, $"linkedSupervisionId={link}&open=true")).ShouldBe([due, visit]);
        (await ListedAsync(e.Safety, $"linkedSupervisionId={link}&open=false")).ShouldBe([quiet]);
        (await ListedAsync(e.Safety, $"enterpriseId={e.Id}&overdue=true")).ShouldBe([visit]);
        (await ListedAsync(e.Safety, $"enterpriseId={e.Id}&overdue=false")).ShouldBe([quiet, due]);
        (await ListedAsync(office, $"enterpriseId={e.Id}&linkedSupervisionId={Routes.UnknownId()}")).ShouldBeEmpty();

        (await e.Safety.PostAsync(path, Report(1, done: true))).ShouldBeRefused(422, "linked_visit.done_by_section")["errors"]!["done"].ShouldNotBeNull();
        (await e.Safety.PostAsync(path, Report(3))).ShouldBeRefused(422, "linked_visit.demand_not_found")["errors"]!["demandNumber"].ShouldNotBeNull();
        (await e.Safety.PostAsync(path, Report(0))).ShouldBeRefused(400, "request.invalid");
        (await e.Safety.PostAsync(path, new { demandNumber = 1, text = " ", done = false })).ShouldBeRefused(400, "request.invalid");
        (await e.Section.PostAsync(path, Report(1))).ShouldBeRefused(422, "linked_visit.not_your_link");
        (await e.Frontline.PostAsync(path, Report(1))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await e.Api.AsAsync("demo-safety-heating")).PostAsync(path, Report(1))).ShouldBeRefused(404, "request.not_found");
        var reported = (await e.Safety.PostAsync(path, Report(1))).ShouldBe(HttpStatusCode.OK);
        (await e.Principal.PostAsync(path, Report(2), ("If-Match", "\"1\""))).ShouldBeRefused(412, "request.stale");
        (await e.Principal.PostAsync(path, Report(2), ("If-Match", reported.ETag))).ShouldBe(HttpStatusCode.OK);

        var done = (await officer.PostAsync(path, Report(1, done: true))).ShouldBe(HttpStatusCode.OK);
        done["demands"]![0]!["done"]!.GetValue<bool>().ShouldBeTrue();
        done["demands"]![0]!["followUps"]!.AsArray().Count.ShouldBe(2);
        (done["nextDueOn"]!.GetValue<string>(), done["overdue"]!.GetValue<bool>()).ShouldBe((Day(20), false));
        foreach (var caller in (ApiClient[])[e.Safety, officer, office]) (await caller.PostAsync(path, Report(1))).ShouldBeRefused(422, "linked_visit.demand_done");
        (await office.PostAsync(path, Report(2, done: true))).ShouldBe(HttpStatusCode.OK)["nextDueOn"].ShouldBeNull();
        (await ListedAsync(e.Safety, $"enterpriseId={e.Id}&open=true")).ShouldBe([due]);
    }

    private static object Link(TestEnterprise e, string? sectionId, string? cadrePostTitle, int from = -10, int? to = null) =>
        new { sectionId, cadrePostTitle, enterpriseId = e.Id, from = Day(from), to = to is { } day ? Day(day) : null, duties = "每月督导" };

    private static async Task<string> LinkAsync(TestEnterprise e, string? sectionId, string? cadrePostTitle, int from = -10, int? to = null) =>
        await (await e.Api.AsAsync("demo-office")).CreateAsync("linked-supervisions", Link(e, sectionId, cadrePostTitle, from, to));

    private static object Demand(string text, int dueIn) => new { text, dueOn = Day(dueIn) };

    private static object Visit(int day, params object[] demands) => new { visitedOn = Day(day), findings = "告知卡不全", demands };

    private static object Report(int demandNumber, bool done = false) => new { demandNumber, text = "已补齐", done };

    private static string Day(int days) => TestEnterprise.Day(days);

    private static async Task<List<string>> UnlinkedAsync(ApiClient caller, string filter) => [.. (await caller.AllAsync($"unlinked-enterprises?{filter}")).Select(x => x["id"]!.GetValue<string>())];

    private static async Task<List<string>> ListedAsync(ApiClient caller, string filter) => [.. (await caller.AllAsync($"visits?{filter}")).Select(x => x["id"]!.GetValue<string>())];
}
