using System.Diagnostics;
using System.Runtime.Versioning;

namespace DualControl.Bench;

/// <summary>A private PostgreSQL server from the machine's own binaries, on a free port of the loopback interface, gone afterwards.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private readonly string _binaries;
    private readonly string _directory;

    private readonly int _port;

    private PostgresCluster(string binaries, string directory, int port) => (_binaries, _directory, _port) = (binaries, directory, port);

    /// <summary>A database of this cluster, which the host's migration makes.</summary>
    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=bench;Database={database}";

    /// <summary>Null when the machine has no server binaries.</summary>
    public static async Task<PostgresCluster?> StartAsync(string parent)
    {
        if (FindBinaries() is not { } binaries) return null;
        var directory = Directory.CreateDirectory(Path.Combine(parent, "postgres")).FullName;
        var port = Server.FreePort();
        var cluster = new PostgresCluster(binaries, directory, port);
        if (IsRoot)
        {
            // The server refuses to run as root; its own account must reach and own its directory.
            File.SetUnixFileMode(parent, File.GetUnixFileMode(parent) | UnixFileMode.OtherExecute);
            await RunAsync("chown", ["postgres", directory]);
        }
        await cluster.RunToolAsync("initdb", "-D", Path.Combine(directory, "data"), "-A", "trust", "-U", "bench", "-E", "UTF8", "--locale=C", "--no-sync");
        await cluster.RunToolAsync("pg_ctl", "-D", Path.Combine(directory, "data"), "-l", Path.Combine(directory, "log"), "-w",
            "-o", $"-p {port} -k {directory} -c listen_addresses=127.0.0.1", "start");
        return cluster;
    }

    public async ValueTask DisposeAsync() => await RunToolAsync("pg_ctl", "-D", Path.Combine(_directory, "data"), "-m", "immediate", "-w", "stop");

    [SupportedOSPlatformGuard("linux")]
    private static bool IsRoot => OperatingSystem.IsLinux() && Environment.UserName == "root";

    private static string? FindBinaries() =>
        (Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(d => d, StringComparer.Ordinal).Select(d => Path.Combine(d, "bin")) : [])
        .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        .FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")));

    private Task RunToolAsync(string tool, params string[] arguments)
    {
        var path = Path.Combine(_binaries, tool);
        return IsRoot ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, IEnumerable<string> arguments)
    {
        // Output goes nowhere: the started server would inherit a pipe and keep it open.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "\"$0\" \"$@\" >/dev/null 2>&1", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
