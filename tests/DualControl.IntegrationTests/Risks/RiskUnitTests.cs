using System.Net;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Risks;

/// <summary>The tree of risk units, and how they are split, merged and retired.</summary>
public sealed class RiskUnitTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task Units_form_a_tree_and_a_whole_shows_the_highest_level_of_its_parts(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var area = await e.RiskUnitAsync("门站", kind: "area");
        var tank = await e.RiskUnitAsync("储罐区", parentId: area);
        await e.RiskUnitAsync("卸车作业", kind: "activity", parentId: tank);
        await e.FactorInForceAsync(tank, e.Factor(6, 6, 15, e.PrincipalPostId));
        await e.FactorInForceAsync(tank, e.Factor());

        var top = (await e.Safety.GetAsync($"risk-unit-tree?enterpriseId={e.Id}")).ShouldBe(HttpStatusCode.OK)["units"]!.AsArray().ShouldHaveSingleItem()!;
        (top["level"], top["highestLevel"]!.GetValue<string>(), top["factors"]!.GetValue<int>()).ShouldBe((null, "major", 0));
        var part = top["parts"]!.AsArray().ShouldHaveSingleItem()!;
        (part["level"]!.GetValue<string>(), part["factors"]!.GetValue<int>(), part["parts"]!.AsArray().Count).ShouldBe(("major", 2, 1));
        (await e.Safety.AllAsync($"risk-units?parentId={area}")).ShouldHaveSingleItem()!["id"]!.GetValue<string>().ShouldBe(tank);
        var points = (await e.Safety.GetAsync($"risk-units/{tank}/points"))["points"]!.AsArray();
        points.Select(p => (p!["point"]!.GetValue<string>(), p["level"]!.GetValue<string>(), p["factors"]!.GetValue<int>())).ShouldBe([("阀门", "major", 2)]);

        (await e.Safety.PostAsync("risk-units", Unit(e, "乙", "process", tank))).ShouldBeRefused(422, "risk_unit.kind_coarser")["errors"]!["kind"].ShouldNotBeNull();
        (await e.Safety.PostAsync("risk-units", Unit(e, "乙", "equipment", Routes.UnknownId()))).ShouldBeRefused(422, "risk_unit.not_found")["errors"]!["parentId"].ShouldNotBeNull();
        var whole = await e.Safety.GetAsync($"risk-units/{area}");
        (await e.Safety.PutAsync($"risk-units/{area}", Body(Unit(e, "门站", "area", tank)), whole.ETag)).ShouldBeRefused(422, "risk_unit.kind_coarser");
        var red = await e.Safety.GetAsync($"risk-units/{tank}");
        (await e.Safety.PutAsync($"risk-units/{tank}", Body(Unit(e, "储罐区", "equipment", tank)), red.ETag)).ShouldBeRefused(422, "risk_unit.in_itself");
        var low = Unit(e, "储罐区", "equipment", area);
        low["responsiblePostId"] = e.WorkshopPostId;
        var refused = (await e.Safety.PutAsync($"risk-units/{tank}", Body(low), red.ETag)).ShouldBeRefused(422, "risk_unit.rank_too_low");
        refused["detail"]!.GetValue<string>().ShouldContain("重大风险（红）—企业");
        refused["errors"]!["responsiblePostId"].ShouldNotBeNull();
    }

    [Theory, EachDatabase]
    public async Task A_level_its_units_post_may_not_answer_for_is_not_approved(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var factor = await e.DraftAsync(await e.RiskUnitAsync(postId: e.WorkshopPostId), e.Factor(3, 6, 15, e.DepartmentPostId));
        (await e.Workshop.PostAsync($"risk-factors/{factor}/workshop-review", Approve)).ShouldBe(HttpStatusCode.OK);
        (await e.Department.PostAsync($"risk-factors/{factor}/department-approval", Approve)).ShouldBeRefused(422, "risk_unit.rank_too_low");
        (await e.Safety.GetAsync($"risk-factors/{factor}"))["state"]!.GetValue<string>().ShouldBe("workshopReviewed");
    }

    [Theory, EachDatabase]
    public async Task Split_merged_and_retired_units_keep_their_history(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var (tank, other) = (await e.RiskUnitAsync("储罐区"), await e.RiskUnitAsync("空单元"));
        var (stays, moves) = (await e.FactorInForceAsync(tank), await e.FactorInForceAsync(tank));

        (await e.Safety.PostAsync($"risk-units/{tank}/split", LedgerTests.Split(e, "卸车台", moves, moves))).ShouldBeRefused(400, "request.invalid");
        (await e.Safety.PostAsync($"risk-units/{other}/split", LedgerTests.Split(e, "卸车台", moves))).ShouldBeRefused(422, "risk_unit.factor_of_other_unit")["errors"]!["riskFactorIds[0]"].ShouldNotBeNull();
        (await e.Safety.PostAsync($"risk-units/{tank}/split", LedgerTests.Split(e, "空单元", moves))).ShouldBeRefused(409, "risk_unit.name_taken");
        var part = await e.Safety.CreateAsync($"risk-units/{tank}/split", LedgerTests.Split(e, "卸车台", moves));
        (await e.Safety.GetAsync($"risk-units/{part}"))["splitFromId"]!.GetValue<string>().ShouldBe(tank);
        (await e.Safety.AllAsync($"risk-ledger?enterpriseId={e.Id}&riskUnitId={part}")).ShouldHaveSingleItem()!["riskFactorId"]!.GetValue<string>().ShouldBe(moves);

        var tag = ("If-Match", (await e.Safety.GetAsync($"risk-units/{part}")).ETag);
        (await e.Safety.PostAsync($"risk-units/{part}/merger", new { intoId = tank, reason = "合并" })).ShouldBeRefused(428, "request.if_match_required");
        (await e.Safety.PostAsync($"risk-units/{part}/merger", new { intoId = part, reason = "合并" }, tag)).ShouldBeRefused(422, "risk_unit.with_itself");
        (await e.Safety.PostAsync($"risk-units/{part}/merger", new { intoId = Routes.UnknownId(), reason = "合并" }, tag)).ShouldBeRefused(422, "risk_unit.not_found");
        (await e.Safety.PostAsync($"risk-units/{part}/merger", new { intoId = tank, reason = " " }, tag)).ShouldBeRefused(400, "request.invalid");
        (await e.Safety.PostAsync($"risk-units/{part}/retirement", new { reason = "拆除" }, tag)).ShouldBeRefused(422, "risk_unit.has_factors");
        var merged = (await e.Safety.PostAsync($"risk-units/{part}/merger", new { intoId = tank, reason = "工艺合并" }, tag)).ShouldBe(HttpStatusCode.OK);
        (merged["mergedIntoId"]!.GetValue<string>(), merged["retirement"]!["reason"]!.GetValue<string>()).ShouldBe((tank, "工艺合并"));
        (await e.Safety.AllAsync($"risk-ledger?enterpriseId={e.Id}&riskUnitId={tank}")).Select(r => r["riskFactorId"]!.GetValue<string>()).ShouldBe([stays, moves], ignoreOrder: true);

        (await e.Safety.PostAsync($"risk-units/{part}/retirement", new { reason = "拆除" }, ("If-Match", merged.ETag))).ShouldBeRefused(422, "risk_unit.retired");
        (await e.Frontline.PostAsync("risk-factors", new JsonObject { ["riskUnitId"] = part, ["factor"] = e.Factor() })).ShouldBeRefused(422, "risk_unit.retired");
        (await e.Safety.AllAsync($"risk-units?enterpriseId={e.Id}")).Select(u => u["id"]!.GetValue<string>()).ShouldBe([tank, other], ignoreOrder: true);
        (await e.Safety.AllAsync($"risk-units?enterpriseId={e.Id}&retired=true")).ShouldHaveSingleItem()!["id"]!.GetValue<string>().ShouldBe(part);

        var child = await e.RiskUnitAsync("附件", parentId: other);
        tag = ("If-Match", (await e.Safety.GetAsync($"risk-units/{other}")).ETag);
        (await e.Safety.PostAsync($"risk-units/{other}/retirement", new { reason = "拆除" }, tag)).ShouldBeRefused(422, "risk_unit.has_parts");
        // The child takes the place of the whole it was a part of.
        (await e.Safety.PostAsync($"risk-units/{other}/merger", new { intoId = child, reason = "并入" }, tag)).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.GetAsync($"risk-units/{child}"))["parentId"].ShouldBeNull();
        var foreigner = await e.Api.AsAsync("demo-safety-heating");
        (await foreigner.PostAsync($"risk-units/{child}/retirement", new { reason = "越权" }, tag)).ShouldBeRefused(404, "request.not_found");
        (await foreigner.PostAsync($"risk-units/{child}/split", LedgerTests.Split(e, "卸车台"))).ShouldBeRefused(404, "request.not_found");
    }

    internal static readonly object Approve = new { decision = "approve", reason = (string?)null };

    /// <summary>What may be changed: all but whose it is.</summary>
    private static JsonObject Body(JsonObject unit)
    {
        unit.Remove("enterpriseId");
        return unit;
    }

    private static JsonObject Unit(TestEnterprise e, string name, string kind, string? parent) => new()
    {
        ["enterpriseId"] = e.Id,
        ["name"] = name,
        ["location"] = "厂区",
        ["kind"] = kind,
        ["responsibleUnitId"] = e.WorkshopId,
        ["responsiblePostId"] = e.PrincipalPostId,
        ["outline"] = new JsonArray(),
        ["parentId"] = parent,
    };
}
