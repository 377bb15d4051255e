using System.Diagnostics;

namespace DualControl.Bench;

/// <summary>What a round of requests took: the latency of each and the processor time of the server.</summary>
internal sealed class Measurement
{
    private readonly List<double> _milliseconds = [];
    private TimeSpan _elapsed;
    private TimeSpan _processor;

    public int Count => _milliseconds.Count;
    public double PerSecond => Count / _elapsed.TotalSeconds;
    public double ProcessorMilliseconds => _processor.TotalMilliseconds / Count;

    public double Percentile(double p)
    {
        _milliseconds.Sort();
        return _milliseconds[Math.Min(Count - 1, (int)Math.Ceiling(Count * p) - 1)];
    }

    public void Add(IEnumerable<double> milliseconds, TimeSpan elapsed, TimeSpan processor)
    {
        _milliseconds.AddRange(milliseconds);
        _elapsed += elapsed;
        _processor += processor;
    }
}

/// <summary>A closed loop: so many connections, each sends its next request when the last is answered and read to the end.</summary>
internal static class Load
{
    public const int Connections = 8;
    private const int MaxRequests = 100_000;

    public static HttpClient NewClient(Uri server) => new(new SocketsHttpHandler { MaxConnectionsPerServer = Connections, UseProxy = false }) { BaseAddress = server };

    public static async Task RunAsync(Server server, Operation operation, TimeSpan duration, Measurement? into)
    {
        using var client = NewClient(server.Address);
        client.DefaultRequestHeaders.Authorization = server.Token is { } token ? new("Bearer", token) : null;
        var processorBefore = server.ProcessorTime;
        var started = Stopwatch.GetTimestamp();
        var sent = 0;
        var loops = Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            var latencies = new List<double>(4096);
            while (Stopwatch.GetElapsedTime(started) < duration && Interlocked.Increment(ref sent) <= MaxRequests)
            {
                var at = Stopwatch.GetTimestamp();
                using var request = operation.Make();
                using var response = await client.SendAsync(request);
                if ((int)response.StatusCode != operation.Expected)
                    throw new InvalidOperationException($"{server.Name}, {operation.Name}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
                latencies.Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
            }
            return latencies;
        })).ToList();
        var all = await Task.WhenAll(loops);
        into?.Add(all.SelectMany(l => l), Stopwatch.GetElapsedTime(started), server.ProcessorTime - processorBefore);
    }
}

/// <summary>One kind of request.</summary>
internal sealed record Operation(string Name, Func<HttpRequestMessage> Make, int Expected = 200);
