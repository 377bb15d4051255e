using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DualControl.Bench;

/// <summary>How long a table of 10,000 persons takes, each with a post, and how much memory.</summary>
internal static class Importing
{
    private const int Rows = 10_000;

    public static async Task<string> MeasureAsync(Server host, Guid enterprise)
    {
        using var http = Load.NewClient(host.Address);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", host.Token);
        var post = (await http.GetStringAsync($"/api/v1/exports/posts?enterpriseId={enterprise}&format=csv")).Split("\r\n")[1].Split(',');
        var table = new StringBuilder("工号,称谓,岗位所在部门路径,岗位名称,任职日期,离岗日期\r\n");
        for (var i = 0; i < Rows; i++) table.Append(CultureInfo.InvariantCulture, $"B{i:00000},员工{i},{post[0]},{post[1]},2026-01-05,\r\n");
        var before = host.WorkingSet;
        var started = Stopwatch.GetTimestamp();
        using var part = new ByteArrayContent(Encoding.UTF8.GetBytes(table.ToString()));
        using var form = new MultipartFormDataContent { { part, "file", "persons.csv" } };
        using var uploaded = await http.PostAsync($"/api/v1/enterprises/{enterprise}/imports/persons", form);
        using var json = JsonDocument.Parse(await uploaded.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
        var import = $"/api/v1/imports/{json.RootElement.GetProperty("id").GetString()}";
        var (version, peak) = await UntilAsync(http, host, import, "checked");
        var seen = Stopwatch.GetElapsedTime(started);
        started = Stopwatch.GetTimestamp();
        using var confirm = new HttpRequestMessage(HttpMethod.Post, $"{import}/confirmation") { Headers = { IfMatch = { new EntityTagHeaderValue($"\"{version}\"") } } };
        (await http.SendAsync(confirm)).EnsureSuccessStatusCode();
        (_, var last) = await UntilAsync(http, host, import, "applied");
        var applied = Stopwatch.GetElapsedTime(started);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"A table of {Rows} persons with a post each: checked in {seen.TotalSeconds:0.0} s, applied in {applied.TotalSeconds:0.0} s (both with up to 1 s until the worker looks), working set at most {(Math.Max(peak, last) - before) / 1048576} MB above the {before / 1048576} MB before.");
    }

    private static async Task<(long Version, long Peak)> UntilAsync(HttpClient http, Server host, string import, string stage)
    {
        for (var peak = host.WorkingSet; ; peak = Math.Max(peak, host.WorkingSet))
        {
            using var now = JsonDocument.Parse(await http.GetStringAsync(import));
            var at = now.RootElement.GetProperty("stage").GetString();
            if (at == stage) return (now.RootElement.GetProperty("version").GetInt64(), peak);
            if (at == "failed") throw new InvalidOperationException(now.RootElement.GetRawText());
            await Task.Delay(50);
        }
    }
}
