using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using DualControl.UnitTests.Archives;
using Microsoft.Data.Sqlite;

namespace DualControl.IntegrationTests.Archives;

/// <summary>What an auditor does with nothing but the API and the RFC: every proof is checked by code that shares no line with the program.</summary>
public sealed class ArchiveProofTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task Every_filed_record_of_an_enterprise_is_proven_by_its_content_leaf_and_path(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await e.FactorInForceAsync(await e.RiskUnitAsync());
        await e.Api.SettleAsync();
        var records = (await e.Principal.GetAsync($"archive-records?enterpriseId={e.Id}"))["items"]!.AsArray();
        records.Count.ShouldBe(1);
        foreach (var record in records)
        {
            var id = record!["id"]!.GetValue<string>();
            var content = await e.Principal.BytesAsync($"archive-records/{id}/content");
            Convert.ToHexStringLower(SHA256.HashData(content)).ShouldBe(record["contentHash"]!.GetValue<string>());
            var proof = (await e.Principal.GetAsync($"archive-records/{id}/proof")).ShouldBe(HttpStatusCode.OK).Json;
            Verify(proof).ShouldBeTrue();
            var leaf = JsonNode.Parse(Bytes(proof, "leafData"))!;
            leaf.ToJsonString().ShouldContain(record["contentHash"]!.GetValue<string>());
        }
    }

    [Theory, EachDatabase]
    public async Task Every_change_has_an_audit_entry_with_who_when_from_where_and_what(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var danger = await e.ReportAsync();
        (await e.RegisterAsync(danger)).ShouldBe(HttpStatusCode.OK);
        await e.Api.SettleAsync();
        var auditor = await e.Api.AsAsync("demo-auditor");
        var entries = (await auditor.GetAsync($"audit-trail?objectType=HiddenDanger&objectId={danger}&sort=leafIndex"))["items"]!.AsArray();
        entries.Select(x => x!["useCase"]!.GetValue<string>()).ShouldBe(["ReportHiddenDanger", "RegisterHiddenDanger"]);
        var change = entries[1]!;
        change["actor"]!.GetValue<string>().ShouldStartWith("safety-");
        change["remoteAddress"]!.GetValue<string>().ShouldBe("127.0.0.1");
        change["traceId"]!.GetValue<string>().Length.ShouldBe(32);
        var state = change["changes"]!.AsArray().Single(c => c!["field"]!.GetValue<string>() == "state")!;
        state["before"]!.GetValue<string>().ShouldBe("discovered");
        state["after"]!.GetValue<string>().ShouldBe("registered");
        foreach (var entry in entries)
        {
            var id = entry!["id"]!.GetValue<string>();
            var proof = (await auditor.GetAsync($"audit-trail/{id}/proof")).ShouldBe(HttpStatusCode.OK).Json;
            Verify(proof).ShouldBeTrue();
            var content = await auditor.BytesAsync($"audit-trail/{id}/content");
            JsonNode.Parse(Bytes(proof, "leafData"))!.ToJsonString().ShouldContain(Convert.ToHexStringLower(SHA256.HashData(content)));
        }
    }

    [Theory, EachDatabase]
    public async Task The_log_only_grows_and_its_leaves_give_its_root(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var auditor = await api.AsAsync("demo-auditor");
        var before = await CheckpointAsync(auditor);
        var e = await TestEnterprise.CreateAsync(api);
        await e.ReportAsync();
        await api.SettleAsync();
        var after = await CheckpointAsync(auditor);
        after.Size.ShouldBeGreaterThan(before.Size);
        var proof = (await auditor.GetAsync($"archive-log/consistency?from={before.Size}&to={after.Size}")).ShouldBe(HttpStatusCode.OK).Json;
        var path = proof["path"]!.AsArray().Select(p => Convert.FromBase64String(p!.GetValue<string>())).ToList();
        MerkleVerifier.VerifyConsistency(before.Size, before.Root, after.Size, after.Root, path).ShouldBeTrue();
        path[^1][0] ^= 1;
        MerkleVerifier.VerifyConsistency(before.Size, before.Root, after.Size, after.Root, path).ShouldBeFalse();

        var leaves = new List<byte[]>();
        var cursor = "";
        do
        {
            var page = (await auditor.GetAsync($"archive-log/leaves?limit=200{cursor}")).ShouldBe(HttpStatusCode.OK);
            leaves.AddRange(page["items"]!.AsArray().Select(l => Convert.FromBase64String(l!["data"]!.GetValue<string>())));
            cursor = page["next"] is { } next ? $"&cursor={next.GetValue<string>()}" : null;
        }
        while (cursor is not null && leaves.Count < after.Size);
        MerkleVerifier.Mth(leaves[..(int)after.Size]).ShouldBe(after.Root);
    }

    [Fact]
    public async Task A_single_byte_changed_in_the_database_is_detected()
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(Directory.CreateTempSubdirectory("dualcontrol-cheat-").FullName, "test.db"), Pooling = false }.ToString();
        await using var host = new DualControlHost(TestDatabase.Sqlite, connection, demo: true).Started();
        var api = new Api(host);
        await api.SettleAsync();
        var auditor = await api.AsAsync("demo-auditor");
        var record = (await auditor.GetAsync("archive-records?class=dangerFile&limit=1"))["items"]!.AsArray().Single()!;
        var id = record["id"]!.GetValue<string>();
        var leaf = record["leafIndex"]!.GetValue<long>();
        Verify((await auditor.GetAsync($"archive-records/{id}/proof")).Json).ShouldBeTrue();

        await using var database = new SqliteConnection(connection);
        await database.OpenAsync(TestContext.Current.CancellationToken);
        await ExecuteAsync(database, $"UPDATE archive_log_content SET bytes = CAST(replace(CAST(bytes AS TEXT), 'writtenOff', 'writtenOfe') AS BLOB) WHERE leaf_index = {leaf}");
        var content = await auditor.BytesAsync($"archive-records/{id}/content");
        Convert.ToHexStringLower(SHA256.HashData(content)).ShouldNotBe(record["contentHash"]!.GetValue<string>());

        // A cheat who also changes the leaf is betrayed by the tree.
        await ExecuteAsync(database, $"UPDATE archive_log_leaf SET data = CAST(replace(CAST(data AS TEXT), '{record["contentHash"]!.GetValue<string>()}', '{Convert.ToHexStringLower(SHA256.HashData(content))}') AS BLOB) WHERE \"index\" = {leaf}");
        Verify((await auditor.GetAsync($"archive-records/{id}/proof")).Json).ShouldBeFalse();
    }

    [Fact]
    public async Task Impossible_tree_sizes_are_refused()
    {
        var auditor = await (await hosts.ApiAsync(TestDatabase.Sqlite)).AsAsync("demo-auditor");
        (await auditor.GetAsync("archive-log/consistency?from=0&to=99999999")).ShouldBeRefused(400, "archive_log.tree_size_out_of_range");
        (await auditor.GetAsync("archive-log/consistency?from=9&to=3")).ShouldBeRefused(400, "archive_log.tree_size_out_of_range");
        (await auditor.GetAsync("archive-log/consistency?from=-1")).ShouldBeRefused(400, "request.invalid");
        var id = (await auditor.GetAsync("archive-records?limit=1"))["items"]!.AsArray()[0]!["id"]!.GetValue<string>();
        (await auditor.GetAsync($"archive-records/{id}/proof?treeSize=1")).ShouldBeRefused(400, "archive_log.tree_size_out_of_range");
    }

    private static async Task ExecuteAsync(SqliteConnection database, string sql)
    {
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }

    private static async Task<(long Size, byte[] Root)> CheckpointAsync(ApiClient auditor)
    {
        var note = (await auditor.GetAsync("archive-log/checkpoint")).ShouldBe(HttpStatusCode.OK).Text;
        var lines = note.Split('\n');
        return (long.Parse(lines[1]), Convert.FromBase64String(lines[2]));
    }

    private static byte[] Bytes(JsonNode proof, string property) => Convert.FromBase64String(proof[property]!.GetValue<string>());

    /// <summary>The leaf's own hash, up the path, against the root in the signed note.</summary>
    private static bool Verify(JsonNode proof)
    {
        var signed = proof["checkpoint"]!.GetValue<string>().Split('\n');
        signed[1].ShouldBe(proof["treeSize"]!.GetValue<long>().ToString());
        return MerkleVerifier.VerifyInclusion(
            MerkleVerifier.LeafHash(Bytes(proof, "leafData")), proof["leafIndex"]!.GetValue<long>(), proof["treeSize"]!.GetValue<long>(),
            [.. proof["auditPath"]!.AsArray().Select(p => Convert.FromBase64String(p!.GetValue<string>()))], Convert.FromBase64String(signed[2]));
    }
}
