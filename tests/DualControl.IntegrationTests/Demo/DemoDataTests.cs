using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Demo;

/// <summary>The demo data is what the README promises, on every database, and loading it twice changes nothing.</summary>
public sealed class DemoDataTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task It_has_units_factors_dangers_and_reports_of_every_kind(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var auditor = await api.AsAsync("demo-auditor");
        var enterprises = await DemoEnterprisesAsync(auditor);
        enterprises.Count.ShouldBe(4);
        (await auditor.AllAsync("sections")).Count.ShouldBeGreaterThanOrEqualTo(12);
        (await auditor.AllAsync("phases")).Count.ShouldBeGreaterThanOrEqualTo(10);
        var units = new List<JsonNode>();
        var factors = new List<JsonNode>();
        var dangers = new List<JsonNode>();
        var policies = new List<JsonNode>();
        foreach (var id in enterprises)
        {
            var team = await auditor.GetAsync($"enterprises/{id}/promotion-team");
            (team["members"]!.AsArray().Count, team["missingSpecialities"]!.AsArray().Single()!.GetValue<string>()).ShouldBe((4, "technology"));
            policies.AddRange(await auditor.AllAsync($"enterprises/{id}/policies"));
            units.AddRange(await auditor.AllAsync($"risk-units?enterpriseId={id}"));
            factors.AddRange(await auditor.AllAsync($"risk-factors?enterpriseId={id}"));
            dangers.AddRange(await auditor.AllAsync($"hidden-dangers?enterpriseId={id}"));
        }
        policies.Count(p => p["improvementOpen"]!.GetValue<bool>()).ShouldBe(2);
        foreach (var policy in policies.DistinctBy(p => p["enterpriseId"]!.GetValue<string>()))
            (await auditor.GetAsync($"enterprises/{policy["enterpriseId"]}/policies/{policy["id"]}")).ShouldSatisfyAllConditions(
                p => p["readings"]!.GetValue<int>().ShouldBe(3), p => p["evaluations"]!.AsArray().Count.ShouldBe(1));
        units.Count.ShouldBeGreaterThanOrEqualTo(12);
        factors.Count.ShouldBeGreaterThanOrEqualTo(60);
        factors.Select(f => f["content"]!["description"]!.GetValue<string>()).Distinct().Count().ShouldBe(factors.Count);
        factors.Select(f => f["content"]!["element"]!.GetValue<string>()).Distinct().Count().ShouldBe(4);
        factors.Select(f => f["level"]?.GetValue<string>()).Distinct().ShouldBe(["major", "significant", "general", "low", null], ignoreOrder: true);
        factors.SelectMany(f => f["content"]!["measures"]!.AsArray()).Select(m => m!["level"]!.GetValue<string>()).Distinct().Count().ShouldBe(5);
        factors.Select(f => f["state"]!.GetValue<string>()).Distinct().ShouldBe(["drafted", "workshopReviewed", "approved", "returned"], ignoreOrder: true);
        dangers.Select(d => d["state"]!.GetValue<string>()).Distinct().Count().ShouldBe(10);
        dangers.Any(d => d["level"]!.GetValue<string>() == "major" && d["state"]!.GetValue<string>() == "writtenOff").ShouldBeTrue();
        (await auditor.AllAsync("linked-supervisions")).Where(l => enterprises.Contains(l["enterpriseId"]!.GetValue<string>())).Select(l => (l["sectionId"] is not null, l["cadrePostTitle"] is not null))
            .ShouldBe([(true, true), (false, true), (true, false)]);
        var visits = (await auditor.AllAsync("visits?sort=visitedOn")).Where(v => enterprises.Contains(v["enterpriseId"]!.GetValue<string>())).ToList();
        visits.Select(v => (v["nextDueOn"] is not null, v["overdue"]!.GetValue<bool>())).ShouldBe([.. Enumerable.Repeat((false, false), 3), .. Enumerable.Repeat((true, true), 3)]);
        (await auditor.AllAsync("unlinked-enterprises")).Select(e => e["id"]!.GetValue<string>()).Intersect(enterprises).Count().ShouldBe(1);
        dangers.Count(d => d["overdue"]!.GetValue<bool>()).ShouldBeGreaterThan(0);
    }

    [Theory, EachDatabase]
    public async Task It_has_training_with_somebody_missing_and_a_receipt_still_open(TestDatabase database)
    {
        var auditor = await (await hosts.ApiAsync(database)).AsAsync("demo-auditor");
        var sessions = new List<JsonNode>();
        var copies = new List<JsonNode>();
        foreach (var id in await DemoEnterprisesAsync(auditor))
        {
            sessions.AddRange(await auditor.AllAsync($"enterprises/{id}/training-sessions"));
            foreach (var manual in await auditor.AllAsync($"enterprises/{id}/work-manuals")) copies.AddRange(await auditor.AllAsync($"enterprises/{id}/work-manuals/{manual["id"]}/copies"));
        }
        sessions.Select(s => s["absent"]?.AsArray().Count).ShouldBe([null, 1]);
        copies.Select(c => c["receivedAt"] is null).Order().ShouldBe([false, true]);
        var gas = sessions[0]["enterpriseId"]!.GetValue<string>();
        var closed = sessions.Single(s => s["absent"] is not null)["id"];
        var trained = (await auditor.AllAsync($"enterprises/{gas}/training-sessions/{closed}/attendances")).First(a => a["completedOn"] is not null)["completedOn"];
        var coverage = await auditor.GetAsync($"enterprises/{gas}/training-coverage?asOf={trained}");
        (coverage["trained"]!.GetValue<int>(), coverage["all"]!.GetValue<int>()).ShouldBe((7, 9));
    }

    [Theory, EachDatabase]
    public async Task It_is_dated_by_today(TestDatabase database)
    {
        var auditor = await (await hosts.ApiAsync(database)).AsAsync("demo-auditor");
        var newest = new List<DateTimeOffset>();
        foreach (var id in await DemoEnterprisesAsync(auditor))
            newest.AddRange((await auditor.GetAsync($"hidden-dangers?enterpriseId={id}&limit=1"))["items"]!.AsArray().Select(d => DateTimeOffset.Parse(d!["discoveredAt"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture)));
        (TimeProvider.System.GetUtcNow() - newest.Max()).ShouldBeLessThan(TimeSpan.FromDays(9));
        newest.Max().ShouldBeLessThanOrEqualTo(TimeProvider.System.GetUtcNow());
    }

    [Fact]
    public async Task Loading_it_twice_changes_nothing()
    {
        var connection = $"Data Source={Path.Combine(Directory.CreateTempSubdirectory("dualcontrol-twice-").FullName, "test.db")}";
        var first = await SizeAndRootAsync(connection);
        first.ShouldBe(await SizeAndRootAsync(connection));
        int.Parse(first.Split('\n')[0]).ShouldBeGreaterThan(500);
    }

    /// <summary>Starts a host that is asked for demo data; what its log then holds.</summary>
    private static async Task<string> SizeAndRootAsync(string connection)
    {
        await using var host = new DualControlHost(TestDatabase.Sqlite, connection, demo: true).Started();
        var api = new Api(host);
        await api.SettleAsync();
        var note = (await (await api.AsAsync("demo-auditor")).GetAsync("archive-log/checkpoint")).Text.Split('\n');
        return $"{note[1]}\n{note[2]}";
    }

    /// <summary>Those of the data files; other tests add enterprises of their own.</summary>
    private static async Task<List<string>> DemoEnterprisesAsync(ApiClient auditor) =>
        [.. (await auditor.AllAsync("enterprises?sort=createdAt")).Where(e => !e["name"]!.GetValue<string>().StartsWith("测试", StringComparison.Ordinal) && !e["name"]!.GetValue<string>().StartsWith("改名", StringComparison.Ordinal)).Select(e => e["id"]!.GetValue<string>())];
}
