using System.Net;
using System.Text.Json.Nodes;
using DualControl.BuildingBlocks.Time;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>Enterprises and industries move between sections: scope from that day on, refusals, old reports.</summary>
public sealed class ReorganizationTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task An_enterprise_moved_today_changes_hands_today(TestDatabase database)
    {
        var b = await BureauAsync(database, ["waste"], ["waste"]);
        var id = await b.EnterpriseAsync(b.Former, "waste");
        (await b.FormerOfficer.GetAsync($"enterprises/{id}")).ShouldBe(HttpStatusCode.OK);
        (await b.NextOfficer.GetAsync($"enterprises/{id}")).ShouldBeRefused(404, "request.not_found");

        var moved = (await b.MoveAsync(id, b.Next, 0)).ShouldBe(HttpStatusCode.OK);

        // It was entered today: no day was the former section's.
        moved["periods"]!.AsArray().Single()!["sectionId"]!.GetValue<string>().ShouldBe(b.Next);
        (await b.FormerOfficer.GetAsync($"enterprises/{id}")).ShouldBeRefused(404, "request.not_found");
        (await b.FormerOfficer.GetAsync($"enterprises/{id}/supervision")).ShouldBeRefused(404, "request.not_found");
        var seen = (await b.NextOfficer.GetAsync($"enterprises/{id}")).ShouldBe(HttpStatusCode.OK);
        seen["sectionId"]!.GetValue<string>().ShouldBe(b.Next);
        seen.ETag.ShouldBe("\"2\"");
        (await b.NextOfficer.GetAsync($"enterprises/{id}/supervision")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe(moved.Text);
        (await b.Office.AllAsync($"enterprises?sectionId={b.Next}")).Select(e => e["id"]!.GetValue<string>()).ShouldBe([id]);
        (await b.Office.AllAsync($"enterprises?sectionId={b.Former}")).ShouldBeEmpty();
        await b.Api.SettleAsync();
        var trail = (await b.Office.AllAsync($"audit-trail?enterpriseId={id}")).Single(t => t["useCase"]!.GetValue<string>() == "MoveEnterprise");
        (await b.Office.GetAsync($"audit-trail/{trail["id"]!.GetValue<string>()}/content")).Text.ShouldContain($"supervision[{TestEnterprise.Day(0)}].sectionId");
    }

    [Theory, EachDatabase]
    public async Task A_move_decided_for_a_day_takes_effect_on_it_by_itself(TestDatabase database)
    {
        var b = await BureauAsync(database, ["waste"], ["waste"]);
        var id = await b.EnterpriseAsync(b.Former, "waste");

        (await b.MoveAsync(id, b.Next, 5)).ShouldBe(HttpStatusCode.OK)["periods"]!.AsArray().Count.ShouldBe(2);

        (await b.FormerOfficer.GetAsync($"enterprises/{id}")).ShouldBe(HttpStatusCode.OK)["sectionId"]!.GetValue<string>().ShouldBe(b.Former);
        (await b.NextOfficer.GetAsync($"enterprises/{id}")).ShouldBeRefused(404, "request.not_found");
        foreach (var (day, former, next) in (ReadOnlySpan<(int, bool, bool)>)[(0, true, false), (4, true, false), (5, false, true), (400, false, true)])
        {
            (b.Has(b.Former, id, day), b.Has(b.Next, id, day)).ShouldBe((former, next), $"in {day} days");
        }
    }

    [Theory, EachDatabase]
    public async Task Each_refusal_of_a_move(TestDatabase database)
    {
        var b = await BureauAsync(database, ["waste"], ["waste"]);
        var id = await b.EnterpriseAsync(b.Former, "waste");
        var other = await b.SectionAsync(["landscaping"]);

        (await b.MoveAsync(id, b.Next, -1)).ShouldBeRefused(422, "term.in_past")["errors"]!["from"].ShouldNotBeNull();
        (await b.MoveAsync(id, b.Next, 367)).ShouldBeRefused(422, "term.too_far_ahead")["errors"]!["from"].ShouldNotBeNull();
        (await b.MoveAsync(id, b.Former, 1)).ShouldBeRefused(422, "enterprise.of_section_already")["errors"]!["sectionId"].ShouldNotBeNull();
        (await b.MoveAsync(id, other, 1)).ShouldBeRefused(422, "enterprise.industry_not_of_section")["errors"]!["sectionId"].ShouldNotBeNull();
        (await b.MoveAsync(id, Routes.UnknownId(), 1)).ShouldBeRefused(422, "section.not_found");
        (await b.MoveAsync(Routes.UnknownId(), b.Next, 1)).ShouldBeRefused(404, "request.not_found");
        (await b.Office.PostAsync($"enterprises/{id}/section", new { sectionId = b.Next, from = TestEnterprise.Day(1), reason = " " })).ShouldBeRefused(400, "request.invalid")["errors"]!["reason"].ShouldNotBeNull();
        (await b.Office.PostAsync($"enterprises/{id}/section", new { sectionId = b.Next, from = TestEnterprise.Day(1), reason = "改革" }, ("If-Match", "\"99\""))).ShouldBeRefused(412, "request.stale");
        (await b.FormerOfficer.PostAsync($"enterprises/{id}/section", new { sectionId = b.Next, from = TestEnterprise.Day(1), reason = "改革" })).ShouldBeRefused(403, "request.forbidden");
        (await b.MoveAsync(id, b.Next, 1)).ShouldBe(HttpStatusCode.OK);
        (await b.MoveAsync(id, b.Next, 2)).ShouldBeRefused(422, "enterprise.move_pending");
        // An industry does not move past an enterprise's own move.
        (await b.MoveIndustryAsync(other, "waste", 0, b.Former)).ShouldBeRefused(422, "enterprise.move_pending");
    }

    [Theory, EachDatabase]
    public async Task An_industry_takes_its_enterprises_along_and_nothing_else(TestDatabase database)
    {
        var b = await BureauAsync(database, ["waste", "sanitation"], []);
        var first = await b.EnterpriseAsync(b.Former, "waste");
        var second = await b.EnterpriseAsync(b.Former, "waste");
        var cleaning = await b.EnterpriseAsync(b.Former, "sanitation");
        var third = await b.SectionAsync(["waste"]);
        var elsewhere = await b.EnterpriseAsync(third, "waste");

        (await b.MoveIndustryAsync(b.Next, "waste", 0)).ShouldBeRefused(422, "section.former_unclear")["errors"]!["formerSectionId"].ShouldNotBeNull();
        var moved = (await b.MoveIndustryAsync(b.Next, "waste", 0, b.Former)).ShouldBe(HttpStatusCode.OK);

        moved["industries"]!.AsArray().Single()!["industry"]!.GetValue<string>().ShouldBe("waste");
        (await SeenAsync(b.NextOfficer)).ShouldBe([first, second], ignoreOrder: true);
        (await SeenAsync(b.FormerOfficer)).ShouldBe([cleaning]);
        (await b.Office.GetAsync($"enterprises/{elsewhere}"))["sectionId"]!.GetValue<string>().ShouldBe(third);
        (await b.Office.GetAsync($"sections/{b.Former}"))["industries"]!.AsArray().Select(i => i!.GetValue<string>()).ShouldBe(["sanitation"]);
        (await b.FormerOfficer.PostAsync("enterprises", b.Body(b.Former, "waste"))).ShouldBeRefused(422, "enterprise.industry_not_of_section");

        static async Task<IEnumerable<string>> SeenAsync(ApiClient officer) => (await officer.AllAsync("enterprises")).Select(e => e["id"]!.GetValue<string>());
    }

    [Theory, EachDatabase]
    public async Task Each_refusal_of_an_industrys_move(TestDatabase database)
    {
        var b = await BureauAsync(database, ["waste"], ["sanitation"]);
        (await b.MoveIndustryAsync(b.Next, "moon", 0, b.Former)).ShouldBeRefused(400, "request.invalid")["errors"]!["industry"].ShouldNotBeNull();
        (await b.MoveIndustryAsync(b.Next, "waste", -1, b.Former)).ShouldBeRefused(422, "term.in_past");
        (await b.MoveIndustryAsync(b.Next, "waste", 367, b.Former)).ShouldBeRefused(422, "term.too_far_ahead");
        (await b.MoveIndustryAsync(b.Former, "waste", 1, b.Next)).ShouldBeRefused(422, "section.has_industry");
        (await b.MoveIndustryAsync(b.Next, "heating", 1, b.Former)).ShouldBeRefused(422, "section.former_not_in_charge")["errors"]!["formerSectionId"].ShouldNotBeNull();
        (await b.MoveIndustryAsync(b.Next, "waste", 1, Routes.UnknownId())).ShouldBeRefused(422, "section.not_found");
        (await b.MoveIndustryAsync(Routes.UnknownId(), "waste", 1, b.Former)).ShouldBeRefused(404, "request.not_found");
        (await b.FormerOfficer.PostAsync($"sections/{b.Next}/industries", new { industry = "waste", from = TestEnterprise.Day(1), reason = "改革", formerSectionId = b.Former })).ShouldBeRefused(403, "request.forbidden");

        (await b.MoveIndustryAsync(b.Next, "waste", 3, b.Former)).ShouldBe(HttpStatusCode.OK);
        (await b.MoveIndustryAsync(b.Next, "waste", 4, b.Former)).ShouldBeRefused(422, "section.industry_move_pending");
        (await b.MoveIndustryAsync(await b.SectionAsync([]), "waste", 4, b.Former)).ShouldBeRefused(422, "section.industry_move_pending");
        // Entered meanwhile, it goes along; moved in meanwhile, it would be left behind.
        var late = await b.EnterpriseAsync(b.Former, "waste");
        (await b.Office.GetAsync($"enterprises/{late}/supervision"))["periods"]!.AsArray().Select(p => p!["sectionId"]!.GetValue<string>()).ShouldBe([b.Former, b.Next]);
        var elsewhere = await b.EnterpriseAsync(await b.SectionAsync(["waste"]), "waste");
        (await b.MoveAsync(elsewhere, b.Former, 0)).ShouldBeRefused(422, "section.industry_move_pending");
        (await b.MoveAsync(elsewhere, b.Next, 3)).ShouldBe(HttpStatusCode.OK);
    }

    [Theory, EachDatabase]
    public async Task Last_months_report_stays_with_the_section_that_had_the_enterprise(TestDatabase database)
    {
        // A host of its own: a demo enterprise, which was there last month, changes hands.
        var connection = database == TestDatabase.PostgreSql ? await hosts.NewPostgreSqlAsync() : null;
        await using var host = connection is null ? DualControlHost.OnSqlite(demo: true).Started() : new DualControlHost(database, connection).Started();
        var b = await new Bureau(new Api(host)).CreateAsync([], []);
        var heating = await b.Api.AsAsync("demo-section-heating");
        var former = (await heating.GetAsync("overview"))["sections"]![0]!["sectionId"]!.GetValue<string>();
        var enterprise = (await heating.AllAsync("enterprises")).Single();
        var id = enterprise["id"]!.GetValue<string>();
        var today = BureauCalendar.DayOf(TimeProvider.System.GetUtcNow());
        var (last, present) = (Month.Of(today.AddMonths(-1)), Month.Of(today));
        var before = (await heating.GetAsync($"monthly-reports/sections/{former}/{last}")).ShouldBe(HttpStatusCode.OK)["figures"]!;

        (await b.MoveIndustryAsync(b.Next, "heating", 0)).ShouldBe(HttpStatusCode.OK);

        (await heating.AllAsync("enterprises")).ShouldBeEmpty();
        var periods = (await b.Office.GetAsync($"enterprises/{id}/supervision"))["periods"]!.AsArray();
        periods.Select(p => (p!["sectionId"]!.GetValue<string>(), p["to"]?.GetValue<string>())).ShouldBe([(former, TestEnterprise.Day(-1)), (b.Next, null)]);
        foreach (var caller in (ApiClient[])[heating, b.Office])
            (await FiguresAsync(caller, former, last)).ToJsonString().ShouldBe(before.ToJsonString());
        before["enterprises"]!.GetValue<int>().ShouldBe(1);
        before["industries"]!.AsArray().Single()!.GetValue<string>().ShouldBe("heating");
        (await FiguresAsync(b.NextOfficer, b.Next, last))["enterprises"]!.GetValue<int>().ShouldBe(0);
        (await FiguresAsync(b.NextOfficer, b.Next, present))["enterprises"]!.GetValue<int>().ShouldBe(1);
        (await FiguresAsync(heating, former, present))["enterprises"]!.GetValue<int>().ShouldBe(0);
        var submitted = (await heating.PostAsync($"monthly-reports/sections/{former}/{last}", new { measuresTaken = "督促整改", correctionReason = (string?)null })).ShouldBe(HttpStatusCode.Created);
        submitted["figures"]!.ToJsonString().ShouldBe(before.ToJsonString());

        static async Task<JsonNode> FiguresAsync(ApiClient caller, string section, Month month) =>
            (await caller.GetAsync($"monthly-reports/sections/{section}/{month}")).ShouldBe(HttpStatusCode.OK)["figures"]!;
    }

    private async Task<Bureau> BureauAsync(TestDatabase database, string[] former, string[] next) => await new Bureau(await hosts.ApiAsync(database)).CreateAsync(former, next);

    /// <summary>Two sections of one test alone, and their officers.</summary>
    private sealed class Bureau(Api api)
    {
        public Api Api => api;
        public string Former { get; private set; } = "";
        public string Next { get; private set; } = "";
        public ApiClient Office { get; private set; } = null!;
        public ApiClient FormerOfficer { get; private set; } = null!;
        public ApiClient NextOfficer { get; private set; } = null!;

        public async Task<Bureau> CreateAsync(string[] former, string[] next)
        {
            Office = await api.AsAsync("demo-office");
            (Former, Next) = (await SectionAsync(former), await SectionAsync(next));
            FormerOfficer = await api.RegisterAsync($"former-{Routes.UnknownId()}", ["sectionOfficer"], Former);
            NextOfficer = await api.RegisterAsync($"next-{Routes.UnknownId()}", ["sectionOfficer"], Next);
            return this;
        }

        public Task<string> SectionAsync(string[] industries) =>
            Office.CreateAsync("sections", new { name = $"改革股{Routes.UnknownId()[19..]}", industries, leadershipPosts = Array.Empty<string>() });

        public object Body(string sectionId, string industry)
        {
            var creditCode = CreditCodes.New();
            return new { name = $"测试{creditCode}", creditCode, industry, sectionId, address = "路1号", principalPostTitle = (string?)null, staffCount = 3 };
        }

        public Task<string> EnterpriseAsync(string section, string industry) => Office.CreateAsync("enterprises", Body(section, industry));

        public Task<Answer> MoveAsync(string enterprise, string section, int days) =>
            Office.PostAsync($"enterprises/{enterprise}/section", new { sectionId = section, from = TestEnterprise.Day(days), reason = "机构改革" });

        public Task<Answer> MoveIndustryAsync(string to, string industry, int days, string? former = null) =>
            Office.PostAsync($"sections/{to}/industries", new { industry, from = TestEnterprise.Day(days), reason = "机构改革", formerSectionId = former });

        /// <summary>Asked in the process itself: nothing reachable over HTTP moves the clock.</summary>
        public bool Has(string section, string enterprise, int days)
        {
            using var travel = api.Host.Services.GetRequiredService<AdjustableClock>().TravelTo(TimeProvider.System.GetUtcNow().AddDays(days));
            using var scope = api.Host.Services.CreateScope();
            var supervised = scope.ServiceProvider.GetRequiredService<ISupervisedEnterprises>().OfAsync(SectionId.From(Guid.Parse(section)), default).GetAwaiter().GetResult();
            return supervised.Contains(EnterpriseId.From(Guid.Parse(enterprise)));
        }
    }
}
