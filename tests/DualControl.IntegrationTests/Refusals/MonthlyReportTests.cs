using System.Net;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>附件2 and 附件3: computed, frozen, corrected, reviewed.</summary>
public sealed class MonthlyReportTests(Hosts hosts)
{
    private static string Month => TestEnterprise.Day(0)[..7];

    [Theory, EachDatabase]
    public async Task A_submitted_report_is_frozen_and_corrected_only_with_a_reason(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var url = $"monthly-reports/enterprises/{e.Id}/{Month}";
        object Body(string? reason = null) => new { existingProblems = "个别记录不全", nextMeasures = "补录", correctionReason = reason };
        var draft = (await e.Safety.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
        draft["state"]!.GetValue<string>().ShouldBe("draft");
        draft["figures"]!["measurePublicationRate"].ShouldBeNull();
        (await e.Principal.PostAsync($"{url}/review")).ShouldBeRefused(422, "monthly_report.not_submitted");
        (await e.Safety.PostAsync(url, Body("更正"))).ShouldBeRefused(422, "monthly_report.nothing_to_correct");
        (await e.Safety.PostAsync($"monthly-reports/enterprises/{e.Id}/2199-01", Body())).ShouldBeRefused(422, "monthly_report.future_month");
        (await e.Safety.GetAsync($"monthly-reports/enterprises/{e.Id}/2026-13")).ShouldBeRefused(400, "request.bad_value");
        var first = (await e.Safety.PostAsync(url, Body())).ShouldBe(HttpStatusCode.Created);
        await e.RegisterAsync(await e.ReportAsync());
        var frozen = (await e.Safety.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
        frozen.Text.ShouldBe(first.Text);
        frozen["figures"]!["generalDangers"]!.GetValue<int>().ShouldBe(0);
        (await e.Safety.PostAsync(url, Body())).ShouldBeRefused(422, "monthly_report.already_submitted");
        var second = (await e.Safety.PostAsync(url, Body("漏报一项隐患"))).ShouldBe(HttpStatusCode.Created);
        second["figures"]!["generalDangers"]!.GetValue<int>().ShouldBe(1);
        second["number"]!.GetValue<int>().ShouldBe(2);
        (await e.Safety.GetAsync($"{url}?number=1")).ShouldBe(HttpStatusCode.OK)["isCurrent"]!.GetValue<bool>().ShouldBeFalse();
        (await e.Safety.GetAsync($"{url}?number=3")).ShouldBeRefused(404, "request.not_found");
        (await e.Principal.PostAsync($"{url}/review")).ShouldBe(HttpStatusCode.OK)["state"]!.GetValue<string>().ShouldBe("reviewed");
        (await e.Principal.PostAsync($"{url}/review")).ShouldBeRefused(422, "monthly_report.already_reviewed");
        await e.Api.SettleAsync();
        (await e.Principal.GetAsync($"archive-records?enterpriseId={e.Id}&class=monthlyReport&count=true"))["total"]!.GetValue<int>().ShouldBe(3);
    }

    [Theory, EachDatabase]
    public async Task The_preparer_does_not_review(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var url = $"monthly-reports/enterprises/{e.Id}/{Month}";
        (await e.Principal.PostAsync(url, new { existingProblems = "无", nextMeasures = "无", correctionReason = (string?)null })).ShouldBe(HttpStatusCode.Created);
        (await e.Principal.PostAsync($"{url}/review")).ShouldBeRefused(422, "monthly_report.reviewed_by_preparer");
    }

    [Theory, EachDatabase]
    public async Task A_section_sums_up_its_enterprises_reports_and_shows_who_is_missing(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var office = await api.AsAsync("demo-office");
        var section = await office.CreateAsync("sections", new { name = $"月报股{Routes.UnknownId()[19..]}", industries = new[] { "sanitation" }, leadershipPosts = Array.Empty<string>() });
        var officer = await ClientAsync("sectionOfficer", section, null);
        var ids = new List<string>();
        for (var i = 0; i < 2; i++)
            ids.Add(await office.CreateAsync("enterprises", new { name = $"测试环卫{CreditCodes.New()}", creditCode = CreditCodes.New(), industry = "sanitation", sectionId = section, address = "路1号", principalPostTitle = (string?)null, staffCount = 3 }));
        var safety = await ClientAsync("safetyManager", null, ids[0]);
        (await safety.PostAsync($"enterprises/{ids[0]}/policies", new { kind = "training", title = "教育培训制度", issuedBy = "经理", effectiveFrom = TestEnterprise.Day(0), text = "第一条 ……" })).ShouldBe(HttpStatusCode.Created);
        (await safety.PostAsync($"monthly-reports/enterprises/{ids[0]}/{Month}", new { existingProblems = "无", nextMeasures = "无", correctionReason = (string?)null })).ShouldBe(HttpStatusCode.Created);

        var url = $"monthly-reports/sections/{section}/{Month}";
        var draft = (await officer.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
        draft["figures"]!.AsObject().ShouldNotBeEmpty();
        var missing = (await officer.GetAsync($"monthly-reports/missing?month={Month}")).ShouldBe(HttpStatusCode.OK);
        missing["enterprises"]!.GetValue<int>().ShouldBe(2);
        missing["missing"]!.AsArray().Select(m => m!["enterpriseId"]!.GetValue<string>()).ShouldBe([ids[1]]);
        (await office.PostAsync($"{url}/review")).ShouldBeRefused(422, "monthly_report.not_submitted");
        var submitted = (await officer.PostAsync(url, new { measuresTaken = "约谈未报单位", correctionReason = (string?)null })).ShouldBe(HttpStatusCode.Created);
        submitted["state"]!.GetValue<string>().ShouldBe("submitted");
        (await officer.PostAsync(url, new { measuresTaken = "再报", correctionReason = (string?)null })).ShouldBeRefused(422, "monthly_report.already_submitted");
        (await office.PostAsync($"{url}/review")).ShouldBe(HttpStatusCode.OK);
        (await office.PostAsync($"{url}/review")).ShouldBeRefused(422, "monthly_report.already_reviewed");
        (await office.GetAsync($"monthly-reports/sections/{Routes.UnknownId()}/{Month}")).ShouldBeRefused(404, "request.not_found");

        Task<ApiClient> ClientAsync(string role, string? sectionId, string? enterpriseId) =>
            api.RegisterAsync($"report-{Routes.UnknownId()}", [role], sectionId, enterpriseId);
    }

    [Theory, EachDatabase]
    public async Task The_overview_counts_what_the_records_say(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var heating = await (await api.AsAsync("demo-section-heating")).GetAsync("overview");
        var counts = heating["sections"]!.AsArray().Single()!["counts"]!;
        var officer = await api.AsAsync("demo-section-heating");
        foreach (var state in counts["hiddenDangers"]!.AsArray())
        {
            var name = state!["state"]!.GetValue<string>();
            var total = (await officer.GetAsync($"hidden-dangers?state={name}&count=true"))["total"]!.GetValue<int>();
            (state["general"]!.GetValue<int>() + state["major"]!.GetValue<int>()).ShouldBe(total, name);
        }
        var units = (await officer.GetAsync("risk-units?limit=200"))["items"]!.AsArray();
        foreach (var level in (string[])["major", "significant", "general", "low"])
            counts["riskUnits"]![level]!.GetValue<int>().ShouldBe(units.Count(u => u!["level"]?.GetValue<string>() == level), level);
    }
}
