using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace DualControl.IntegrationTests.Contract;

/// <summary>RFC 9457, one form everywhere, in the language asked for; also where the framework itself refuses.</summary>
public sealed class ErrorFormTests(Hosts hosts)
{
    [Fact]
    public async Task Malformed_JSON_is_a_400()
    {
        var office = await OfficeAsync();
        foreach (var body in (string[])["", "{", "[]", "null", "\"text\"", "{\"name\":}", "{\"name\":\"a\",}", "{\"name\":\"a\" /* comment */}", "\u0000"])
            (await office.PostAsync("sections", (object)body)).ShouldBeRefused(400, "request.malformed_json");
    }

    [Fact]
    public async Task An_unknown_property_is_named()
    {
        var answer = await (await OfficeAsync()).PostAsync("sections", """{ "name": "测试股", "industries": [], "leadershipPosts": [], "nmae": 1 }""");
        answer.ShouldBeRefused(400, "request.invalid");
        answer["errors"]!["nmae"]![0]!.GetValue<string>().ShouldBe("接口中没有这个字段");
    }

    [Fact]
    public async Task Each_missing_property_is_named()
    {
        var answer = await (await OfficeAsync()).PostAsync("sections", "{}");
        answer.ShouldBeRefused(400, "request.invalid");
        answer["errors"]!.AsObject().Select(p => p.Key).ShouldBe(["name", "industries", "leadershipPosts"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_property_given_twice_is_refused() =>
        (await (await OfficeAsync()).PostAsync("sections", """{ "name": "甲", "name": "乙", "industries": [], "leadershipPosts": [] }""")).ShouldBeRefused(400, "request.invalid");

    [Fact]
    public async Task A_wrong_type_is_named_by_its_path()
    {
        var answer = await (await OfficeAsync()).PostAsync("sections", """{ "name": "测试股", "industries": ["gas", 5], "leadershipPosts": [] }""");
        answer.ShouldBeRefused(400, "request.invalid");
        answer["errors"]!.AsObject().Single().Key.ShouldBe("industries[1]");
        answer["errors"]!["industries[1]"]![0]!.GetValue<string>().ShouldBe("须为文本，不含控制字符");
    }

    [Fact]
    public async Task A_wrong_value_is_told_what_is_allowed()
    {
        var office = await OfficeAsync();
        var id = Routes.UnknownId();
        async Task<string> OfAsync(string body, string field, string path = "level") =>
            (await (await (await hosts.ApiAsync(TestDatabase.Sqlite)).AsAsync(path == "plan-review" ? "demo-principal-gas" : "demo-safety-gas")).PostAsync($"hidden-dangers/{id}/{path}", (object)body)).ShouldBeRefused(400, "request.invalid")["errors"]![field]![0]!.GetValue<string>();

        (await OfAsync("""{ "level": "huge", "reason": "x" }""", "level")).ShouldBe("须为以下之一：general, major");
        (await OfAsync("""{ "level": 1, "reason": "x" }""", "level")).ShouldBe("须为以下之一：general, major");
        (await OfAsync("""{ "level": null, "reason": "x" }""", "level")).ShouldBe("须为以下之一：general, major");
        (await OfAsync("""{ "level": "major", "reason": null }""", "reason")).ShouldBe("必填");
        (await OfAsync("""{ "deadline": "2026/5/1", "reason": "x" }""", "deadline", "extension")).ShouldStartWith("须为日期 yyyy-MM-dd");
        (await OfAsync("""{ "description": "x", "evidence": "x", "cost": 12.5 }""", "cost", "rectification")).ShouldStartWith("须为金额（元）的字符串");
        (await OfAsync("""{ "accepted": "yes", "opinion": "x" }""", "accepted", "acceptance")).ShouldBe("须为 true 或 false");
        (await OfAsync("""{ "heldOn": "2026-05-01", "participants": "all", "minutes": "x", "conclusion": "pass" }""", "participants", "plan-review")).ShouldBe("须为数组");
        (await OfAsync("""{ "heldOn": "2026-05-01", "participants": [{ "category": "boss", "title": "x" }], "minutes": "x", "conclusion": "pass" }""", "participants[0].category", "plan-review"))
            .ShouldStartWith("须为以下之一：responsiblePerson, manager");
        (await (await (await hosts.ApiAsync(TestDatabase.Sqlite)).AsAsync("demo-admin")).PostAsync("clients", """{ "clientId": "boss", "name": "x", "secret": "12345678", "roles": ["boss"] }"""))["errors"]!["roles[0]"]![0]!
            .GetValue<string>().ShouldStartWith("须为以下之一：systemAdministrator, ");
        (await office.GetAsync("hidden-dangers?state=lost"))["errors"]!["state"]![0]!.GetValue<string>().ShouldStartWith("须为以下之一：discovered, registered");
        (await office.GetAsync("hidden-dangers?enterpriseId=x"))["errors"]!["enterpriseId"]![0]!.GetValue<string>().ShouldStartWith("须为 UUID");
        (await office.GetAsync("hidden-dangers?overdue=maybe"))["errors"]!["overdue"]![0]!.GetValue<string>().ShouldBe("须为 true 或 false");
        (await office.PostAsync("sections", """{ "name": "甲", "name": "乙", "industries": [], "leadershipPosts": [] }"""))["errors"]!["name"]![0]!.GetValue<string>().ShouldBe("字段重复");
    }

    [Fact]
    public async Task Messages_name_the_field_in_the_readers_language()
    {
        var office = await OfficeAsync();
        const string Body = """{ "name": "", "industries": ["gas"], "leadershipPosts": [] }""";
        (await office.PostAsync("sections", Body))["errors"]!["name"]![0]!.GetValue<string>().ShouldContain("名称");
        (await office.PostAsync("sections", Body, ("Accept-Language", "en")))["errors"]!["name"]![0]!.GetValue<string>().ShouldContain("Name");
    }

    [Fact]
    public async Task Validation_names_every_field_in_both_languages()
    {
        var office = await OfficeAsync();
        const string Body = """{ "name": "", "industries": ["moon"], "leadershipPosts": [""] }""";
        var zh = (await office.PostAsync("sections", Body)).ShouldBeRefused(400, "request.invalid");
        var en = (await office.PostAsync("sections", Body, ("Accept-Language", "en-GB, en;q=0.9"))).ShouldBeRefused(400, "request.invalid");
        zh["errors"]!.AsObject().Select(p => p.Key).ShouldBe(["name", "industries[0]", "leadershipPosts[0]"], ignoreOrder: true);
        zh["title"]!.GetValue<string>().ShouldBe("请求内容有误");
        en["title"]!.GetValue<string>().ShouldBe("The request is not valid");
        foreach (var (field, texts) in zh["errors"]!.AsObject()) Regex.IsMatch(texts![0]!.GetValue<string>(), @"\p{IsCJKUnifiedIdeographs}").ShouldBeTrue(field);
        foreach (var (field, texts) in en["errors"]!.AsObject()) Regex.IsMatch(texts![0]!.GetValue<string>(), @"\p{IsCJKUnifiedIdeographs}").ShouldBeFalse(field);
        zh.Message.Content.Headers.ContentLanguage.ShouldBe(["zh-CN"]);
        en.Message.Content.Headers.ContentLanguage.ShouldBe(["en"]);
    }

    [Fact]
    public async Task The_form_has_all_its_members()
    {
        var answer = await (await OfficeAsync()).GetAsync($"sections/{Routes.UnknownId()}");
        answer.ShouldBeRefused(404, "request.not_found");
        answer["type"]!.GetValue<string>().ShouldBe("urn:dualcontrol:request.not_found");
        answer["status"]!.GetValue<int>().ShouldBe(404);
        answer["instance"]!.GetValue<string>().ShouldStartWith("/api/v1/sections/");
        answer["traceId"]!.GetValue<string>().ShouldMatch("^[0-9a-f]{32}$");
        answer["detail"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Unknown_routes_methods_and_media_types_answer_in_the_same_form()
    {
        var office = await OfficeAsync();
        (await office.GetAsync("no-such-thing")).ShouldBeRefused(404, "request.route_not_found");
        (await office.GetAsync("/nothing/here")).ShouldBeRefused(404, "request.route_not_found");
        (await office.SendAsync(HttpMethod.Delete, "sections", null)).ShouldBeRefused(405, "request.method_not_allowed");
        (await office.SendAsync(HttpMethod.Post, "sections", new StringContent("name=a", Encoding.UTF8, "application/x-www-form-urlencoded"))).ShouldBeRefused(415, "request.unsupported_media_type");
        (await office.SendAsync(HttpMethod.Post, "sections", new StringContent("<a/>", Encoding.UTF8, "application/xml"))).ShouldBeRefused(415, "request.unsupported_media_type");
    }

    [Fact]
    public async Task A_body_over_one_mebibyte_is_a_413()
    {
        var body = new StringContent($$"""{ "name": "{{new string('a', 1024 * 1024)}}", "industries": [], "leadershipPosts": [] }""", Encoding.UTF8, "application/json");
        // The client asks first: a server that refuses would otherwise close the connection under it.
        (await (await OfficeAsync()).SendAsync(HttpMethod.Post, "sections", body, ("Expect", "100-continue"))).ShouldBeRefused(413, "request.too_large");
    }

    [Fact]
    public async Task Text_in_another_encoding_than_UTF_8_is_refused()
    {
        var body = new ByteArrayContent([.. "{ \"name\": \""u8, 0xD6, 0xD0, 0xB9, 0xFA, .. "\", \"industries\": [], \"leadershipPosts\": [] }"u8]);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        (await (await OfficeAsync()).SendAsync(HttpMethod.Post, "sections", body)).ShouldBeRefused(400, "request.invalid");
    }

    [Fact]
    public async Task Bad_ids_enums_limits_sorts_cursors_and_parameters_are_400()
    {
        var office = await OfficeAsync();
        (await office.GetAsync("sections/not-a-uuid")).ShouldBeRefused(400, "request.bad_value")["errors"]!["id"].ShouldNotBeNull();
        (await office.GetAsync("hidden-dangers?state=lost")).ShouldBeRefused(400, "request.bad_value")["errors"]!["state"].ShouldNotBeNull();
        (await office.GetAsync("hidden-dangers?state=1")).ShouldBeRefused(400, "request.bad_value");
        (await office.GetAsync("hidden-dangers?limit=0")).ShouldBeRefused(400, "request.invalid");
        (await office.GetAsync("hidden-dangers?limit=201")).ShouldBeRefused(400, "request.invalid");
        (await office.GetAsync("hidden-dangers?sort=secret")).ShouldBeRefused(400, "request.bad_sort");
        (await office.GetAsync("hidden-dangers?cursor=abc")).ShouldBeRefused(400, "request.bad_cursor");
        (await office.GetAsync("hidden-dangers?enterprise=x")).ShouldBeRefused(400, "request.unknown_parameter")["errors"]!["enterprise"].ShouldNotBeNull();
        (await office.GetAsync("risk-summary")).ShouldBeRefused(400, "request.bad_value")["errors"]!["enterpriseId"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        var answer = await (await OfficeAsync()).GetAsync("overview");
        answer.ShouldBe(HttpStatusCode.OK).Message.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Message.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
        answer.Message.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Message.Headers.Contains("Server").ShouldBeFalse();
    }

    private async Task<ApiClient> OfficeAsync() => await (await hosts.ApiAsync(TestDatabase.Sqlite)).AsAsync("demo-office");
}
