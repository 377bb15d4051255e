using System.Net;
using DualControl.SharedKernel.Security;

namespace DualControl.IntegrationTests.Contract;

/// <summary>Default deny: every endpoint of the running host, without a token and with each demo client's.</summary>
public sealed class PermissionTests(Hosts hosts)
{
    /// <summary>What may be read without a token.</summary>
    private static readonly string[] Open = ["/health/live", "/health/ready", "/swagger/{documentName}/swagger.json", "/r/{token}", "/r/{token}/{lookupCode}"];

    /// <summary>What is done without a token: an enterprise asks to be entered. Anything more is a decision, written here.</summary>
    private static readonly string[] Applicants =
    [
        "POST /api/v1/enterprise-registrations", "GET /api/v1/enterprise-registrations/{id}/request", "PUT /api/v1/enterprise-registrations/{id}/request",
        "POST /api/v1/enterprise-registrations/{id}/withdrawal",
    ];

    /// <summary>The demo clients and the one role each holds.</summary>
    internal static readonly IReadOnlyDictionary<string, Role> Clients = new Dictionary<string, Role>
    {
        ["demo-admin"] = Role.SystemAdministrator,
        ["demo-office"] = Role.LeadingGroupOffice,
        ["demo-leader"] = Role.LeadingGroup,
        ["demo-auditor"] = Role.Auditor,
        ["demo-section-gas"] = Role.SectionOfficer,
        ["demo-section-heating"] = Role.SectionOfficer,
        ["demo-principal-gas"] = Role.EnterprisePrincipal,
        ["demo-safety-gas"] = Role.SafetyManager,
        ["demo-department-gas"] = Role.DepartmentReviewer,
        ["demo-workshop-gas"] = Role.WorkshopReviewer,
        ["demo-frontline-gas"] = Role.FrontlineEmployee,
        ["demo-principal-heating"] = Role.EnterprisePrincipal,
        ["demo-safety-heating"] = Role.SafetyManager,
        ["demo-platform"] = Role.Platform,
    };

    [Fact]
    public async Task Every_endpoint_but_the_open_ones_asks_for_a_token()
    {
        var api = await hosts.ApiAsync(TestDatabase.Sqlite);
        var routes = Routes.Of(api.Host);
        routes.Count.ShouldBeGreaterThan(70);
        routes.Where(r => r.UseCase?.Roles.HasFlag(Role.Applicant) == true).Select(r => r.Name).ShouldBe(Applicants);
        foreach (var route in routes.Where(r => !Open.Contains(r.Pattern) && !Applicants.Contains(r.Name)))
        {
            var answer = await api.Anonymous.SendAsync(new HttpMethod(route.Method), route.Url(Routes.UnknownId()), null);
            answer.Status.ShouldBe(HttpStatusCode.Unauthorized, route.Name);
            answer.ShouldBeRefused(401, "request.unauthenticated");
            answer.Message.Headers.WwwAuthenticate.ToString().ShouldContain("Bearer");
        }
        foreach (var path in (string[])["/health/live", "/health/ready", "/swagger/v1/swagger.json", "/swagger/index.html", "/.well-known/openid-configuration", "/.well-known/jwks"])
            (await api.Anonymous.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK, path);
    }

    [Fact]
    public async Task A_forged_or_foreign_token_is_no_token()
    {
        var api = await hosts.ApiAsync(TestDatabase.Sqlite);
        var token = await api.TokenAsync("demo-office", "demo-only");
        var parts = token.Split('.');
        var unsigned = $"{Convert.ToBase64String("{\"alg\":\"none\",\"typ\":\"at+jwt\"}"u8.ToArray()).TrimEnd('=')}.{parts[1]}.";
        foreach (var forged in (string[])["x", unsigned, $"{parts[0]}.{parts[1]}.{new string(parts[2].Reverse().ToArray())}", $"{parts[0]}.{parts[1][..^2]}AA.{parts[2]}"])
            (await new ApiClient(api.Host, forged).GetAsync("overview")).ShouldBeRefused(401, "request.unauthenticated");
    }

    [Fact]
    public async Task Each_demo_client_is_refused_exactly_what_the_permission_table_does_not_give_it()
    {
        var api = await hosts.ApiAsync(TestDatabase.Sqlite);
        var routes = Routes.Of(api.Host).Where(r => r.UseCase is not null).ToList();
        foreach (var (client, role) in Clients)
        {
            var caller = await api.AsAsync(client);
            foreach (var route in routes)
            {
                var allowed = (route.UseCase!.Roles & role) != Role.None;
                // An allowed change would change something: what it may do is shown elsewhere; what it may not is shown here.
                if (allowed && route.Method != "GET") continue;
                var answer = await caller.SendAsync(new HttpMethod(route.Method), route.Url(Routes.UnknownId()), null);
                if (allowed) answer.Status.ShouldNotBe(HttpStatusCode.Forbidden, $"{client} {route.Name}");
                else answer.Status.ShouldBe(HttpStatusCode.Forbidden, $"{client} {route.Name}");
                ((int)answer.Status).ShouldBeLessThan(500, $"{client} {route.Name} {answer.Text}");
            }
        }
    }

    [Fact]
    public async Task Every_route_of_the_api_names_its_use_case()
    {
        var api = await hosts.ApiAsync(TestDatabase.Sqlite);
        Routes.Of(api.Host).Where(r => r.Pattern.StartsWith("/api/", StringComparison.Ordinal)).ShouldAllBe(r => r.UseCase != null);
        Routes.Of(api.Host).Where(r => r.UseCase is not null).GroupBy(r => r.UseCase!.UseCase).ShouldAllBe(g => g.Count() == 1);
    }
}
