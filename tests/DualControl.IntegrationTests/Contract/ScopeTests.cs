using System.Net;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Contract;

/// <summary>Another enterprise's object is a 404, on every route, every list, every export.</summary>
public sealed class ScopeTests(Hosts hosts)
{
    private static readonly string[] Foreigners = ["demo-safety-heating", "demo-principal-heating", "demo-section-heating"];

    [Theory, EachDatabase]
    public async Task No_get_route_shows_another_enterprises_object(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var gas = await GasAsync(api);
        var urls = await UrlsOfAsync(api, gas);
        var auditor = await api.AsAsync("demo-auditor");
        foreach (var url in urls) (await auditor.GetAsync(url)).Status.ShouldBe(HttpStatusCode.OK, url);
        foreach (var client in Foreigners)
        {
            var caller = await api.AsAsync(client);
            foreach (var url in urls)
                (await caller.GetAsync(url)).Status.ShouldBeOneOf([HttpStatusCode.NotFound, HttpStatusCode.Forbidden], $"{client} {url}");
        }
    }

    [Theory, EachDatabase]
    public async Task Every_get_route_with_an_enterprises_object_is_walked(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var walked = (await UrlsOfAsync(api, await GasAsync(api))).Select(u => u.Split('?')[0]).ToList();
        // What belongs to the bureau, not to an enterprise, is shown to all readers; requests to be entered have their own rules (EnterpriseRegistrationTests).
        string[] bureau = ["/sections/{id}", "/sections/{id}/history", "/clients/{clientId}", "/phases/{id}", "/monthly-reports/sections/{sectionId}/{month}", "/enterprise-registrations/{id}", "/enterprise-registrations/{id}/request", "/grading-methods/{method}/{number}", "/grading-method-versions/{id}", "/grading-method-versions/{id}/preview", "/risk-library/{code}", "/risk-library-editions/{id}"];
        // The code of the moment is shown by the enterprise's management alone; TrainingTests has its refusals.
        string[] momentary = ["/check-in-code", "/check-in-picture"];
        // Templates hold no object, and an import is its owner's alone (ImportTests).
        string[] owned = ["/import-templates/{table}", "/imports/{id}", "/imports/{id}/errors", "/imports/{id}/errors.xlsx"];
        foreach (var route in Routes.Of(api.Host).Where(r => r.UseCase is not null && r.Method == "GET" && r.Pattern.Contains('{') && !bureau.Concat(momentary).Concat(owned).Any(b => r.Pattern.EndsWith(b, StringComparison.Ordinal))))
        {
            var pattern = "^" + System.Text.RegularExpressions.Regex.Replace(route.Pattern, @"\{[A-Za-z]+\}", "[^/]+") + "$";
            walked.ShouldContain(u => System.Text.RegularExpressions.Regex.IsMatch("/api/v1/" + u, pattern), route.Name);
        }
    }

    [Theory, EachDatabase]
    public async Task No_list_shows_another_enterprises_rows_whatever_the_filter(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var gas = await GasAsync(api);
        var auditor = await api.AsAsync("demo-auditor");
        foreach (var client in Foreigners)
        {
            var caller = await api.AsAsync(client);
            foreach (var list in (string[])["enterprises", "unlinked-enterprises", "linked-supervisions", "visits", "risk-units", "risk-factors", "risk-publications", "identification-campaigns", "postings", "reporting-points", "hazard-reports", "risk-ledger-imports", "inspection-checklists", "inspections", "hidden-dangers", "archive-records", "audit-trail"])
                foreach (var filter in (string[])["limit=200", $"limit=200&enterpriseId={gas}"])
                {
                    if (list.EndsWith("enterprises", StringComparison.Ordinal) && filter.Contains("enterpriseId", StringComparison.Ordinal)) continue;
                    var answer = await caller.GetAsync($"{list}?{filter}");
                    if (answer.Status == HttpStatusCode.Forbidden) continue;
                    answer.ShouldBe(HttpStatusCode.OK).Text.ShouldNotContain(gas);
                    if (filter.Contains("enterpriseId", StringComparison.Ordinal)) answer["items"]!.AsArray().ShouldBeEmpty();
                }
        }
        (await auditor.GetAsync($"hidden-dangers?enterpriseId={gas}"))["items"]!.AsArray().ShouldNotBeEmpty();
        var seen = (await (await api.AsAsync("demo-section-heating")).GetAsync("overview")).ShouldBe(HttpStatusCode.OK);
        seen["sections"]!.AsArray().Select(s => s!["sectionName"]!.GetValue<string>()).ShouldBe(["供热办"]);
    }

    [Theory, EachDatabase]
    public async Task No_command_reaches_another_enterprises_object(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var e = await TestEnterprise.CreateAsync(api);
        var unit = await e.RiskUnitAsync();
        var factor = await e.DraftAsync(unit);
        var danger = await e.ReportAsync();
        var foreigner = await api.AsAsync("demo-safety-heating");
        var principal = await api.AsAsync("demo-principal-heating");
        (await foreigner.PostAsync($"hidden-dangers/{danger}/void", new { reason = "越权" })).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PostAsync($"risk-factors/{factor}/void", new { reason = "越权" })).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PostAsync("risk-factors", new JsonObject { ["riskUnitId"] = unit, ["factor"] = e.Factor() })).ShouldBeRefused(422, "risk_unit.not_found");
        (await foreigner.PostAsync("inspection-checklists", new { enterpriseId = e.Id, departmentId = e.DepartmentId })).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PostAsync("hidden-dangers", new { enterpriseId = e.Id, name = "甲", place = "乙", description = "丙", source = "employeeReport", riskFactorId = (string?)null })).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PostAsync($"enterprises/{e.Id}/units", new { parentId = (string?)null, name = "越权部", kind = "department" })).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PostAsync($"enterprises/{e.Id}/posts", new { unitId = (string?)null, title = "越权岗", isHead = true })).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PostAsync($"enterprises/{e.Id}/persons", new { employeeNumber = "1", name = "某岗", postId = e.OperatorPostId })).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PostAsync($"enterprises/{e.Id}/policies", new { kind = "training", title = "制度", issuedBy = "总经理", effectiveFrom = "2026-01-01", text = "第一条 ……" })).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PutAsync($"enterprises/{e.Id}", new { name = "改", address = "改", principalPostTitle = "改", staffCount = 1 }, "\"1\"")).ShouldBeRefused(404, "request.not_found");
        (await principal.PostAsync("risk-publications", new { enterpriseId = e.Id, exceptionReason = "越权" })).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PostAsync($"monthly-reports/enterprises/{e.Id}/{TestEnterprise.Day(0)[..7]}", new { existingProblems = "无", nextMeasures = "无", correctionReason = (string?)null })).ShouldBeRefused(404, "request.not_found");
        (await principal.PostAsync($"monthly-reports/enterprises/{e.Id}/{TestEnterprise.Day(0)[..7]}/review")).ShouldBeRefused(404, "request.not_found");
        var officer = await api.AsAsync("demo-section-heating");
        (await officer.PostAsync($"monthly-reports/sections/{e.SectionId}/{TestEnterprise.Day(0)[..7]}", new { measuresTaken = "无", correctionReason = (string?)null })).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task A_linked_section_sees_the_enterprise_while_the_link_lasts(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var e = await TestEnterprise.CreateAsync(api);
        var office = await api.AsAsync("demo-office");
        var officer = await api.AsAsync("demo-section-heating");
        var heating = (await office.GetAsync("sections?limit=200"))["items"]!.AsArray().Single(s => s!["name"]!.GetValue<string>() == "供热办")!["id"]!.GetValue<string>();
        (await officer.GetAsync($"enterprises/{e.Id}")).ShouldBeRefused(404, "request.not_found");
        var link = (await office.PostAsync("linked-supervisions", new { sectionId = heating, enterpriseId = e.Id, from = TestEnterprise.Day(-3), to = (string?)null, duties = "每月督导" })).ShouldBe(HttpStatusCode.Created);
        (await officer.GetAsync($"enterprises/{e.Id}")).ShouldBe(HttpStatusCode.OK);
        (await office.PostAsync("linked-supervisions", new { sectionId = heating, enterpriseId = e.Id, from = TestEnterprise.Day(0), to = (string?)null, duties = "重复" })).ShouldBeRefused(409, "linked_supervision.exists");
        (await office.PostAsync($"linked-supervisions/{link.Id}/end", new { lastDay = TestEnterprise.Day(-9) })).ShouldBeRefused(422, "linked_supervision.end_before_start");
        (await office.PostAsync($"linked-supervisions/{link.Id}/end", new { lastDay = TestEnterprise.Day(-1) })).ShouldBe(HttpStatusCode.OK);
        (await officer.GetAsync($"enterprises/{e.Id}")).ShouldBeRefused(404, "request.not_found");
        (await office.PostAsync($"linked-supervisions/{link.Id}/end", new { lastDay = TestEnterprise.Day(0) })).ShouldBeRefused(422, "linked_supervision.ended");
    }

    private static async Task<string> GasAsync(Api api) =>
        (await (await api.AsAsync("demo-safety-gas")).GetAsync("enterprises"))["items"]!.AsArray().Single()!["id"]!.GetValue<string>();

    /// <summary>One URL of the demo's gas enterprise for every GET route that shows an enterprise's object.</summary>
    private static async Task<List<string>> UrlsOfAsync(Api api, string gas)
    {
        var auditor = await api.AsAsync("demo-auditor");
        var month = (await auditor.GetAsync($"archive-records?enterpriseId={gas}&class=monthlyReport&limit=1"))["items"]!.AsArray()[0]!["title"]!.GetValue<string>().Split(' ')[1];
        List<string> urls =
        [
            $"enterprises/{gas}", $"enterprises/{gas}/supervision", $"risk-ledger?enterpriseId={gas}", $"risk-ledger.xlsx?enterpriseId={gas}", $"risk-ledger.docx?enterpriseId={gas}", $"risk-unit-tree?enterpriseId={gas}", $"risk-map.svg?enterpriseId={gas}", $"risk-map.geojson?enterpriseId={gas}", $"enterprises/{gas}/risk-map-plan", $"risk-summary?enterpriseId={gas}",
            $"danger-ledger?enterpriseId={gas}", $"danger-ledger.xlsx?enterpriseId={gas}", $"monthly-reports/enterprises/{gas}/{month}", $"monthly-reports/enterprises/{gas}/{month}?number=1",
        ];
        foreach (var list in (string[])["units", "posts", "persons", "policies", "training-plans", "training-sessions", "question-bank", "work-manuals"])
        {
            urls.Add($"enterprises/{gas}/{list}");
            urls.Add($"enterprises/{gas}/{list}/{await FirstAsync($"enterprises/{gas}/{list}")}");
        }
        urls.AddRange([$"enterprises/{gas}/promotion-team", $"enterprises/{gas}/training-coverage", $"enterprises/{gas}/training-coverage/untrained", $"enterprises/{gas}/training-hours"]);
        var training = $"enterprises/{gas}/training-sessions/{await FirstAsync($"enterprises/{gas}/training-sessions?closed=true")}";
        var attended = (await auditor.AllAsync($"{training}/attendances")).First(a => a["completedOn"] is not null)["personId"]!.GetValue<string>();
        urls.AddRange([$"{training}/attendances", $"{training}/tests", $"{training}/certificates/{attended}", $"enterprises/{gas}/training-tests/{await FirstAsync($"{training}/tests")}"]);
        urls.Add($"enterprises/{gas}/work-manuals/{await FirstAsync($"enterprises/{gas}/work-manuals")}/copies");
        urls.Add($"enterprises/{gas}/policies/{await FirstAsync($"enterprises/{gas}/policies")}/readings");
        var attachment = (await Task.WhenAll((await auditor.AllAsync($"enterprises/{gas}/policies")).Select(p => auditor.GetAsync($"enterprises/{gas}/policies/{p["id"]}"))))
            .SelectMany(p => p["attachments"]!.AsArray()).First()!["id"]!.GetValue<string>();
        urls.AddRange([$"attachments/{attachment}", $"attachments/{attachment}/content"]);
        foreach (var list in (string[])["responsibility-letters", "responsibility-letter-templates"])
        {
            urls.Add($"enterprises/{gas}/{list}");
            urls.Add($"enterprises/{gas}/{list}/{await FirstAsync($"enterprises/{gas}/{list}")}");
        }
        var letters = $"enterprises/{gas}/responsibility-letters";
        var letter = (await auditor.GetAsync(letters))["items"]!.AsArray()[0]!;
        urls.AddRange([$"{letters}/{letter["id"]}/letter.docx", $"{letters}/unsigned?year={letter["year"]}", $"{letters}.xlsx?year={letter["year"]}", $"enterprises/{gas}/responsibility-letter-templates/in-use?rank=post"]);
        urls.Add($"enterprises/{gas}/responsibility-letter-batches/{(await auditor.GetAsync($"{letters}/{letter["id"]}"))["batchId"]}");
        foreach (var list in (string[])["assessment-rule-sets", "scoring-events", "assessment-periods"])
        {
            urls.Add($"enterprises/{gas}/{list}");
            urls.Add($"enterprises/{gas}/{list}/{await FirstAsync($"enterprises/{gas}/{list}")}");
        }
        var closed = $"enterprises/{gas}/assessment-periods/{await FirstAsync($"enterprises/{gas}/assessment-periods?state=closed")}/results";
        urls.AddRange([closed, $"enterprises/{gas}/assessment-results/{await FirstAsync(closed)}"]);
        foreach (var list in (string[])["linked-supervisions", "visits", "risk-units", "risk-factors", "risk-publications", "postings", "reporting-points", "hazard-reports", "risk-ledger-imports", "inspection-checklists", "inspections", "hidden-dangers"])
            urls.Add($"{list}/{await FirstAsync($"{list}?enterpriseId={gas}")}");
        var riskUnit = $"risk-units/{await FirstAsync($"risk-units?enterpriseId={gas}")}";
        urls.AddRange([$"{riskUnit}/grid", $"{riskUnit}/points", $"{riskUnit}/level-timeline", $"{riskUnit}/map.svg", $"{riskUnit}/map.geojson", $"{riskUnit}/map-marks", $"{riskUnit}/notice-board.html", $"{riskUnit}/notice-board.docx"]);
        var card = $"enterpriseId={gas}&postId={await FirstAsync($"enterprises/{gas}/posts")}";
        urls.AddRange([$"post-card.html?{card}", $"post-card.docx?{card}"]);
        var factor = $"risk-factors/{await FirstAsync($"risk-factors?enterpriseId={gas}&state=approved")}";
        urls.AddRange([$"{factor}/versions", $"{factor}/diff", $"{factor}/comments", $"{factor}/measure-records"]);
        urls.Add($"risk-ledger-imports/{await FirstAsync($"risk-ledger-imports?enterpriseId={gas}")}/findings.xlsx");
        urls.Add($"reporting-points/{await FirstAsync($"reporting-points?enterpriseId={gas}")}/qr.svg");
        var campaign = $"identification-campaigns/{await FirstAsync($"identification-campaigns?enterpriseId={gas}")}";
        urls.AddRange([$"{riskUnit}/library-proposals", $"{riskUnit}/library-factors", campaign, $"{campaign}/progress"]);
        var record = await FirstAsync($"archive-records?enterpriseId={gas}");
        urls.AddRange([$"archive-records/{record}", $"archive-records/{record}/content", $"archive-records/{record}/proof"]);
        var entry = await FirstAsync($"audit-trail?enterpriseId={gas}");
        urls.AddRange([$"audit-trail/{entry}/content", $"audit-trail/{entry}/proof"]);
        return urls;

        async Task<string> FirstAsync(string list) => (await auditor.GetAsync(list))["items"]!.AsArray()[0]!["id"]!.GetValue<string>();
    }
}
