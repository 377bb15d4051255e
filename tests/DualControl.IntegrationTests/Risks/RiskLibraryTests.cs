using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Risks;

/// <summary>The industry risk library over HTTP. It is one for all enterprises: only the tests of this class publish an edition, or count on what one holds.</summary>
public sealed class RiskLibraryTests(Hosts hosts)
{
    private const string Editions = "risk-library-editions";

    [Theory, EachDatabase]
    public async Task The_library_is_there_from_the_start_and_is_searched(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var office = await e.Api.AsAsync("demo-office");
        var editions = await office.AllAsync(Editions);
        editions.Select(x => x["number"]!.GetValue<int>()).ShouldBeInOrder(SortDirection.Descending);
        var first = editions.Single(x => x["number"]!.GetValue<int>() == 1);
        (first["state"]!.GetValue<string>(), first["draftedBy"]!.GetValue<string>()).ShouldBe(("published", "system"));
        var current = editions.Single(x => x["isCurrent"]!.GetValue<bool>());
        var all = await e.Frontline.AllAsync("risk-library");
        all.Count.ShouldBe(current["entries"]!.GetValue<int>());
        all.ShouldAllBe(x => x["edition"]!.GetValue<int>() == current["number"]!.GetValue<int>());
        all.Select(x => x["code"]!.GetValue<string>()).ShouldBe(all.Select(x => x["code"]!.GetValue<string>()).Order(StringComparer.Ordinal));

        var one = all[0];
        var code = Code(one);
        (await e.Frontline.GetAsync($"risk-library/{code}")).ShouldBe(HttpStatusCode.OK).Json.ToJsonString().ShouldBe(one.ToJsonString());
        (await e.Frontline.GetAsync("risk-library/XYZ-999")).ShouldBeRefused(404, "request.not_found");
        foreach (var property in (string[])["industry", "unitKind", "element", "accidentType"])
        {
            var value = one[property]!.GetValue<string>();
            var found = await e.Frontline.AllAsync($"risk-library?{property}={value}");
            found.Count.ShouldBe(all.Count(x => x[property]!.GetValue<string>() == value), property);
        }
        foreach (var property in (string[])["unit", "point", "description"])
        {
            var text = one[property]!.GetValue<string>();
            (await e.Frontline.AllAsync($"risk-library?q={Uri.EscapeDataString(text[..Math.Min(20, text.Length)])}")).Select(Code).ShouldContain(code, property);
        }
        (await e.Frontline.AllAsync($"risk-library?q={Uri.EscapeDataString("没有这样的风险")}")).ShouldBeEmpty();
        var page = (await e.Frontline.GetAsync("risk-library?limit=2&count=true&sort=-code")).ShouldBe(HttpStatusCode.OK);
        (page["items"]!.AsArray().Count, page["total"]!.GetValue<int>()).ShouldBe((2, all.Count));
        (await e.Frontline.GetAsync($"risk-library?limit=2&sort=-code&cursor={Uri.EscapeDataString(page["next"]!.GetValue<string>())}"))["items"]!.AsArray()
            .Select(x => Code(x!)).ShouldBe(all.AsEnumerable().Reverse().Skip(2).Take(2).Select(Code));
        (await e.Frontline.GetAsync("risk-library?industry=mining")).ShouldBeRefused(400, "request.bad_value");
        (await e.Frontline.GetAsync("risk-library?sort=point")).ShouldBeRefused(400, "request.bad_sort");
        (await e.Frontline.GetAsync($"risk-library?q={new string('a', 101)}")).ShouldBeRefused(400, "request.invalid");
        (await (await e.Api.AsAsync("demo-admin")).GetAsync("risk-library")).ShouldBeRefused(403, "request.forbidden");
        (await e.Safety.GetAsync(Editions)).ShouldBeRefused(403, "request.forbidden");
        (await e.Safety.GetAsync($"{Editions}/{first["id"]}")).ShouldBeRefused(403, "request.forbidden");
        (await office.GetAsync($"{Editions}/{Routes.UnknownId()}")).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task The_office_uploads_an_edition_looks_at_what_it_changes_and_publishes_it(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var office = await e.Api.AsAsync("demo-office");
        var now = (await office.AllAsync("risk-library")).Select(FileEntry).ToList();
        Task<Answer> UploadAsync(IEnumerable<JsonObject> entries, string name = "风险库.json") => office.UploadAsync(Editions, name, File(entries), "application/json");

        (await e.Safety.UploadAsync(Editions, "风险库.json", File(now))).ShouldBeRefused(403, "request.forbidden");
        (await office.PostAsync(Editions, new { })).ShouldBeRefused(415, "request.unsupported_media_type");
        (await office.UploadAsync(Editions, "风险库.json", [])).ShouldBeRefused(400, "file.missing");
        (await UploadAsync(now, "风险库.txt")).ShouldBeRefused(422, "file.no_json");
        (await office.UploadAsync(Editions, "风险库.json", "{\"title\":"u8.ToArray())).ShouldBeRefused(422, "file.no_json");
        (await office.UploadAsync(Editions, "风险库.json", File(now), "image/png")).ShouldBeRefused(422, "file.type_mismatch");
        (await UploadAsync([])).ShouldBeRefused(400, "risk_library.invalid")["errors"]!["entries"].ShouldNotBeNull();
        var wrong = (await UploadAsync([With(now[0], "element", "weather"), With(now[1], "description", new string('长', 501)), now[1]])).ShouldBeRefused(400, "risk_library.invalid")["errors"]!;
        wrong["entries[0].element"]!.ToJsonString().ShouldContain(now[0]["code"]!.GetValue<string>());
        wrong["entries[1].description"]!.ToJsonString().ShouldContain(now[1]["code"]!.GetValue<string>());
        wrong["entries[2].code"].ShouldNotBeNull();
        (await UploadAsync(now.AsEnumerable().Reverse())).ShouldBeRefused(422, "risk_library.unchanged");

        var (changed, removed, added) = (now[1], now[^1], $"TEST-{Routes.UnknownId()[..8].ToUpperInvariant()}");
        var next = now.Where(x => x != removed && x != changed).Append(With(changed, "emergencyMeasures", $"停机断电并报告，{added}")).Append(With(With(now[0], "code", added), "point", $"新部位{added}")).ToList();
        var draft = (await UploadAsync(next)).ShouldBe(HttpStatusCode.Created);
        draft.Message.Headers.Location!.ToString().ShouldBe($"/api/v1/{Editions}/{draft.Id}");
        (draft["state"]!.GetValue<string>(), draft["isCurrent"]!.GetValue<bool>(), draft["entries"]!.GetValue<int>(), draft["label"]!.GetValue<string>()).ShouldBe(("drafted", false, now.Count, "测试版"));
        draft["differences"]!["added"]!.AsArray().Select(c => c!.GetValue<string>()).ShouldBe([added]);
        draft["differences"]!["removed"]!.AsArray().Select(c => c!.GetValue<string>()).ShouldBe([removed["code"]!.GetValue<string>()]);
        draft["differences"]!["changed"]!.AsArray().Single()!.ToJsonString().ShouldBe($"{{\"code\":\"{changed["code"]}\",\"fields\":[\"emergencyMeasures\"]}}");
        (await UploadAsync(now)).ShouldBeRefused(409, "risk_library.draft_exists");
        // Nothing changes before it is published.
        (await e.Frontline.GetAsync($"risk-library/{added}")).ShouldBeRefused(404, "request.not_found");

        var publication = $"{Editions}/{draft.Id}/publication";
        (await office.PostAsync(publication)).ShouldBeRefused(428, "request.if_match_required");
        (await office.PostAsync(publication, null, ("If-Match", "\"9\""))).ShouldBeRefused(412, "request.stale");
        (await e.Safety.PostAsync(publication, null, ("If-Match", draft.ETag))).ShouldBeRefused(403, "request.forbidden");
        (await office.PostAsync($"{Editions}/{Routes.UnknownId()}/publication", null, ("If-Match", "\"1\""))).ShouldBeRefused(404, "request.not_found");
        var published = (await office.PostAsync(publication, null, ("If-Match", draft.ETag))).ShouldBe(HttpStatusCode.OK);
        (published["state"]!.GetValue<string>(), published["isCurrent"]!.GetValue<bool>()).ShouldBe(("published", true));
        (await office.AllAsync(Editions)).Count(x => x["isCurrent"]!.GetValue<bool>()).ShouldBe(1);
        (await e.Frontline.GetAsync($"risk-library/{added}")).ShouldBe(HttpStatusCode.OK)["edition"]!.GetValue<int>().ShouldBe(published["number"]!.GetValue<int>());
        (await e.Frontline.GetAsync($"risk-library/{removed["code"]}")).ShouldBeRefused(404, "request.not_found");
        (await office.PostAsync(publication, null, ("If-Match", published.ETag))).ShouldBeRefused(422, "risk_library.not_draft");

        var withdrawn = (await UploadAsync(now)).ShouldBe(HttpStatusCode.Created);
        var withdrawal = $"{Editions}/{withdrawn.Id}/withdrawal";
        (await office.PostAsync(withdrawal)).ShouldBeRefused(428, "request.if_match_required");
        (await e.Principal.PostAsync(withdrawal, null, ("If-Match", withdrawn.ETag))).ShouldBeRefused(403, "request.forbidden");
        var given = (await office.PostAsync(withdrawal, null, ("If-Match", withdrawn.ETag))).ShouldBe(HttpStatusCode.OK);
        given["state"]!.GetValue<string>().ShouldBe("withdrawn");
        (await office.PostAsync(withdrawal, null, ("If-Match", given.ETag))).ShouldBeRefused(422, "risk_library.not_draft");
        (await e.Frontline.GetAsync($"risk-library/{added}")).ShouldBe(HttpStatusCode.OK);
        // The edition is traced, its entries are not each.
        await e.Api.SettleAsync();
        (await (await e.Api.AsAsync("demo-auditor")).AllAsync($"audit-trail?objectId={draft.Id}")).Select(t => t["useCase"]!.GetValue<string>()).ShouldBe(["DraftLibraryEdition", "PublishLibraryEdition"], ignoreOrder: true);
    }

    [Theory, EachDatabase]
    public async Task Entries_are_taken_into_a_unit_as_drafts_all_or_none_and_each_once(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        var taking = $"risk-units/{unit}/library-factors";
        var proposed = (await e.Frontline.AllAsync($"risk-units/{unit}/library-proposals")).Select(Code).ToList();
        proposed.ShouldBe((await e.Frontline.AllAsync("risk-library?industry=gas&unitKind=equipment")).Select(Code));
        var codes = proposed.Take(2).ToList();
        JsonObject Body(IEnumerable<string> of, decimal c = 7, string? postId = null) => new()
        {
            ["codes"] = new JsonArray([.. of.Select(x => JsonValue.Create(x))]),
            ["responsibleUnitId"] = e.TeamId,
            ["responsiblePostId"] = postId ?? e.WorkshopPostId,
            ["reportingWay"] = "值班电话",
            ["initial"] = new JsonObject { ["l"] = 6, ["e"] = 6, ["c"] = c },
            ["current"] = new JsonObject { ["l"] = 3, ["e"] = 6, ["c"] = c },
        };

        (await e.Principal.PostAsync(taking, Body(codes))).ShouldBeRefused(403, "request.forbidden");
        (await (await e.Api.AsAsync("demo-safety-heating")).PostAsync(taking, Body(codes))).ShouldBeRefused(404, "request.not_found");
        (await e.Frontline.PostAsync($"risk-units/{Routes.UnknownId()}/library-factors", Body(codes))).ShouldBeRefused(404, "request.not_found");
        (await e.Frontline.PostAsync(taking, Body([]))).ShouldBeRefused(400, "request.invalid")["errors"]!["codes"].ShouldNotBeNull();
        (await e.Frontline.PostAsync(taking, Body([codes[0], codes[0]]))).ShouldBeRefused(400, "request.invalid");
        (await e.Frontline.PostAsync(taking, With(Body(codes), "reportingWay", ""))).ShouldBeRefused(400, "request.invalid")["errors"]!["reportingWay"].ShouldNotBeNull();
        (await e.Frontline.PostAsync(taking, With(Body(codes), "method", "direct"))).ShouldBeRefused(422, "assessment.direct_alone");
        (await e.Frontline.PostAsync(taking, Body([codes[0], "XYZ-999"]))).ShouldBeRefused(422, "risk_library.entry_unknown")["errors"]!["codes[1]"]!.ToJsonString().ShouldContain("XYZ-999");
        (await e.Frontline.PostAsync(taking, Body(codes, c: 8))).ShouldBeRefused(400, "assessment.invalid")["errors"]!.AsObject().Select(f => f.Key).ShouldBe(["initial.c"]);
        (await e.Frontline.PostAsync(taking, Body(codes, c: 15))).ShouldBeRefused(422, "risk_factor.rank_too_low")["errors"]!["responsiblePostId"].ShouldNotBeNull();
        var weak = await WithAWeakEntryAsync(e);
        (await e.Frontline.PostAsync(taking, Body([codes[0], weak], 15, e.DepartmentPostId))).ShouldBeRefused(422, "risk_factor.weak_measures")["errors"]!["weakMeasuresReason"].ShouldNotBeNull();
        // None was drafted by what was refused.
        (await e.Frontline.GetAsync(taking)).ShouldBe(HttpStatusCode.OK)["items"]!.AsArray().ShouldBeEmpty();

        var taken = (await e.Frontline.PostAsync(taking, Body(codes))).ShouldBe(HttpStatusCode.OK)["items"]!.AsArray();
        taken.Select(t => (Code(t!), t!["state"]!.GetValue<string>())).ShouldBe(codes.Select(c => (c, "drafted")));
        var factor = taken[0]!["riskFactorId"]!.GetValue<string>();
        var entry = await e.Frontline.GetAsync($"risk-library/{codes[0]}");
        var drafted = (await e.Frontline.GetAsync($"risk-factors/{factor}")).ShouldBe(HttpStatusCode.OK)["content"]!;
        foreach (var property in (string[])["element", "operatingState", "tense", "point", "description", "accidentType", "measures", "emergencyMeasures"])
            drafted[property]!.ToJsonString().ShouldBe(entry[property]!.ToJsonString(), property);
        drafted["current"]!["level"]!.GetValue<string>().ShouldBe("general");
        (await e.Frontline.AllAsync($"risk-units/{unit}/library-proposals")).Select(Code).ShouldBe([.. proposed.Skip(2), weak]);
        var again = (await e.Safety.PostAsync(taking, Body([weak, codes[1]]))).ShouldBeRefused(409, "risk_library.already_taken");
        again["errors"]!.AsObject().Select(f => f.Key).ShouldBe(["codes[1]"]);
        again["detail"]!.GetValue<string>().ShouldContain(codes[1]);

        // From here on it is a draft as any other.
        (await e.Workshop.PostAsync($"risk-factors/{factor}/workshop-review", new { decision = "approve", reason = (string?)null })).ShouldBe(HttpStatusCode.OK);
        (await e.Department.PostAsync($"risk-factors/{factor}/department-approval", new { decision = "approve", reason = (string?)null })).ShouldBe(HttpStatusCode.OK)["state"]!.GetValue<string>().ShouldBe("approved");
        (await e.Safety.PostAsync($"risk-factors/{taken[1]!["riskFactorId"]}/void", new { reason = "重复" })).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync(taking, Body([codes[1]]))).ShouldBe(HttpStatusCode.OK)["items"]!.AsArray().Count.ShouldBe(2);

        // Another unit of the same enterprise may take the same entries; a retired one none.
        var other = await e.RiskUnitAsync("备用储罐区");
        (await e.Frontline.AllAsync($"risk-units/{other}/library-proposals?element={entry["element"]}")).Select(Code).ShouldContain(codes[0]);
        var etag = (await e.Safety.GetAsync($"risk-units/{other}")).ETag;
        (await e.Safety.PostAsync($"risk-units/{other}/retirement", new { reason = "拆除" }, ("If-Match", etag))).ShouldBe(HttpStatusCode.OK);
        (await e.Frontline.PostAsync($"risk-units/{other}/library-factors", Body(codes))).ShouldBeRefused(422, "risk_unit.retired");
        (await e.Frontline.GetAsync($"risk-units/{other}/library-proposals?q={new string('a', 101)}")).ShouldBeRefused(400, "request.invalid");
        foreach (var route in (string[])["library-factors", "library-proposals"])
            (await (await e.Api.AsAsync("demo-safety-heating")).GetAsync($"risk-units/{unit}/{route}")).ShouldBeRefused(404, "request.not_found");
    }

    /// <summary>Publishes an edition with one more entry, that rests on administrative measures alone; its code.</summary>
    private static async Task<string> WithAWeakEntryAsync(TestEnterprise e)
    {
        var office = await e.Api.AsAsync("demo-office");
        var entries = (await office.AllAsync("risk-library")).Select(FileEntry).ToList();
        var weak = With(With(entries[0], "code", $"WEAK-{Routes.UnknownId()[..8].ToUpperInvariant()}"), "point", $"部位{Routes.UnknownId()}");
        weak["measures"] = new JsonArray(new JsonObject { ["level"] = "administrative", ["description"] = "每班巡检" });
        var draft = (await office.UploadAsync(Editions, "风险库.json", File([.. entries, weak]))).ShouldBe(HttpStatusCode.Created);
        (await office.PostAsync($"{Editions}/{draft.Id}/publication", null, ("If-Match", draft.ETag))).ShouldBe(HttpStatusCode.OK);
        return Code(weak);
    }

    private static string Code(JsonNode entry) => entry["code"]!.GetValue<string>();

    /// <summary>An entry as the file has it.</summary>
    private static JsonObject FileEntry(JsonNode entry)
    {
        var copy = entry.DeepClone().AsObject();
        copy.Remove("edition");
        copy.Remove("accidentTypeName");
        return copy;
    }

    private static JsonObject With(JsonObject body, string property, string value)
    {
        var copy = body.DeepClone().AsObject();
        copy[property] = value;
        return copy;
    }

    private static byte[] File(IEnumerable<JsonObject> entries) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["title"] = "行业风险库",
        ["version"] = "测试版",
        ["source"] = "测试",
        ["entries"] = new JsonArray([.. entries.Select(x => x.DeepClone())]),
    }.ToJsonString());
}
