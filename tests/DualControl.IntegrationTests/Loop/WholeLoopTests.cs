using System.Net;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Loop;

/// <summary>The main job, end to end over HTTP: from the enterprise to the archived, proven, counted danger.</summary>
public sealed class WholeLoopTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task A_general_danger_runs_from_the_risk_to_the_archive_and_into_the_monthly_report(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var e = await TestEnterprise.CreateAsync(api);
        var unit = await e.RiskUnitAsync();
        var factor = await e.FactorInForceAsync(unit);

        var ledger = await e.Safety.GetAsync($"risk-ledger?enterpriseId={e.Id}");
        ledger["items"]!.AsArray().Single()!["riskFactorId"]!.GetValue<string>().ShouldBe(factor);
        ledger["items"]![0]!["level"]!.GetValue<string>().ShouldBe("general");

        var checklist = await e.Safety.CreateAsync("inspection-checklists", new { enterpriseId = e.Id, departmentId = e.DepartmentId });
        var inspection = await e.Frontline.PostAsync("inspections", new { checklistId = checklist, kind = "routine", theme = (string?)null, plannedFor = TestEnterprise.Day(0) });
        inspection.ShouldBe(HttpStatusCode.Created);
        var answers = new JsonArray(
            new JsonObject { ["itemNumber"] = 1, ["finding"] = "failed", ["note"] = "联锁未投用", ["evidence"] = "照片1" },
            new JsonObject { ["itemNumber"] = 2, ["finding"] = "effective", ["note"] = null, ["evidence"] = null });
        (await e.Frontline.PutAsync($"inspections/{inspection.Id}/answers", new JsonObject { ["answers"] = answers }, inspection.ETag)).ShouldBe(HttpStatusCode.OK);
        (await e.Frontline.PostAsync($"inspections/{inspection.Id}/submission")).ShouldBe(HttpStatusCode.OK);

        var found = await e.Safety.GetAsync($"hidden-dangers?enterpriseId={e.Id}&state=discovered");
        var danger = found["items"]!.AsArray().Single()!["id"]!.GetValue<string>();
        (await e.RegisterAsync(danger)).ShouldBe(HttpStatusCode.OK)["number"]!.GetValue<string>().ShouldMatch(@"^YH-\d{4}-\d{6}$");
        (await e.MakePlanAsync(danger)).ShouldBe(HttpStatusCode.OK);
        (await e.Workshop.PostAsync($"hidden-dangers/{danger}/rectification-start")).ShouldBe(HttpStatusCode.OK);
        (await e.Workshop.PostAsync($"hidden-dangers/{danger}/rectification", TestEnterprise.Done)).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync($"hidden-dangers/{danger}/acceptance", new { accepted = true, opinion = "合格" })).ShouldBe(HttpStatusCode.OK);
        var closed = (await e.Principal.PostAsync($"hidden-dangers/{danger}/write-off")).ShouldBe(HttpStatusCode.OK);
        closed["state"]!.GetValue<string>().ShouldBe("writtenOff");
        closed["timeline"]!.AsArray().Select(t => t!["to"]!.GetValue<string>())
            .ShouldBe(["discovered", "registered", "planned", "rectifying", "awaitingAcceptance", "accepted", "writtenOff"]);

        await e.Api.SettleAsync();
        var records = await e.Principal.GetAsync($"archive-records?enterpriseId={e.Id}&class=dangerFile");
        records["items"]![0]!["objectVersion"]!.GetValue<long>().ShouldBe(closed["version"]!.GetValue<long>());
        var record = records["items"]!.AsArray().Single()!["id"]!.GetValue<string>();
        (await e.Principal.GetAsync($"archive-records/{record}/proof")).ShouldBe(HttpStatusCode.OK);
        var classes = (await e.Principal.GetAsync($"archive-records?enterpriseId={e.Id}"))["items"]!.AsArray().Select(r => r!["class"]!.GetValue<string>());
        classes.ShouldBe(["assessment", "checklist", "inspection", "rectificationPlan", "dangerFile"], ignoreOrder: true);

        var proposals = (await e.Safety.GetAsync($"risk-factors/{factor}"))["proposals"]!.AsArray();
        proposals.Single()!["dangerNumber"]!.GetValue<string>().ShouldBe(closed["number"]!.GetValue<string>());
        proposals.Single()!["measureNumber"]!.GetValue<int>().ShouldBe(1);

        var month = TestEnterprise.Day(0)[..7];
        var figures = (await e.Safety.GetAsync($"monthly-reports/enterprises/{e.Id}/{month}")).ShouldBe(HttpStatusCode.OK)["figures"]!;
        figures["generalDangers"]!.GetValue<int>().ShouldBe(1);
        figures["writtenOff"]!.GetValue<int>().ShouldBe(1);
        figures["inspectionsDone"]!.GetValue<int>().ShouldBe(1);
        figures["riskFactors"]!.GetValue<int>().ShouldBe(1);
        figures["filedRecords"]!.GetValue<int>().ShouldBe(5);
        figures["measurePublicationRate"]!.GetValue<decimal>().ShouldBe(0m);
    }

    [Theory, EachDatabase]
    public async Task A_major_danger_needs_report_plan_review_approval_and_verification(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var danger = await e.ReportAsync();
        (await e.RegisterAsync(danger, "major")).ShouldBe(HttpStatusCode.OK)["majorReportDueAt"].ShouldNotBeNull();
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/major-report", new { text = "已报局领导小组和行业主管部门" })).ShouldBe(HttpStatusCode.OK);
        (await e.MakePlanAsync(danger)).ShouldBe(HttpStatusCode.OK);
        (await e.Workshop.PostAsync($"hidden-dangers/{danger}/rectification-start")).ShouldBeRefused(422, "danger.plan_not_approved");
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/plan-review", Review("responsiblePerson", "manager", "technician"))).ShouldBeRefused(422, "danger.review_incomplete");
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/plan-review", Review("responsiblePerson", "manager", "technician", "rectifier"))).ShouldBe(HttpStatusCode.OK);
        (await e.Workshop.PostAsync($"hidden-dangers/{danger}/rectification-start")).ShouldBeRefused(422, "danger.plan_not_approved");
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/plan-approval")).ShouldBe(HttpStatusCode.OK);
        (await e.Workshop.PostAsync($"hidden-dangers/{danger}/rectification-start")).ShouldBe(HttpStatusCode.OK);
        (await e.Workshop.PostAsync($"hidden-dangers/{danger}/rectification", TestEnterprise.Done)).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync($"hidden-dangers/{danger}/acceptance", new { accepted = false, opinion = "不彻底" })).ShouldBe(HttpStatusCode.OK)["state"]!.GetValue<string>().ShouldBe("rectifying");
        (await e.Workshop.PostAsync($"hidden-dangers/{danger}/rectification", TestEnterprise.Done)).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync($"hidden-dangers/{danger}/acceptance", new { accepted = true, opinion = "合格" })).ShouldBe(HttpStatusCode.OK);
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/write-off")).ShouldBeRefused(422, "danger.not_verified");
        (await e.Section.PostAsync($"hidden-dangers/{danger}/verification", new { opinion = "现场核查同意" })).ShouldBe(HttpStatusCode.OK);
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/write-off")).ShouldBe(HttpStatusCode.OK);
        await e.Api.SettleAsync();
        (await e.Principal.GetAsync($"archive-records?enterpriseId={e.Id}"))["items"]!.AsArray().Select(r => r!["class"]!.GetValue<string>())
            .ShouldBe(["rectificationPlan", "dangerFile"], ignoreOrder: true);

        static object Review(params string[] categories) => new
        {
            heldOn = TestEnterprise.Day(0),
            participants = categories.Select(c => new { category = c, title = "职务" }),
            minutes = "逐项论证",
            conclusion = "pass",
        };
    }
}
