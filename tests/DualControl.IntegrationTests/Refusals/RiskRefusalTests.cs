using System.Net;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>The workflow 岗位制定—车间审核—部门审定, grading, the grid and publication: each refusal over HTTP.</summary>
public sealed class RiskRefusalTests(Hosts hosts)
{
    private static readonly object Approve = new { decision = "approve", reason = (string?)null };
    private static readonly object Return = new { decision = "return", reason = "措施不具体" };

    [Theory, EachDatabase]
    public async Task Each_step_of_the_workflow_has_its_state_and_its_person(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var id = await e.DraftAsync(await e.RiskUnitAsync());
        (await e.Department.PostAsync($"risk-factors/{id}/department-approval", Approve)).ShouldBeRefused(422, "risk_factor.not_workshop_reviewed");
        (await e.Workshop.PostAsync($"risk-factors/{id}/workshop-review", new { decision = "return", reason = (string?)null })).ShouldBeRefused(400, "request.invalid");
        var stranger = await e.ClientAsync("stranger", "workshopReviewer", await e.UnitAsync(e.DepartmentId, "维修车间", "workshop"));
        (await stranger.PostAsync($"risk-factors/{id}/workshop-review", Approve)).ShouldBeRefused(422, "risk_factor.not_your_workshop");
        (await e.Workshop.PostAsync($"risk-factors/{id}/workshop-review", Return)).ShouldBe(HttpStatusCode.OK)["state"]!.GetValue<string>().ShouldBe("returned");
        (await e.Workshop.PostAsync($"risk-factors/{id}/workshop-review", Approve)).ShouldBeRefused(422, "risk_factor.not_drafted");
        var etag = (await e.Frontline.GetAsync($"risk-factors/{id}")).ETag;
        (await e.Colleague.PutAsync($"risk-factors/{id}/draft", e.Draft(), etag)).ShouldBeRefused(422, "risk_factor.not_your_draft");
        (await e.Frontline.PutAsync($"risk-factors/{id}/draft", e.Draft(), etag)).ShouldBe(HttpStatusCode.OK)["state"]!.GetValue<string>().ShouldBe("drafted");
        (await e.Workshop.PostAsync($"risk-factors/{id}/workshop-review", Approve)).ShouldBe(HttpStatusCode.OK);
        (await e.Frontline.PutAsync($"risk-factors/{id}/draft", e.Draft(), (await e.Frontline.GetAsync($"risk-factors/{id}")).ETag)).ShouldBeRefused(422, "risk_factor.not_draft");
        (await e.Frontline.PostAsync($"risk-factors/{id}/new-version", e.Draft())).ShouldBeRefused(422, "risk_factor.not_in_force");
        var other = await e.ClientAsync("other", "departmentReviewer", await e.UnitAsync(null, "销售部", "department"));
        (await other.PostAsync($"risk-factors/{id}/department-approval", Approve)).ShouldBeRefused(422, "risk_factor.not_your_department");
        (await e.Department.PostAsync($"risk-factors/{id}/department-approval", Approve)).ShouldBe(HttpStatusCode.OK)["versionInForce"]!.GetValue<int>().ShouldBe(1);
        (await e.Frontline.PostAsync($"risk-factors/{id}/new-version", e.Draft(1))).ShouldBe(HttpStatusCode.OK);
        (await e.Frontline.PostAsync($"risk-factors/{id}/new-version", e.Draft(1))).ShouldBeRefused(422, "risk_factor.draft_pending");
        await e.VoidAsync(id);
        (await e.Safety.PostAsync($"risk-factors/{id}/void", new { reason = "拆除" })).ShouldBeRefused(422, "risk_factor.voided");
        (await e.Safety.PostAsync($"risk-factors/{id}/void-proposal", new { reason = "拆除" })).ShouldBeRefused(422, "risk_factor.voided");
        (await e.Frontline.PostAsync($"risk-factors/{id}/new-version", e.Draft())).ShouldBeRefused(422, "risk_factor.voided");
    }

    [Theory, EachDatabase]
    public async Task Nobody_judges_his_own_draft(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        var both = await e.Api.RegisterAsync($"all-{e.Id}", ["safetyManager", "workshopReviewer", "frontlineEmployee"], enterpriseId: e.Id, unitId: e.WorkshopId);
        var id = await both.CreateAsync("risk-factors", new JsonObject { ["riskUnitId"] = unit, ["factor"] = e.Factor() });
        (await both.PostAsync($"risk-factors/{id}/workshop-review", Approve)).ShouldBeRefused(422, "risk_factor.own_draft");
        (await both.PostAsync($"risk-factors/{id}/void", new { reason = "自己作废" })).ShouldBeRefused(422, "risk_factor.own_draft");
    }

    [Theory, EachDatabase]
    public async Task What_is_in_force_leaves_the_ledger_by_proposal_and_approval_a_red_one_with_the_principal(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var id = await e.FactorInForceAsync(await e.RiskUnitAsync(), e.Factor(1, 6, 100, e.PrincipalPostId));
        (await e.Safety.PostAsync($"risk-factors/{id}/void", new { reason = "拆除" })).ShouldBeRefused(422, "risk_factor.in_force");
        (await e.Department.PostAsync($"risk-factors/{id}/void-decision", Approve)).ShouldBeRefused(422, "risk_factor.no_void_pending");
        (await e.Safety.PostAsync($"risk-factors/{id}/void-proposal", new { reason = "拆除" })).ShouldBe(HttpStatusCode.OK)["voidProposal"]!["reason"]!.GetValue<string>().ShouldBe("拆除");
        (await e.Safety.PostAsync($"risk-factors/{id}/void-proposal", new { reason = "拆除" })).ShouldBeRefused(422, "risk_factor.void_pending");
        (await e.Principal.PostAsync($"risk-factors/{id}/void-decision", Approve)).ShouldBeRefused(422, "risk_factor.void_awaits_department");
        (await e.Department.PostAsync($"risk-factors/{id}/void-decision", new { decision = "return", reason = (string?)null })).ShouldBeRefused(400, "request.invalid");
        (await e.Department.PostAsync($"risk-factors/{id}/void-decision", Return)).ShouldBe(HttpStatusCode.OK)["voidReturnReason"]!.GetValue<string>().ShouldBe("措施不具体");
        (await e.Safety.PostAsync($"risk-factors/{id}/void-proposal", new { reason = "已拆除" })).ShouldBe(HttpStatusCode.OK);
        (await e.Department.PostAsync($"risk-factors/{id}/void-decision", Approve)).ShouldBe(HttpStatusCode.OK)["versionInForce"]!.GetValue<int>().ShouldBe(1);
        (await e.Department.PostAsync($"risk-factors/{id}/void-decision", Approve)).ShouldBeRefused(422, "risk_factor.same_reviewer");
        (await e.Principal.PostAsync($"risk-factors/{id}/void-decision", Approve)).ShouldBe(HttpStatusCode.OK)["state"]!.GetValue<string>().ShouldBe("voided");
    }

    [Theory, EachDatabase]
    public async Task A_draft_must_be_graded_by_the_table_and_fit_its_level(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        var notListed = (await DraftAsync(e.Factor(l: 4))).ShouldBeRefused(400, "assessment.invalid");
        notListed["errors"]!.AsObject().Single().Key.ShouldBe("factor.current.l");
        var tooLow = (await DraftAsync(e.Factor(3, 6, 40))).ShouldBeRefused(422, "risk_factor.rank_too_low");
        tooLow["errors"]!["factor.responsiblePostId"]![0]!.GetValue<string>().ShouldStartWith("重大风险（红）须由企业级及以上岗位负责");
        var lowered = e.Factor(1, 6, 100, e.PrincipalPostId);
        lowered["directJudgement"] = new JsonObject { ["criterion"] = "majorHazardInstallation", ["level"] = "low", ["reason"] = "压低" };
        (await DraftAsync(lowered)).ShouldBeRefused(422, "assessment.direct_judgement_lowers");
        var weak = e.Factor(1, 6, 100, e.PrincipalPostId);
        weak["measures"] = new JsonArray(new JsonObject { ["level"] = "administrative", ["description"] = "巡检" }, new JsonObject { ["level"] = "ppe", ["description"] = "防静电服" });
        (await DraftAsync(weak)).ShouldBeRefused(422, "risk_factor.weak_measures");
        var none = e.Factor();
        none["measures"] = new JsonArray();
        (await DraftAsync(none)).ShouldBeRefused(400, "request.invalid");
        var foreign = e.Factor();
        foreign["responsiblePostId"] = Routes.UnknownId();
        (await DraftAsync(foreign)).ShouldBeRefused(422, "post.not_of_enterprise")["errors"]!["factor.responsiblePostId"].ShouldNotBeNull();

        Task<Answer> DraftAsync(JsonObject factor) => e.Frontline.PostAsync("risk-factors", new JsonObject { ["riskUnitId"] = unit, ["factor"] = factor });
    }

    [Theory, EachDatabase]
    public async Task The_levels_of_unit_and_enterprise_follow_their_factors(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync("甲");
        await e.RiskUnitAsync("乙");
        (await LevelsAsync()).ShouldBe((null, null));
        var yellow = await e.FactorInForceAsync(unit, e.Factor(3, 6, 7));
        (await LevelsAsync()).ShouldBe(("general", "general"));
        var red = await e.FactorInForceAsync(unit, e.Factor(1, 6, 100, e.PrincipalPostId));
        (await LevelsAsync()).ShouldBe(("major", "major"));
        (await e.Frontline.PostAsync($"risk-factors/{red}/new-version", e.Draft(0.1m, 1, 100, e.PrincipalPostId))).ShouldBe(HttpStatusCode.OK);
        (await LevelsAsync()).ShouldBe(("major", "major"));
        (await e.Workshop.PostAsync($"risk-factors/{red}/workshop-review", Approve)).ShouldBe(HttpStatusCode.OK);
        (await e.Department.PostAsync($"risk-factors/{red}/department-approval", Approve)).ShouldBe(HttpStatusCode.OK);
        (await LevelsAsync()).ShouldBe(("general", "general"));
        await e.VoidAsync(yellow);
        (await LevelsAsync()).ShouldBe(("low", "low"));
        await e.VoidAsync(red);
        (await LevelsAsync()).ShouldBe((null, null));

        async Task<(string?, string?)> LevelsAsync()
        {
            var one = (await e.Safety.GetAsync($"risk-units/{unit}")).ShouldBe(HttpStatusCode.OK);
            var all = (await e.Safety.GetAsync($"risk-summary?enterpriseId={e.Id}")).ShouldBe(HttpStatusCode.OK);
            return (one["level"]?.GetValue<string>(), all["level"]?.GetValue<string>());
        }
    }

    [Theory, EachDatabase]
    public async Task A_publication_with_blank_cells_needs_the_principals_exception(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        (await e.Safety.PostAsync("risk-publications", new { enterpriseId = e.Id, exceptionReason = (string?)null })).ShouldBeRefused(422, "risk_publication.nothing_to_publish");
        var unit = await e.RiskUnitAsync();
        await e.FactorInForceAsync(unit);
        (await e.Safety.PostAsync("risk-publications", new { enterpriseId = e.Id, exceptionReason = (string?)null })).ShouldBeRefused(422, "risk_publication.blank_cells");
        (await e.Safety.PostAsync("risk-publications", new { enterpriseId = e.Id, exceptionReason = "代签" })).ShouldBeRefused(422, "risk_publication.exception_by_principal");
        (await e.Safety.PostAsync($"risk-units/{unit}/grid/object/normal/present/consideration", new { reason = "未发现" })).ShouldBeRefused(422, "risk_unit.cell_identified");
        var published = (await e.Principal.PostAsync("risk-publications", new { enterpriseId = e.Id, exceptionReason = "正在补充辨识" })).ShouldBe(HttpStatusCode.Created);
        published["blankCells"]!.GetValue<int>().ShouldBe(35);
        (await e.Safety.GetAsync($"risk-summary?enterpriseId={e.Id}"))["publishedFactors"]!.GetValue<int>().ShouldBe(1);
        await e.FactorInForceAsync(unit, e.Factor(element: "human"));
        (await e.Safety.GetAsync($"risk-summary?enterpriseId={e.Id}"))["publishedFactors"]!.GetValue<int>().ShouldBe(1);
        foreach (var element in (string[])["human", "object", "environment", "management"])
            foreach (var state in (string[])["normal", "abnormal", "emergency"])
                foreach (var tense in (string[])["past", "present", "future"])
                    if ((element, state, tense) is not (("object", "normal", "present") or ("human", "normal", "present")))
                        (await e.Safety.PostAsync($"risk-units/{unit}/grid/{element}/{state}/{tense}/consideration", new { reason = "逐项核对，未发现" })).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.GetAsync($"risk-units/{unit}/grid"))["filled"]!.GetValue<int>().ShouldBe(36);
        (await e.Safety.PostAsync("risk-publications", new { enterpriseId = e.Id, exceptionReason = (string?)null })).ShouldBe(HttpStatusCode.Created)["number"]!.GetValue<int>().ShouldBe(2);
        await e.Api.SettleAsync();
        var filed = (await e.Principal.GetAsync($"archive-records?enterpriseId={e.Id}&objectId={published.Id}"))["items"]!.AsArray().Select(r => r!["class"]!.GetValue<string>());
        filed.ShouldBe(["riskMap", "riskLedger"], ignoreOrder: true);
    }

    [Theory, EachDatabase]
    public async Task A_risk_unit_has_one_name_and_a_true_outline(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync("唯一");
        (await e.Safety.PostAsync("risk-units", Unit("唯一"))).ShouldBeRefused(409, "risk_unit.name_taken");
        (await e.Safety.PostAsync("risk-units", Unit("越界", (0, 0), (2000, 0), (10, 10)))).ShouldBeRefused(422, "risk_unit.outline_invalid");
        (await e.Safety.PostAsync("risk-units", Unit("交叉", (0, 0), (100, 100), (100, 0), (0, 100)))).ShouldBeRefused(422, "risk_unit.outline_invalid");
        var other = await e.RiskUnitAsync("另一");
        var etag = (await e.Safety.GetAsync($"risk-units/{other}")).ETag;
        object Change(string name) => new { name, location = "西侧", kind = "area", responsibleUnitId = e.WorkshopId, responsiblePostId = e.WorkshopPostId, outline = Array.Empty<object>() };
        (await e.Safety.PutAsync($"risk-units/{other}", Change("唯一"), etag)).ShouldBeRefused(409, "risk_unit.name_taken");
        (await e.Safety.PutAsync($"risk-units/{other}", Change("第三"), etag)).ShouldBe(HttpStatusCode.OK)["name"]!.GetValue<string>().ShouldBe("第三");
        unit.ShouldNotBe(other);

        object Unit(string name, params (int X, int Y)[] points) => new
        {
            enterpriseId = e.Id,
            name,
            location = "东侧",
            kind = "area",
            responsibleUnitId = e.WorkshopId,
            responsiblePostId = e.WorkshopPostId,
            outline = points.Select(p => new { x = p.X, y = p.Y }),
        };
    }
}
