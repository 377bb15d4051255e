using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;

namespace DualControl.Bench;

/// <summary>Reading a county's risk ledger (<see cref="LedgerFilling"/>) as an enterprise and as the office, printing the largest one, and drawing the maps over it.</summary>
internal static class LedgerReading
{
    private const string Office = "demo-office";
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public static async Task MeasureAsync(Server host, string safetyManager, Guid enterprise, Table table)
    {
        var past = TimeProvider.System.GetUtcNow().AddDays(-30).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var own = $"enterpriseId={enterprise}&";
        await host.SignInAsync(safetyManager);
        foreach (var (name, query) in Queries(past)) await RunAsync($"its own {LedgerFilling.Largest} lines: {name}", $"/api/v1/risk-ledger?{own}{query}limit=50");
        await RunAsync("its map, .svg", $"/api/v1/risk-map.svg?enterpriseId={enterprise}");
        table.Note(await PrintAsync(host, enterprise));
        await host.SignInAsync(Office);
        foreach (var (name, query) in Queries(past)) await RunAsync($"all {LedgerFilling.Factors} lines: {name}", $"/api/v1/risk-ledger?{query}limit=50");
        await RunAsync("bureau map, .svg", "/api/v1/bureau-risk-map.svg");
        await RunAsync("statistics", "/api/v1/risk-statistics");

        async Task RunAsync(string name, string address)
        {
            var operation = new Operation(name, () => new(HttpMethod.Get, address));
            var measured = new Measurement();
            await Load.RunAsync(host, operation, WarmUp, null);
            await Load.RunAsync(host, operation, Round, measured);
            table.Add(name, measured);
        }
    }

    private static (string Name, string Query)[] Queries(string past) =>
    [
        ("first page", ""),
        ("by level and element", "level=major&element=object&"),
        ("overdue", "overdue=true&"),
        ("text that is found", "q=泄漏&"),
        ("text that is not found", "q=不存在的文字&"),
        ("as of a month ago", $"asOf={past}&"),
        ("by day of re-assessment", "sort=reassessmentDue&"),
    ];

    private static async Task<string> PrintAsync(Server host, Guid enterprise)
    {
        using var http = Load.NewClient(host.Address);
        http.Timeout = TimeSpan.FromMinutes(5);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", host.Token);
        var (before, peak) = (host.WorkingSet, 0L);
        var started = Stopwatch.GetTimestamp();
        var file = http.GetByteArrayAsync($"/api/v1/risk-ledger.xlsx?enterpriseId={enterprise}");
        while (!file.IsCompleted)
        {
            peak = Math.Max(peak, host.WorkingSet);
            await Task.Delay(20);
        }
        var (bytes, seconds) = ((await file).Length, Stopwatch.GetElapsedTime(started).TotalSeconds);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The largest ledger as .xlsx: {LedgerFilling.Largest} lines in {seconds:0.0} s, {LedgerFilling.Largest / seconds:0} lines/s, {bytes / 1024} KiB; working set at most {(peak - before) / 1048576} MB above the {before / 1048576} MB before.");
    }
}
