using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DualControl.IntegrationTests.Hosting;

/// <summary>
/// A real PostgreSQL of the machine's own binaries, in a temporary directory on a free port, for one test run. The binaries are found on PATH, by pg_config or
/// in Debian's place; they refuse to run as root, so root runs them as the user <c>postgres</c>.
/// </summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"dualcontrol-pg-{Path.GetRandomFileName()}");
    private readonly int _port = FreePort();
    private readonly string _bin = FindBinaries();

    public async Task StartAsync()
    {
        Directory.CreateDirectory(_folder);
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", ["postgres", _folder]);
        await AsPostgresAsync("initdb", "-D", Data, "-U", "test", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync");
        await AsPostgresAsync("pg_ctl", "-D", Data, "-w", "-t", "60", "-l", Path.Combine(_folder, "server.log"),
            "-o", $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='{_folder}' -c fsync=off -c max_connections=300", "start");
    }

    /// <summary>Connection string of a fresh, empty database, made by EF Core's migrations.</summary>
    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=test;Database={database};Maximum Pool Size=100;Include Error Detail=true";

    public async ValueTask DisposeAsync()
    {
        await AsPostgresAsync("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private Task AsPostgresAsync(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? RunAsync("runuser", ["-u", "postgres", "--", Path.Combine(_bin, program), .. arguments])
        : RunAsync(Path.Combine(_bin, program), arguments);

    private async Task RunAsync(string program, string[] arguments)
    {
        // The server inherits no pipe of ours: waiting for its end would wait for ever.
        var start = new ProcessStartInfo("sh", ["-c", "exec \"$0\" \"$@\" > \"$OUTPUT\" 2>&1 < /dev/null", program, .. arguments]) { WorkingDirectory = Path.GetTempPath() };
        var output = Path.Combine(Path.GetTempPath(), $"dualcontrol-pg-{Path.GetRandomFileName()}.log");
        start.Environment["OUTPUT"] = output;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        var said = await File.ReadAllTextAsync(output);
        File.Delete(output);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {said}");
    }

    private static string FindBinaries()
    {
        var debian = Directory.Exists("/usr/lib/postgresql") ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(d => Path.Combine(d, "bin")) : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return debian.Concat(path).FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")) && File.Exists(Path.Combine(d, "pg_ctl")))
            ?? throw new InvalidOperationException("PostgreSQL's initdb and pg_ctl are needed: apt-get install postgresql (only its binaries are used).");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
