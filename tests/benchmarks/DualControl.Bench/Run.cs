using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Reflection;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace DualControl.Bench;

/// <summary>One database: demo data, records, then the host and the bare server by turns.</summary>
internal sealed class Run(string host, string directory)
{
    private const string Client = "demo-safety-gas";
    private const int Rounds = 2;
    // The compiler optimises the host's code while it runs; the bare server has little code to optimise.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan BareWarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);

    /// <summary>Many hidden dangers of one enterprise: the host beside the bare server; then a map and a table of persons.</summary>
    public async Task DangersAsync(string provider, string connection)
    {
        var database = RawDatabase.Of(provider, connection);
        var enterprise = await LoadAsync(provider, connection);
        var filling = await Filling.FillAsync(database, enterprise);
        await using var ours = await ProductionAsync(provider, connection);
        await ours.SignInAsync(Client);
        var body = Path.Combine(directory, "outbox-body.json");
        await File.WriteAllTextAsync(body, filling.OutboxBody);
        await using var bare = await Server.StartAsync("bare", Assembly.GetExecutingAssembly().Location, "Production", "/health/live", "bare", provider, connection, enterprise.ToString(), body);

        var operations = Operations(filling);
        var table = new Table(provider);
        foreach (var operation in operations.Where(o => o.Expected == 200)) await CompareAnswersAsync(operation, ours, bare, table);
        foreach (var operation in operations)
        {
            var (mine, theirs) = (new Measurement(), new Measurement());
            await Load.RunAsync(ours, operation, WarmUp, null);
            await DeliveredAsync(database);
            await Load.RunAsync(bare, operation, BareWarmUp, null);
            for (var round = 0; round < Rounds; round++)
            {
                await Load.RunAsync(ours, operation, Round, mine);
                var (events, seconds, all) = await DeliveredAsync(database);
                if (events > 0) table.Note(string.Create(CultureInfo.InvariantCulture, $"When a round of entering ended, {events} events still had to reach the audit trail and the archive log; that took {seconds:0.0} s."));
                if (!all) table.Note("Not all were delivered in that time: the bare numbers beside it were measured while the host was still working, and are too high.");
                await Load.RunAsync(bare, operation, Round, theirs);
            }
            table.Add(operation.Name, mine, theirs);
        }
        table.Note(await Mapping.MeasureAsync(ours, enterprise));
        table.Note(await Importing.MeasureAsync(ours, enterprise));
        table.Print();
    }

    /// <summary>A county's risk ledger.</summary>
    public async Task LedgerAsync(string provider, string connection)
    {
        var enterprise = await LoadAsync(provider, connection);
        await new LedgerFilling(RawDatabase.Of(provider, connection), enterprise).FillAsync();
        await using var ours = await ProductionAsync(provider, connection);
        var table = new Table($"{provider}: the risk ledger");
        await LedgerReading.MeasureAsync(ours, Client, enterprise, table);
        table.Print();
    }

    /// <summary>Migrates the database and loads the demo data; the enterprise that is measured.</summary>
    private async Task<Guid> LoadAsync(string provider, string connection)
    {
        await using var loading = await Server.StartAsync("host", host, "Development", "/health/ready", Settings(provider, connection));
        await loading.SignInAsync(Client);
        return EnterpriseOf(loading.Token!);
    }

    /// <summary>Measured as in production: real certificates, JSON logs, no developer's aids.</summary>
    private Task<Server> ProductionAsync(string provider, string connection) =>
        Server.StartAsync("host", host, "Production", "/health/ready", [.. Settings(provider, connection), .. Certificates(), "--Identity:AllowHttpBehindProxy=true"]);

    private string[] Settings(string provider, string connection) =>
        [$"--DataDirectory={directory}", $"--Database:Provider={provider}", $"--Database:ConnectionString={connection}", "--RateLimits:PermitsPerMinute=0"];

    private static Operation[] Operations(Filling filling)
    {
        var picked = 0;
        // A stride that has no factor in common with the number of rows visits them all.
        Guid Next() => filling.Dangers[(int)((uint)Interlocked.Add(ref picked, 4_999) % Filling.Rows)];
        var report = JsonSerializer.SerializeToUtf8Bytes(new
        {
            enterpriseId = filling.Enterprise,
            name = "配电箱门未关闭",
            place = "调压站",
            description = "巡查时发现配电箱门未关闭",
            source = "employeeReport",
            riskFactorId = (string?)null,
        });
        return
        [
            new("danger ledger, 50 rows", () => new(HttpMethod.Get, $"/api/v1/danger-ledger?enterpriseId={filling.Enterprise}&limit=50")),
            new("one hidden danger", () => new(HttpMethod.Get, $"/api/v1/hidden-dangers/{Next()}")),
            new("enter a hidden danger", () => new(HttpMethod.Post, "/api/v1/hidden-dangers") { Content = new ByteArrayContent(report) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } }, 201),
        ];
    }

    /// <summary>Only equal answers are quite comparable in time; where a view has changed since, the table says so.</summary>
    private static async Task CompareAnswersAsync(Operation operation, Server ours, Server bare, Table table)
    {
        var address = operation.Make().RequestUri!;
        var same = operation with { Make = () => new(HttpMethod.Get, address) };
        var (mine, theirs) = (await ours.TextAsync(same), await bare.TextAsync(same));
        if (mine == theirs) return;
        var at = mine.Zip(theirs).TakeWhile(pair => pair.First == pair.Second).Count();
        table.Note($"The bare server no longer answers \"{operation.Name}\" with the same bytes (BareJson.cs): host …{Around(mine, at)}… bare …{Around(theirs, at)}…");
    }

    private static string Around(string text, int at) => text[Math.Max(0, Math.Min(at, text.Length) - 30)..Math.Min(text.Length, at + 30)];

    /// <summary>Waits, within bounds, until the outbox is empty: neither server is measured while the other's events are being delivered.</summary>
    private static async Task<(long Events, double Seconds, bool All)> DeliveredAsync(RawDatabase database)
    {
        var started = Stopwatch.GetTimestamp();
        var events = await Filling.WaitingAsync(database);
        var waiting = events;
        while (waiting > 0 && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(25))
        {
            await Task.Delay(100);
            waiting = await Filling.WaitingAsync(database);
        }
        return (events, Stopwatch.GetElapsedTime(started).TotalSeconds, waiting == 0);
    }

    private static Guid EnterpriseOf(string token)
    {
        var part = token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        using var claims = JsonDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(part.PadRight((part.Length + 3) / 4 * 4, '='))));
        return claims.RootElement.GetProperty("enterprise_id").GetGuid();
    }

    private IEnumerable<string> Certificates()
    {
        var now = TimeProvider.System.GetUtcNow();
        foreach (var name in (string[])["Signing", "Encryption"])
        {
            using var key = RSA.Create(2048);
            var usage = name == "Signing" ? X509KeyUsageFlags.DigitalSignature : X509KeyUsageFlags.KeyEncipherment;
            var request = new CertificateRequest($"CN=bench {name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            {
                CertificateExtensions = { new X509KeyUsageExtension(usage, true) },
            };
            var file = Path.Combine(directory, $"{name}.pfx");
            File.WriteAllBytes(file, request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1)).Export(X509ContentType.Pfx));
            yield return string.Create(CultureInfo.InvariantCulture, $"--Identity:{name}CertificateFile={file}");
        }
    }
}
