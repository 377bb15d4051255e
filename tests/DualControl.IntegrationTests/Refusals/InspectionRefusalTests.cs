using System.Net;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>Checklists from the ledger in force, and inspections by them.</summary>
public sealed class InspectionRefusalTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task A_checklist_follows_the_ledger_and_says_what_changed(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var body = new { enterpriseId = e.Id, departmentId = e.DepartmentId };
        (await e.Safety.PostAsync("inspection-checklists", body)).ShouldBeRefused(422, "checklist.no_factor_in_force");
        (await e.Safety.PostAsync("inspection-checklists", new { enterpriseId = e.Id, departmentId = e.WorkshopId })).ShouldBeRefused(422, "checklist.department_not_found");
        var unit = await e.RiskUnitAsync();
        await e.FactorInForceAsync(unit);
        var first = (await e.Safety.PostAsync("inspection-checklists", body)).ShouldBe(HttpStatusCode.Created);
        first["items"]!.AsArray().Count.ShouldBe(2);
        (await e.Safety.PostAsync("inspection-checklists", body)).ShouldBeRefused(422, "checklist.unchanged");
        await e.FactorInForceAsync(unit, e.Factor(element: "human"));
        var second = (await e.Safety.PostAsync("inspection-checklists", body)).ShouldBe(HttpStatusCode.Created);
        second["edition"]!.GetValue<int>().ShouldBe(2);
        second["difference"]!["added"]!.AsArray().Count.ShouldBe(2);
        second["difference"]!["removed"]!.AsArray().ShouldBeEmpty();
        (await e.Safety.GetAsync($"inspection-checklists/{first.Id}"))["isCurrent"]!.GetValue<bool>().ShouldBeFalse();
        (await e.Safety.GetAsync($"inspection-checklists?enterpriseId={e.Id}&current=true&count=true"))["total"]!.GetValue<int>().ShouldBe(1);
        (await StartAsync(e, first.Id)).ShouldBeRefused(422, "inspection.checklist_superseded");
        (await StartAsync(e, Routes.UnknownId())).ShouldBeRefused(422, "inspection.checklist_not_found");
    }

    [Theory, EachDatabase]
    public async Task Nothing_is_submitted_unanswered_and_nothing_changes_after(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await e.FactorInForceAsync(await e.RiskUnitAsync());
        var checklist = await e.Safety.CreateAsync("inspection-checklists", new { enterpriseId = e.Id, departmentId = e.DepartmentId });
        (await e.Frontline.PostAsync("inspections", new { checklistId = checklist, kind = "special", theme = (string?)null, plannedFor = TestEnterprise.Day(0) })).ShouldBeRefused(400, "request.invalid");
        (await e.Frontline.PostAsync("inspections", new { checklistId = checklist, kind = "routine", theme = (string?)null, plannedFor = TestEnterprise.Day(-1) })).ShouldBeRefused(422, "inspection.in_past");
        var inspection = (await StartAsync(e, checklist)).ShouldBe(HttpStatusCode.Created);
        (await AnswerAsync((3, "effective"))).ShouldBeRefused(422, "inspection.unknown_item");
        (await AnswerAsync((1, "failed"))).ShouldBeRefused(400, "request.invalid");
        (await AnswerAsync((1, "effective"), (1, "effective"))).ShouldBeRefused(400, "request.invalid");
        (await AnswerAsync((1, "effective"))).ShouldBe(HttpStatusCode.OK);
        (await e.Frontline.PostAsync($"inspections/{inspection.Id}/submission")).ShouldBeRefused(422, "inspection.unanswered")["errors"]!.AsObject().Select(f => f.Key).ShouldBe(["items[1]"]);
        (await AnswerAsync((2, "notApplicable"))).ShouldBe(HttpStatusCode.OK);
        (await e.Frontline.PostAsync($"inspections/{inspection.Id}/submission")).ShouldBe(HttpStatusCode.OK)["submittedAt"].ShouldNotBeNull();
        (await e.Frontline.PostAsync($"inspections/{inspection.Id}/submission")).ShouldBeRefused(422, "inspection.submitted");
        (await AnswerAsync((1, "effective"))).ShouldBeRefused(422, "inspection.submitted");
        (await e.Safety.GetAsync($"hidden-dangers?enterpriseId={e.Id}"))["items"]!.AsArray().ShouldBeEmpty();
        (await e.Safety.PostAsync("hidden-dangers", new { enterpriseId = e.Id, name = "甲", place = "乙", description = "丙", source = "inspection", riskFactorId = (string?)null })).ShouldBeRefused(400, "request.invalid");
        (await e.Safety.PostAsync("hidden-dangers", new { enterpriseId = e.Id, name = "甲", place = "乙", description = "丙", source = "accident", riskFactorId = Routes.UnknownId() })).ShouldBeRefused(400, "request.invalid");

        async Task<Answer> AnswerAsync(params (int Item, string Finding)[] answers) => await e.Frontline.PutAsync($"inspections/{inspection.Id}/answers", new JsonObject
        {
            ["answers"] = new JsonArray([.. answers.Select(a => new JsonObject { ["itemNumber"] = a.Item, ["finding"] = a.Finding, ["note"] = a.Finding == "notApplicable" ? "设备停用" : null, ["evidence"] = null })]),
        }, (await e.Frontline.GetAsync($"inspections/{inspection.Id}")).ETag);
    }

    [Theory, EachDatabase]
    public async Task An_inspection_waits_for_its_day_and_then_names_the_dangers_it_found(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await e.FactorInForceAsync(await e.RiskUnitAsync());
        var checklist = await e.Safety.CreateAsync("inspection-checklists", new { enterpriseId = e.Id, departmentId = e.DepartmentId });
        foreach (var days in (int[])[1, 0])
        {
            var id = await e.Frontline.CreateAsync("inspections", new { checklistId = checklist, kind = "routine", theme = (string?)null, plannedFor = TestEnterprise.Day(days) });
            var answers = new { answers = new[] { new { itemNumber = 1, finding = "effective", note = (string?)null, evidence = (string?)null }, new { itemNumber = 2, finding = "failed", note = (string?)"未巡检", evidence = (string?)null } } };
            (await e.Frontline.PutAsync($"inspections/{id}/answers", answers, (await e.Frontline.GetAsync($"inspections/{id}")).ETag)).ShouldBe(HttpStatusCode.OK);
            var submitted = await e.Frontline.PostAsync($"inspections/{id}/submission");
            if (days > 0)
            {
                submitted.ShouldBeRefused(422, "inspection.too_early");
                continue;
            }
            var found = submitted.ShouldBe(HttpStatusCode.OK)["found"]!.AsArray().Single()!;
            found["itemNumber"]!.GetValue<int>().ShouldBe(2);
            var listed = (await e.Safety.GetAsync($"hidden-dangers?inspectionId={id}")).ShouldBe(HttpStatusCode.OK)["items"]!.AsArray();
            listed.Single()!["id"]!.GetValue<string>().ShouldBe(found["id"]!.GetValue<string>());
            (await e.Safety.GetAsync($"monthly-reports/enterprises/{e.Id}/{TestEnterprise.Day(0)[..7]}"))["figures"]!["unregisteredDangers"]!.GetValue<int>().ShouldBe(1);
        }
    }

    private static Task<Answer> StartAsync(TestEnterprise e, string checklist) =>
        e.Frontline.PostAsync("inspections", new { checklistId = checklist, kind = "routine", theme = (string?)null, plannedFor = TestEnterprise.Day(0) });
}
