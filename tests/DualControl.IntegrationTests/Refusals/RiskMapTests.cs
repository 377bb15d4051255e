using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using DualControl.UnitTests.BuildingBlocks.Files;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>The four-colour maps over HTTP: plan and marks, what each map shows and who sees it, each refusal with its place.</summary>
public sealed class RiskMapTests(Hosts hosts)
{
    private static readonly object Bounds = new { west = 118.52, south = 36.84, east = 118.56, north = 36.87 };

    [Theory, EachDatabase]
    public async Task An_enterprises_map_shows_its_units_as_SVG_and_GeoJSON_and_says_which_version_it_is(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var red = await e.RiskUnitAsync("红单元");
        await e.FactorInForceAsync(red, e.Factor(1, 6, 100, e.PrincipalPostId));
        (await VersionAsync()).ShouldBe("现行，尚未公示");
        for (var i = 1; i <= 2; i++) (await e.Principal.PostAsync("risk-publications", new { enterpriseId = e.Id, exceptionReason = "正在补充辨识" })).ShouldBe(HttpStatusCode.Created);
        (await VersionAsync()).ShouldBe($"第2次公示（{TestEnterprise.Day(0)}）");
        await e.RiskUnitAsync("灰单元");
        (await VersionAsync()).ShouldBe("现行，第2次公示后有变更");

        var answer = (await e.Frontline.GetAsync($"risk-map.svg?enterpriseId={e.Id}")).ShouldBe(HttpStatusCode.OK);
        answer.Message.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        answer.Message.Content.Headers.ContentDisposition!.FileNameStar.ShouldNotBeNull().ShouldEndWith(".svg");
        Fills(answer.Text, "polygon").ShouldBe(["#E60012", "#9E9E9E"], ignoreOrder: true);
        var json = (await e.Section.GetAsync($"risk-map.geojson?enterpriseId={e.Id}")).ShouldBe(HttpStatusCode.OK);
        json.Message.Content.Headers.ContentType!.MediaType.ShouldBe("application/geo+json");
        json["coordinates"]!.GetValue<string>().ShouldBe("plan");
        json["features"]!.AsArray().Select(f => f!["properties"]!["level"]?.GetValue<string>()).ShouldBe(["major", null]);

        await e.Api.SettleAsync();
        var filed = (await e.Principal.GetAsync($"archive-records?enterpriseId={e.Id}&class=riskMap"))["items"]!.AsArray();
        (await e.Principal.GetAsync($"archive-records/{filed[0]!["id"]}/content")).Text.ShouldContain("次公示（");

        async Task<string> VersionAsync() => (await e.Safety.GetAsync($"risk-map.geojson?enterpriseId={e.Id}"))["version"]!.GetValue<string>();
    }

    [Theory, EachDatabase]
    public async Task A_floor_plan_lies_under_the_map_and_only_a_small_picture_may(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var plan = $"enterprises/{e.Id}/risk-map-plan";
        var none = (await e.Safety.GetAsync(plan)).ShouldBe(HttpStatusCode.OK);
        (none["kind"]!.GetValue<string>(), none["version"]!.GetValue<int>(), none.ETag).ShouldBe(("plan", 0, ""));
        var picture = await AddAsync("平面图.png", SampleFiles.Png);
        (await e.Frontline.PutAsync(plan, Plan(picture), "\"0\"")).ShouldBe(HttpStatusCode.Forbidden);
        (await e.Safety.PutAsync(plan, Plan(picture), null)).ShouldBe(HttpStatusCode.PreconditionRequired);
        (await e.Safety.PutAsync(plan, Plan(await AddAsync("说明.pdf", SampleFiles.Pdf)), "\"0\"")).ShouldBeRefused(422, "risk_map.plan_picture")["errors"]!["pictureId"].ShouldNotBeNull();
        (await e.Safety.PutAsync(plan, Plan(await AddAsync("大图.png", LargePng())), "\"0\"")).ShouldBeRefused(422, "risk_map.plan_picture_too_large")["errors"]!["pictureId"].ShouldNotBeNull();
        (await e.Safety.PutAsync(plan, Plan(Routes.UnknownId()), "\"0\"")).ShouldBeRefused(422, "attachment.not_of_enterprise")["errors"]!["pictureId"].ShouldNotBeNull();
        (await e.Safety.PutAsync(plan, new { kind = "plan", bounds = Bounds }, "\"0\"")).ShouldBeRefused(422, "risk_map.plan_bounds");
        (await e.Safety.PutAsync(plan, new { kind = "geo" }, "\"0\"")).ShouldBeRefused(422, "risk_map.plan_bounds")["errors"]!["bounds"].ShouldNotBeNull();
        (await e.Safety.PutAsync(plan, new { kind = "geo", bounds = new { west = 118, south = 36, east = 117, north = 37 } }, "\"0\"")).ShouldBeRefused(422, "risk_map.plan_bounds")["errors"]!["bounds.east"].ShouldNotBeNull();
        (await e.Safety.PutAsync(plan, new { kind = "mars" }, "\"0\"")).ShouldBeRefused(400, "request.invalid");

        var set = (await e.Safety.PutAsync(plan, Plan(picture), "\"0\"")).ShouldBe(HttpStatusCode.OK);
        (set["picture"]!["name"]!.GetValue<string>(), set.ETag).ShouldBe(("平面图.png", "\"1\""));
        (await e.Safety.PutAsync(plan, Plan(picture), "\"0\"")).ShouldBeRefused(412, "request.stale");
        (await e.Safety.GetAsync($"risk-map.svg?enterpriseId={e.Id}")).Text.ShouldContain($"data:image/png;base64,{Convert.ToBase64String(SampleFiles.Png)}");
        await e.Api.SettleAsync();
        (await e.Safety.GetAsync($"attachments/{picture}"))["claimedBy"]!["objectType"]!.GetValue<string>().ShouldBe("RiskMapPlan");
        (await e.Safety.PutAsync(plan, new { kind = "geo", bounds = Bounds }, "\"1\"")).ShouldBe(HttpStatusCode.OK)["picture"].ShouldBeNull();

        object Plan(string id) => new { kind = "plan", pictureId = id };
        async Task<string> AddAsync(string name, byte[] content) => (await e.Safety.UploadAsync($"enterprises/{e.Id}/attachments", name, content)).ShouldBe(HttpStatusCode.Created).Id;
    }

    [Theory, EachDatabase]
    public async Task A_unit_and_its_factors_are_marked_on_the_earth_and_drawn(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        var factor = await e.FactorInForceAsync(unit, e.Factor(1, 6, 100, e.PrincipalPostId));
        var unmarked = await e.FactorInForceAsync(unit, e.Factor(element: "human"));
        var marks = $"risk-units/{unit}/map-marks";
        (await e.Safety.GetAsync(marks)).ShouldBe(HttpStatusCode.OK)["version"]!.GetValue<int>().ShouldBe(0);
        (await e.Safety.PutAsync($"enterprises/{e.Id}/risk-map-plan", new { kind = "geo", bounds = Bounds }, "\"0\"")).ShouldBe(HttpStatusCode.OK);
        // The outline of the plan is not drawn on the earth.
        (await e.Safety.GetAsync($"risk-map.geojson?enterpriseId={e.Id}"))["features"]![0]!["geometry"].ShouldBeNull();

        var marked = (await e.Safety.PutAsync(marks, Marks("[[[118.53,36.85],[118.54,36.85],[118.54,36.86],[118.53,36.85]]]", factor, "[118.535,36.852]"), "\"0\"")).ShouldBe(HttpStatusCode.OK);
        (marked["kind"]!.GetValue<string>(), marked["unit"]!["coordinates"]![0]!.AsArray().Count, marked["factors"]![0]!["geometry"]!["type"]!.GetValue<string>()).ShouldBe(("geo", 4, "Point"));
        (await e.Safety.PutAsync(marks, Marks(null, factor, "[118.535,36.852]"), "\"0\"")).ShouldBeRefused(412, "request.stale");

        (await e.Safety.GetAsync($"risk-map.geojson?enterpriseId={e.Id}"))["features"]![0]!["geometry"]!["type"]!.GetValue<string>().ShouldBe("Polygon");
        var own = (await e.Safety.GetAsync($"risk-units/{unit}/map.geojson")).ShouldBe(HttpStatusCode.OK);
        own["features"]!.AsArray().Select(f => (f!["properties"]!["kind"]!.GetValue<string>(), f["id"]?.GetValue<string>(), f["geometry"]?["type"]!.GetValue<string>()))
            .ShouldBe([("outline", null, "Polygon"), ("factor", factor, "Point"), ("factor", unmarked, null)]);
        var svg = (await e.Section.GetAsync($"risk-units/{unit}/map.svg")).ShouldBe(HttpStatusCode.OK).Text;
        Fills(svg, "circle").ShouldBe(["#E60012", "url(#cross-hatch)"]);
        Texts(svg).ShouldContain("未在图上标注");
        Texts(svg).ShouldContain("北 N");
    }

    [Theory, EachDatabase]
    public async Task A_wrong_place_is_refused_by_its_path(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        var factor = await e.DraftAsync(unit);
        var foreign = await e.DraftAsync(await e.RiskUnitAsync("另一单元"));
        (await RefuseAsync(Marks("[[[0,0],[10,10],[10,0],[0,10],[0,0]]]"), "risk_map.shape_invalid", "unit.coordinates[0][2]")).Text.ShouldContain("第 0 条边与第 2 条边");
        await RefuseAsync(Marks("[[[0,0],[10,0],[10,701],[0,0]]]"), "risk_map.shape_invalid", "unit.coordinates[0][2]");
        await RefuseAsync(Marks("[[[0,0],[10,0],[0,0]]]"), "risk_map.shape_invalid", "unit.coordinates[0]");
        await RefuseAsync(Marks("[[[0,0],[10,0],[10,10],[0,10]]]"), "risk_map.shape_invalid", "unit.coordinates[0][3]");
        await RefuseAsync(Marks("[[[0,0],[90,0],[90,90],[0,0]],[[50,10],[60,10],[60,20],[50,10]]]"), "risk_map.shape_invalid", "unit.coordinates[1]");
        await RefuseAsync(Marks(null, factor, "[-1,5]"), "risk_map.shape_invalid", "factors[0].geometry.coordinates");
        await RefuseAsync(Marks(null, factor, "\"x\""), "risk_map.shape_invalid", "factors[0].geometry.coordinates");
        await RefuseAsync(Marks(null, foreign, "[1,5]"), "risk_map.factor_of_other_unit", "factors[0].riskFactorId");
        var twice = Marks(null, factor, "[1,5]");
        twice["factors"]!.AsArray().Add(twice["factors"]![0]!.DeepClone());
        await RefuseAsync(twice, "risk_map.factor_twice", "factors[1].riskFactorId");
        var line = Marks("[[1,2],[3,4]]");
        line["unit"]!["type"] = "LineString";
        await RefuseAsync(line, "risk_map.shape_invalid", "unit.type");
        var many = new JsonObject { ["factors"] = new JsonArray([.. Enumerable.Range(0, 501).Select(_ => Marks(null, factor, "[1,5]")["factors"]![0]!.DeepClone())]) };
        (await e.Safety.PutAsync($"risk-units/{unit}/map-marks", many, "\"0\"")).ShouldBeRefused(400, "request.invalid");
        (await e.Frontline.PutAsync($"risk-units/{unit}/map-marks", Marks(null), "\"0\"")).ShouldBe(HttpStatusCode.Forbidden);
        (await e.Safety.GetAsync($"risk-units/{unit}/map-marks"))["version"]!.GetValue<int>().ShouldBe(0);

        async Task<Answer> RefuseAsync(JsonObject body, string code, string path)
        {
            var answer = (await e.Safety.PutAsync($"risk-units/{unit}/map-marks", body, "\"0\"")).ShouldBeRefused(422, code);
            answer["errors"]!.AsObject().Single().Key.ShouldBe(path);
            return answer;
        }
    }

    [Theory, EachDatabase]
    public async Task Maps_of_another_enterprise_are_not_found(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var (e, other) = (await TestEnterprise.CreateAsync(api), await TestEnterprise.CreateAsync(api));
        var unit = await e.RiskUnitAsync();
        foreach (var path in (string[])[$"risk-map.svg?enterpriseId={e.Id}", $"risk-map.geojson?enterpriseId={e.Id}", $"risk-units/{unit}/map.svg", $"risk-units/{unit}/map.geojson", $"risk-units/{unit}/map-marks", $"enterprises/{e.Id}/risk-map-plan"])
            (await other.Safety.GetAsync(path)).ShouldBeRefused(404, "request.not_found");
        (await other.Safety.PutAsync($"risk-units/{unit}/map-marks", Marks(null), "\"0\"")).ShouldBeRefused(404, "request.not_found");
        (await other.Safety.PutAsync($"enterprises/{e.Id}/risk-map-plan", new { kind = "plan" }, "\"0\"")).ShouldBeRefused(404, "request.not_found");
        var picture = (await e.Safety.UploadAsync($"enterprises/{e.Id}/attachments", "a.png", SampleFiles.Png)).Id;
        (await other.Safety.PutAsync($"enterprises/{other.Id}/risk-map-plan", new { kind = "plan", pictureId = picture }, "\"0\"")).ShouldBeRefused(422, "attachment.not_of_enterprise");
    }

    [Theory, EachDatabase]
    public async Task The_bureaus_map_shows_what_its_reader_supervises_each_at_its_place(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var e = await TestEnterprise.CreateAsync(api);
        await e.FactorInForceAsync(await e.RiskUnitAsync(), e.Factor(1, 6, 100, e.PrincipalPostId));
        var profile = await e.Safety.GetAsync($"enterprises/{e.Id}");
        var body = new { name = profile["name"], address = "测试路1号", staffCount = 30, location = new { longitude = 118.531, latitude = 36.852 } };
        (await e.Safety.PutAsync($"enterprises/{e.Id}", body, profile.ETag)).ShouldBe(HttpStatusCode.OK);

        var mine = (await FeatureAsync(await api.AsAsync("demo-office"))).ShouldNotBeNull();
        mine["geometry"]!["coordinates"]!.ToJsonString().ShouldBe("[118.531,36.852]");
        mine["properties"]!["level"]!.GetValue<string>().ShouldBe("major");
        (await FeatureAsync(e.Section)).ShouldNotBeNull();
        (await FeatureAsync(await api.AsAsync("demo-section-heating"))).ShouldBeNull();
        var svg = (await e.Section.GetAsync("bureau-risk-map.svg")).ShouldBe(HttpStatusCode.OK).Text;
        Texts(svg).ShouldContain("主管股室 Section：燃气办");
        Texts(svg).ShouldContain("发布单位 Issued by：城市管理局");
        Texts((await (await api.AsAsync("demo-auditor")).GetAsync("bureau-risk-map.svg")).Text).ShouldNotContain(t => t.StartsWith("主管股室", StringComparison.Ordinal));
        (await e.Safety.GetAsync("bureau-risk-map.svg")).ShouldBe(HttpStatusCode.Forbidden);
        (await e.Safety.GetAsync("bureau-risk-map.geojson")).ShouldBe(HttpStatusCode.Forbidden);

        async Task<JsonNode?> FeatureAsync(ApiClient reader) =>
            (await reader.GetAsync("bureau-risk-map.geojson")).ShouldBe(HttpStatusCode.OK)["features"]!.AsArray().SingleOrDefault(f => f!["id"]!.GetValue<string>() == e.Id);
    }

    /// <summary>A good PNG of more than 2 MiB: a chunk that nobody reads fills it.</summary>
    private static byte[] LargePng()
    {
        var png = SampleFiles.Png;
        var filler = new byte[2 * 1024 * 1024 + 12];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(filler, filler.Length - 12);
        "tEXt"u8.CopyTo(filler.AsSpan(4));
        return [.. png[..^12], .. filler, .. png[^12..]];
    }

    private static JsonObject Marks(string? polygon, string? factor = null, string? point = null)
    {
        var body = new JsonObject { ["factors"] = new JsonArray() };
        if (polygon is not null) body["unit"] = new JsonObject { ["type"] = "Polygon", ["coordinates"] = JsonNode.Parse(polygon) };
        if (factor is not null)
            body["factors"]!.AsArray().Add(new JsonObject { ["riskFactorId"] = factor, ["geometry"] = new JsonObject { ["type"] = "Point", ["coordinates"] = JsonNode.Parse(point!) } });
        return body;
    }

    private static IEnumerable<string> Fills(string svg, string element) =>
        XDocument.Parse(svg).Descendants().Where(x => x.Name.LocalName == element).Attributes("fill").Select(f => f.Value);

    private static List<string> Texts(string svg) => [.. XDocument.Parse(svg).Descendants().Where(x => x.Name.LocalName == "text").Select(t => t.Value)];
}
