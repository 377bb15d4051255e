using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Identity;

/// <summary>Discovery, keys, tokens, clients; and what Production refuses to start with.</summary>
public sealed class TokenTests(Hosts hosts)
{
    [Fact]
    public async Task Discovery_and_keys_are_served()
    {
        var api = await hosts.ApiAsync(TestDatabase.Sqlite);
        var discovery = (await api.Anonymous.GetAsync("/.well-known/openid-configuration")).ShouldBe(HttpStatusCode.OK);
        discovery["token_endpoint"]!.GetValue<string>().ShouldEndWith("/connect/token");
        discovery["grant_types_supported"]!.AsArray().Select(g => g!.GetValue<string>()).ShouldBe(["client_credentials"]);
        var keys = (await api.Anonymous.GetAsync(new Uri(discovery["jwks_uri"]!.GetValue<string>()).AbsolutePath)).ShouldBe(HttpStatusCode.OK);
        keys["keys"]!.AsArray().ShouldAllBe(k => k!["d"] == null);
    }

    [Fact]
    public async Task A_token_says_role_organization_unit_and_post()
    {
        var api = await hosts.ApiAsync(TestDatabase.Sqlite);
        var frontline = Claims(await api.TokenAsync("demo-frontline-gas", "demo-only"));
        frontline["sub"]!.GetValue<string>().ShouldBe("demo-frontline-gas");
        frontline["role"]!.GetValue<string>().ShouldBe("frontlineEmployee");
        foreach (var claim in (string[])["enterprise_id", "unit_id", "post_id"]) Guid.TryParse(frontline[claim]?.GetValue<string>(), out _).ShouldBeTrue(claim);
        var officer = Claims(await api.TokenAsync("demo-section-gas", "demo-only"));
        Guid.TryParse(officer["section_id"]?.GetValue<string>(), out _).ShouldBeTrue();
        officer["enterprise_id"].ShouldBeNull();
    }

    [Fact]
    public async Task Everybody_is_told_who_he_is()
    {
        var api = await hosts.ApiAsync(TestDatabase.Sqlite);
        var me = (await (await api.AsAsync("demo-workshop-gas")).GetAsync("me")).ShouldBe(HttpStatusCode.OK);
        me["roles"]!.AsArray().Select(r => r!.GetValue<string>()).ShouldBe(["workshopReviewer"]);
        me["unitId"].ShouldNotBeNull();
        me["sectionId"].ShouldBeNull();
        (await (await api.AsAsync("demo-platform")).GetAsync("me")).ShouldBe(HttpStatusCode.OK)["subject"]!.GetValue<string>().ShouldBe("demo-platform");
    }

    [Fact]
    public async Task A_wrong_secret_an_unknown_client_and_another_grant_get_no_token()
    {
        var api = await hosts.ApiAsync(TestDatabase.Sqlite);
        foreach (var (client, secret, grant) in ((string, string, string)[])[("demo-office", "wrong", "client_credentials"), ("nobody", "demo-only", "client_credentials"), ("demo-office", "demo-only", "password")])
        {
            using var answer = await api.Host.Http.PostAsync("/connect/token", new FormUrlEncodedContent([new("grant_type", grant), new("client_id", client), new("client_secret", secret)]));
            ((int)answer.StatusCode).ShouldBeInRange(400, 401);
            (await answer.Content.ReadFromJsonAsync<JsonNode>())!["access_token"].ShouldBeNull();
        }
    }

    [Theory, EachDatabase]
    public async Task A_client_is_registered_once_shown_without_its_secret_and_disabled(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var admin = await api.AsAsync("demo-admin");
        var id = $"client-{Routes.UnknownId()}";
        var body = new { clientId = id, name = "对接系统", secret = "a-long-secret", roles = new[] { "platform" }, sectionId = (string?)null, enterpriseId = (string?)null, unitId = (string?)null, postId = (string?)null };
        var made = (await admin.PostAsync("clients", body)).ShouldBe(HttpStatusCode.Created);
        made.Text.ShouldNotContain("a-long-secret");
        (await admin.PostAsync("clients", body)).ShouldBeRefused(409, "client.id_taken");
        var client = await api.AsAsync(id, "a-long-secret");
        (await client.GetAsync("me")).ShouldBe(HttpStatusCode.OK);
        (await admin.PostAsync($"clients/{id}/disabling")).ShouldBe(HttpStatusCode.OK)["disabled"]!.GetValue<bool>().ShouldBeTrue();
        (await client.GetAsync("me")).ShouldBeRefused(401, "request.unauthenticated");
        (await admin.PostAsync($"clients/{id}/disabling")).ShouldBeRefused(422, "client.disabled");
        await Should.ThrowAsync<InvalidOperationException>(() => api.TokenAsync(id, "a-long-secret"));
        (await admin.GetAsync("clients/no-such-client")).ShouldBeRefused(404, "request.not_found");
        (await admin.GetAsync("clients?limit=3"))["next"].ShouldNotBeNull();
        await api.SettleAsync();
        var trail = (await (await api.AsAsync("demo-auditor")).GetAsync($"audit-trail?objectType=Client&objectId={id}"))["items"]!.AsArray();
        trail.Count.ShouldBe(2);
        trail.ToJsonString().ShouldNotContain("a-long-secret");
        trail.ShouldAllBe(entry => entry!["remoteAddress"]!.GetValue<string>() == "127.0.0.1");
    }

    [Fact]
    public async Task Roles_of_two_organizations_and_roles_without_theirs_are_refused()
    {
        var admin = await (await hosts.ApiAsync(TestDatabase.Sqlite)).AsAsync("demo-admin");
        foreach (var roles in (string[][])[["auditor", "safetyManager"], ["sectionOfficer"], ["safetyManager"], ["departmentReviewer"], ["departmentReviewer", "workshopReviewer"], [], ["none"], ["auditor", "leadingGroupOffice"]])
            (await admin.PostAsync("clients", new { clientId = "bad-client", name = "错", secret = "12345678", roles, sectionId = (string?)null, enterpriseId = (string?)null, unitId = (string?)null, postId = (string?)null }))
                .ShouldBeRefused(400, "request.invalid");
    }

    [Theory, EachDatabase]
    public async Task A_client_stands_only_for_what_exists_and_belongs_together(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var other = await TestEnterprise.CreateAsync(e.Api);
        var admin = await e.Api.AsAsync("demo-admin");
        Task<Answer> As(string role, string? sectionId = null, string? enterpriseId = null, string? unitId = null, string? postId = null) =>
            admin.PostAsync("clients", new { clientId = $"astray-{e.Id}", name = "错", secret = "12345678", roles = new[] { role }, sectionId, enterpriseId, unitId, postId });

        (await As("sectionOfficer", sectionId: Routes.UnknownId())).ShouldBeRefused(422, "section.not_found")["errors"]!["sectionId"].ShouldNotBeNull();
        (await As("safetyManager", enterpriseId: Routes.UnknownId())).ShouldBeRefused(422, "enterprise.not_found")["errors"]!["enterpriseId"].ShouldNotBeNull();
        (await As("workshopReviewer", enterpriseId: e.Id, unitId: other.WorkshopId)).ShouldBeRefused(422, "unit.not_of_enterprise")["errors"]!["unitId"].ShouldNotBeNull();
        (await As("departmentReviewer", enterpriseId: e.Id, unitId: e.WorkshopId)).ShouldBeRefused(422, "unit.not_of_enterprise");
        (await As("frontlineEmployee", enterpriseId: e.Id, postId: other.OperatorPostId)).ShouldBeRefused(422, "post.not_of_enterprise")["errors"]!["postId"].ShouldNotBeNull();
        (await admin.GetAsync($"clients/astray-{e.Id}")).ShouldBeRefused(404, "request.not_found");
    }

    [Fact]
    public async Task The_last_administrator_is_not_disabled() =>
        (await (await (await hosts.ApiAsync(TestDatabase.Sqlite)).AsAsync("demo-admin")).PostAsync("clients/demo-admin/disabling")).ShouldBeRefused(422, "client.last_administrator");

    [Fact]
    public async Task Nobody_takes_the_systems_name_or_an_id_with_a_line_break()
    {
        var admin = await (await hosts.ApiAsync(TestDatabase.Sqlite)).AsAsync("demo-admin");
        foreach (var clientId in (string[])["system", "demo-office\n", "Upper", "a"])
            (await admin.PostAsync("clients", new { clientId, name = "冒名", secret = "12345678", roles = new[] { "platform" } })).ShouldBeRefused(400, "request.invalid")["errors"]!["clientId"].ShouldNotBeNull();
    }

    private static JsonNode Claims(string token)
    {
        var payload = token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        return JsonNode.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '='))))!;
    }
}
