using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace DualControl.Bench;

/// <summary>How long a four-colour map of 2,000 risk units takes over HTTP, database and drawing together.</summary>
internal static class Mapping
{
    private const int Units = 2_000;
    private const int Looks = 9;

    public static async Task<string> MeasureAsync(Server host, Guid enterprise)
    {
        using var http = Load.NewClient(host.Address);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", host.Token);
        using var listed = JsonDocument.Parse(await http.GetStringAsync($"/api/v1/risk-units?enterpriseId={enterprise}&limit=1"));
        var known = listed.RootElement.GetProperty("items")[0];
        var (responsibleUnitId, responsiblePostId) = (known.GetProperty("responsibleUnitId").GetString(), known.GetProperty("responsiblePostId").GetString());
        for (var i = 0; i < Units; i++)
        {
            var (x, y) = (i % 50 * 20, i / 50 * 17);
            var outline = new[] { new { x, y }, new { x = x + 18, y }, new { x = x + 18, y = y + 15 }, new { x, y = y + 15 } };
            using var made = await http.PostAsJsonAsync("/api/v1/risk-units", new { enterpriseId = enterprise, name = $"第{i}号设备及其附属设施", location = "厂区", kind = "equipment", responsibleUnitId, responsiblePostId, outline });
            made.EnsureSuccessStatusCode();
        }
        var (svg, json) = (await LookAsync("svg"), await LookAsync("geojson"));
        return string.Create(CultureInfo.InvariantCulture, $"A map of {Units} more units: {svg}; {json} (median of {Looks}).");

        async Task<string> LookAsync(string form)
        {
            var (times, bytes) = (new List<double>(), 0);
            for (var i = 0; i <= Looks; i++)
            {
                var started = Stopwatch.GetTimestamp();
                bytes = (await http.GetByteArrayAsync($"/api/v1/risk-map.{form}?enterpriseId={enterprise}")).Length;
                if (i > 0) times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
            return string.Create(CultureInfo.InvariantCulture, $"{form} {times.Order().ElementAt(Looks / 2):0} ms, {bytes / 1024} KiB");
        }
    }
}
