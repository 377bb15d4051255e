using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace DualControl.Bench;

/// <summary>A server under test: a child process on a free port of the loopback interface.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _output = [];

    private Server(string name, Process process, Uri address) => (Name, _process, Address) = (name, process, address);

    public string Name { get; }
    public Uri Address { get; }
    public string? Token { get; private set; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Bytes of memory it holds.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<Server> StartAsync(string name, string assembly, string environment, string probe, params IEnumerable<string> arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = environment, ["DOTNET_ENVIRONMENT"] = environment },
        };
        foreach (var argument in (string[])[assembly, .. arguments, $"--urls={address}"]) start.ArgumentList.Add(argument);
        var server = new Server(name, Process.Start(start)!, address);
        server._process.OutputDataReceived += (_, line) => server.Keep(line.Data);
        server._process.ErrorDataReceived += (_, line) => server.Keep(line.Data);
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        await server.WaitAsync(probe);
        return server;
    }

    /// <summary>A token of one of the demo clients.</summary>
    public async Task SignInAsync(string client)
    {
        using var http = Load.NewClient(Address);
        using var answer = await http.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = client,
            ["client_secret"] = "demo-only",
        }));
        using var json = JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
        Token = json.RootElement.GetProperty("access_token").GetString();
    }

    public async Task<string> TextAsync(Operation operation)
    {
        using var http = Load.NewClient(Address);
        using var request = operation.Make();
        request.Headers.Authorization = Token is null ? null : new("Bearer", Token);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitAsync(string probe)
    {
        using var http = Load.NewClient(Address);
        for (var attempt = 0; attempt < 600 && !_process.HasExited; attempt++)
        {
            try
            {
                if ((await http.GetAsync(probe)).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException) { /* not listening yet */ }
            await Task.Delay(100);
        }
        var output = string.Join('\n', _output.TakeLast(30));
        await DisposeAsync();
        throw new InvalidOperationException($"{Name} did not start:\n{output}");
    }

    private void Keep(string? line)
    {
        if (line is not null && _output.Count < 1000) _output.Add(line);
    }
}
