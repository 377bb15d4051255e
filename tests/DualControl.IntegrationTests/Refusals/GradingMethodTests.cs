using System.Net;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>
/// Methods over HTTP. What is published here touches nobody else: only the tests of this class grade by the matrix or by MES.
/// </summary>
public sealed class GradingMethodTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task The_methods_in_force_tell_a_form_what_to_offer(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var methods = (await e.Frontline.GetAsync("grading-methods")).ShouldBe(HttpStatusCode.OK)["items"]!.AsArray();
        methods.Select(m => m!["method"]!.GetValue<string>()).ShouldBe(["lec", "ls", "mes", "direct"]);
        methods[0]!["rules"]!["parameters"]!.AsArray().Select(p => p!["values"]!.AsArray().Count).ShouldBe([7, 6, 6]);
        methods[0]!["rules"]!["edges"]!["major"]!.ToJsonString().ShouldBe("{\"from\":320,\"inclusive\":false}");
        (await e.Frontline.GetAsync("grading-methods/lec/1")).ShouldBe(HttpStatusCode.OK)["rules"]!.ToJsonString().ShouldBe(methods[0]!["rules"]!.ToJsonString());
        (await e.Frontline.GetAsync("grading-methods/lec/9")).ShouldBeRefused(404, "request.not_found");
        (await e.Frontline.GetAsync("grading-methods/guess/1")).ShouldBeRefused(400, "request.bad_value");
        (await e.Frontline.GetAsync("grading-method-versions")).ShouldBeRefused(403, "request.forbidden");
    }

    [Theory, EachDatabase]
    public async Task A_factor_is_graded_by_the_matrix_or_by_mes(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        JsonObject By(string method, JsonObject values) => With(e.Factor(), ("method", method), ("initial", values.DeepClone()), ("current", values));
        Task<Answer> DraftAsync(JsonObject factor) => e.Frontline.PostAsync("risk-factors", new JsonObject { ["riskUnitId"] = unit, ["factor"] = factor });
        var mes = (await DraftAsync(By("mes", new JsonObject { ["m"] = 5, ["e"] = 3, ["s"] = 4 }))).ShouldBe(HttpStatusCode.Created)["content"]!["current"]!;
        (mes["method"]!.GetValue<string>(), mes["score"]!.GetValue<decimal>(), mes["level"]!.GetValue<string>(), mes["methodVersion"]!.GetValue<int>()).ShouldBe(("mes", 60m, "general", 1));
        var wrong = (await DraftAsync(By("ls", new JsonObject { ["l"] = 7, ["c"] = 3 }))).ShouldBeRefused(400, "assessment.invalid")["errors"]!.AsObject();
        wrong.Select(f => f.Key).ShouldBe(["factor.initial.l", "factor.initial.s", "factor.initial.c"], ignoreOrder: true);
        (await DraftAsync(By("direct", []))).ShouldBeRefused(422, "assessment.direct_alone");
        (await DraftAsync(With(e.Factor(), ("directJudgement", new JsonObject { ["criterion"] = "unheardOf", ["level"] = "major", ["reason"] = "理由" })))).ShouldBeRefused(422, "assessment.criterion_unknown");
        (await DraftAsync(With(e.Factor(), ("current", null)))).ShouldBeRefused(400, "request.invalid");
    }

    [Theory, EachDatabase]
    public async Task A_version_is_drafted_tried_out_published_and_used_from_then_on(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var office = await e.Api.AsAsync("demo-office");
        var matrix = new JsonObject { ["l"] = 3, ["s"] = 3 };
        var unit = await e.RiskUnitAsync();
        var before = await e.FactorInForceAsync(unit, With(e.Factor(), ("method", "ls"), ("initial", matrix.DeepClone()), ("current", matrix.DeepClone())));
        (await e.Safety.GetAsync($"risk-factors/{before}"))["level"]!.GetValue<string>().ShouldBe("general");

        var rules = (await office.GetAsync("grading-methods/ls/1"))["rules"]!;
        JsonObject Version(JsonNode of, string method = "ls", string reason = "收紧界限") => new() { ["method"] = method, ["rules"] = of.DeepClone(), ["reason"] = reason };
        JsonNode Edges(decimal major, decimal significant, decimal general)
        {
            var changed = rules.DeepClone();
            JsonObject From(decimal from) => new() { ["from"] = from, ["inclusive"] = true };
            changed["edges"] = new JsonObject { ["major"] = From(major), ["significant"] = From(significant), ["general"] = From(general) };
            return changed;
        }
        (await e.Safety.PostAsync("grading-method-versions", Version(rules))).ShouldBeRefused(403, "request.forbidden");
        (await office.PostAsync("grading-method-versions", Version(Edges(9, 9, 3)))).ShouldBeRefused(422, "grading_method.edges")["errors"]!["rules.edges"].ShouldNotBeNull();
        (await office.PostAsync("grading-method-versions", Version(rules, "mes"))).ShouldBeRefused(422, "grading_method.parameters");
        (await office.PostAsync("grading-method-versions", Version(rules, reason: " "))).ShouldBeRefused(400, "request.invalid");
        var draft = (await office.PostAsync("grading-method-versions", Version(Edges(16, 9, 4)))).ShouldBe(HttpStatusCode.Created);
        (await office.PostAsync("grading-method-versions", Version(rules))).ShouldBeRefused(409, "grading_method.draft_exists");

        var trial = (await office.GetAsync($"grading-method-versions/{draft.Id}/preview")).ShouldBe(HttpStatusCode.OK);
        var change = trial["changes"]!.AsArray().Single(c => c!["riskFactorId"]!.GetValue<string>() == before)!;
        (change["now"]!.GetValue<string>(), change["then"]!.GetValue<string>(), change["enterpriseId"]!.GetValue<string>()).ShouldBe(("general", "significant", e.Id));
        trial["factors"]!.GetValue<int>().ShouldBe(trial["now"]!.AsObject().Sum(n => n.Value!.GetValue<int>()));
        (await e.Principal.GetAsync($"grading-method-versions/{draft.Id}/preview")).ShouldBeRefused(403, "request.forbidden");

        var publication = $"grading-method-versions/{draft.Id}/publication";
        (await office.PostAsync(publication)).ShouldBeRefused(428, "request.if_match_required");
        (await office.PostAsync(publication, null, ("If-Match", "\"9\""))).ShouldBeRefused(412, "request.stale");
        var published = (await office.PostAsync(publication, null, ("If-Match", draft.ETag))).ShouldBe(HttpStatusCode.OK);
        (published["state"]!.GetValue<string>(), published["isCurrent"]!.GetValue<bool>()).ShouldBe(("published", true));
        (await office.PostAsync(publication, null, ("If-Match", published.ETag))).ShouldBeRefused(422, "grading_method.not_draft");

        // What is in force keeps its level; what is graded now has the new one.
        (await e.Safety.GetAsync($"risk-factors/{before}"))["level"]!.GetValue<string>().ShouldBe("general");
        var after = (await e.Frontline.PostAsync("risk-factors", new JsonObject { ["riskUnitId"] = unit, ["factor"] = With(e.Factor(postId: e.DepartmentPostId), ("method", "ls"), ("initial", matrix.DeepClone()), ("current", matrix.DeepClone())) }))
            .ShouldBe(HttpStatusCode.Created)["content"]!["current"]!;
        (after["level"]!.GetValue<string>(), after["methodVersion"]!.GetValue<int>()).ShouldBe(("significant", published["number"]!.GetValue<int>()));
        (await e.Frontline.GetAsync($"grading-methods/ls/{published["number"]}")).ShouldBe(HttpStatusCode.OK)["rules"]!["edges"]!["major"]!["from"]!.GetValue<decimal>().ShouldBe(16);

        var withdrawn = (await office.PostAsync("grading-method-versions", Version(rules))).ShouldBe(HttpStatusCode.Created);
        (await office.PostAsync($"grading-method-versions/{withdrawn.Id}/withdrawal", null, ("If-Match", withdrawn.ETag))).ShouldBe(HttpStatusCode.OK)["state"]!.GetValue<string>().ShouldBe("withdrawn");
        (await office.GetAsync($"grading-methods/ls/{withdrawn["number"]}")).ShouldBeRefused(404, "request.not_found");
        (await office.AllAsync("grading-method-versions?method=ls")).Select(v => v["number"]!.GetValue<int>()).ShouldBeInOrder(SortDirection.Descending);
    }

    private static JsonObject With(JsonObject body, params (string Property, JsonNode? Value)[] values)
    {
        foreach (var (property, value) in values) body[property] = value;
        return body;
    }
}
