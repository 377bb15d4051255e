using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DualControl.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.IntegrationTests.Contract;

/// <summary>Seeded random and hand-picked hostile requests at all routes: no 5xx, no changed row.</summary>
public sealed class FuzzTests(Hosts hosts)
{
    private const int Requests = 2000;

    /// <summary>What breaks careless programs.</summary>
    private static readonly string[] Texts =
    [
        "", " ", "\u0000", "a\u0000b", "\ud800", "\udfff\ud800", "\u202e", "'; DROP TABLE org_enterprise; --", "' OR 1=1 --", "%' ESCAPE '!", "%", "_", "[a-z]%", "${jndi:ldap://x}", "{{7*7}}",
        "<script>alert(1)</script>", "../../../etc/passwd", "NaN", "Infinity", "-0", "1e400", "99999999999999999999999999999999", "0001-01-01", "9999-12-31", "2026-02-30", "2026-13",
        "0000-00-00T00:00:00Z", "9999-12-31T23:59:59Z", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "true", "null", "[]", "{}", "𠮷野家", "👩‍👩‍👧", "é",
        new string('a', 70_000), new string('中', 20_000),
    ];

    private static readonly string[] Bodies =
    [
        "", "null", "[]", "{}", "0", "\"x\"", "{", "[[[[", "{\"a\":1,\"a\":2}", "{\"\\ud800\":1}", "{\"name\":\"\\u0000\"}", "{\"name\":\"\\ud800\"}", "\u0000", "{\"name\":NaN}", "{\"name\":1e400}",
        "{\"name\":-99999999999999999999999999999}", "{\"deadline\":\"0001-01-01\"}", "{\"deadline\":\"9999-12-31\"}", new string('[', 5000), new string('{', 100),
        string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200), $"{{\"name\":\"{new string('x', 900_000)}\"}}",
    ];

    [Theory, EachDatabase]
    public async Task Hostile_requests_at_every_route_get_an_answer_below_500_and_change_nothing(TestDatabase database)
    {
        // A host of its own: no other test may write meanwhile.
        var connection = database == TestDatabase.PostgreSql ? await hosts.NewPostgreSqlAsync() : null;
        await using var host = connection is null ? DualControlHost.OnSqlite(demo: true).Started() : new DualControlHost(database, connection).Started();
        var api = new Api(host);
        await api.SettleAsync();
        var callers = new List<ApiClient>();
        foreach (var client in PermissionTests.Clients.Keys) callers.Add(await api.AsAsync(client));
        var routes = Routes.Of(host).Where(r => r.UseCase is not null).ToList();
        var ids = await IdsAsync(callers[3]);
        var before = await RowsAsync(host);
        var random = new Random(20260504);
        var answered = new Dictionary<int, int>();
        for (var i = 0; i < Requests; i++)
        {
            var route = routes[i % routes.Count];
            var caller = callers[random.Next(callers.Count)];
            var url = Url(random, route, ids);
            var content = route.Method == "GET" ? null : Body(random);
            var headers = Headers(random);
            var answer = await caller.SendAsync(new HttpMethod(route.Method), url, content, headers);
            ((int)answer.Status).ShouldBeLessThan(500, $"{i}: {route.Method} {url[..Math.Min(300, url.Length)]} → {answer.Text}");
            if (route.Method != "GET") ((int)answer.Status).ShouldBeGreaterThanOrEqualTo(400, $"{i}: {route.Method} {url} was accepted: {answer.Text}");
            if ((int)answer.Status >= 400) answer.Message.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json", $"{route.Name} {answer.Status}");
            answered[(int)answer.Status] = answered.GetValueOrDefault((int)answer.Status) + 1;
        }
        await api.SettleAsync();
        (await RowsAsync(host)).ShouldBe(before);
        answered.Keys.ShouldContain(400);
        answered.Keys.ShouldContain(403);
        answered.Keys.ShouldContain(200);
    }

    private static string Url(Random random, ApiRoute route, List<string> ids)
    {
        // For changes, ids no caller owns or that are no ids at all: a fuzzer must not succeed by luck.
        var id = random.Next(3) switch { 0 => Routes.UnknownId(), 1 when route.Method == "GET" => ids[random.Next(ids.Count)], _ => Escaped(Texts[random.Next(Texts.Length - 2)]) };
        var url = route.Url(id.Length == 0 ? "%20" : id);
        string[] names = ["limit", "cursor", "sort", "count", "q", "enterpriseId", "state", "level", "month", "from", "to", "year", "number", "treeSize", "objectType", "class", "nonsense"];
        for (var n = random.Next(3); n > 0; n--)
            url += $"{(url.Contains('?') ? '&' : '?')}{names[random.Next(names.Length)]}={Escaped(Texts[random.Next(Texts.Length)])}";
        return url.Length > 7000 ? url[..7000].TrimEnd('%') : url;
    }

    /// <summary>Percent-encodes as UTF-8, also what is no valid text.</summary>
    private static string Escaped(string text) => string.Concat(Encoding.UTF8.GetBytes(text.Length > 500 ? text[..500] : text).Select(b => $"%{b:X2}"));

    private static StringContent Body(Random random)
    {
        if (random.Next(3) == 0) return Raw(Bodies[random.Next(Bodies.Length)]);
        string[] names = ["name", "enterpriseId", "level", "reason", "decision", "deadline", "funds", "answers", "kind", "checklistId", "riskUnitId", "factor", "title", "code", "dueOn", "phase", "accepted", "opinion"];
        var body = new StringBuilder("{");
        for (var n = random.Next(1, 6); n > 0; n--)
            body.Append($"{(body.Length > 1 ? "," : "")}\"{names[random.Next(names.Length)]}\":{Value(random, 0)}");
        return Raw(body.Append('}').ToString());
    }

    private static string Value(Random random, int depth) => random.Next(depth > 2 ? 6 : 8) switch
    {
        0 => "null",
        1 => "true",
        2 => random.Next(int.MinValue, int.MaxValue).ToString(System.Globalization.CultureInfo.InvariantCulture),
        3 => "1e308",
        4 or 5 => Quoted(Texts[random.Next(Texts.Length)]),
        6 => $"[{Value(random, depth + 1)},{Value(random, depth + 1)}]",
        _ => $"{{\"x\":{Value(random, depth + 1)}}}",
    };

    private static string Quoted(string text) => text.Any(char.IsSurrogate) ? "\"\\ud800\"" : JsonValue.Create(text).ToJsonString();

    private static StringContent Raw(string text) => new(text, Encoding.UTF8, "application/json");

    private static (string, string)[] Headers(Random random) => random.Next(6) switch
    {
        0 => [("If-Match", "\"999999999999999999999999\"")],
        1 => [("If-Match", "W/\"1\""), ("Accept-Language", "xx-YY;q=abc")],
        2 => [("If-Match", "\"1\""), ("Idempotency-Key", new string('k', 300))],
        3 => [("If-None-Match", "*"), ("Accept", "application/xml")],
        4 => [("If-Match", "\"1\"")],
        _ => [],
    };

    private static async Task<List<string>> IdsAsync(ApiClient auditor)
    {
        var ids = new List<string>();
        foreach (var list in (string[])["enterprises", "risk-units", "risk-factors", "hidden-dangers", "inspections", "archive-records", "audit-trail"])
            ids.AddRange((await auditor.GetAsync($"{list}?limit=5")).ShouldBe(HttpStatusCode.OK)["items"]!.AsArray().Select(i => i!["id"]!.GetValue<string>()));
        return ids;
    }

    /// <summary>The number of rows of every table of every module.</summary>
    private static async Task<string> RowsAsync(DualControlHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var counts = new List<string>();
        foreach (var module in Host.Modules.All)
        {
            var context = (ModuleDbContext)scope.ServiceProvider.GetRequiredService(module.DbContextType);
            foreach (var entity in context.Model.GetEntityTypes().OrderBy(t => t.Name, StringComparer.Ordinal))
            {
                var table = entity.GetSchema() is { } schema ? $"\"{schema}\".\"{entity.GetTableName()}\"" : $"\"{entity.GetTableName()}\"";
#pragma warning disable EF1002 // names of the model
                counts.Add($"{table} {await context.Database.SqlQueryRaw<long>($"SELECT COUNT(*) AS \"Value\" FROM {table}").SingleAsync()}");
#pragma warning restore EF1002
            }
        }
        return string.Join('\n', counts);
    }
}
