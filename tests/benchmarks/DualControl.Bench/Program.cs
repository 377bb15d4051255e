using DualControl.Bench;

// DualControl.Bench bare PROVIDER CONNECTION ENTERPRISE BODY-FILE --urls=URL: the bare server, started by the run itself.
if (args is ["bare", var provider, var connection, var enterprise, var bodyFile, var url])
{
    await BareServer.RunAsync(provider, connection, Guid.Parse(enterprise), File.ReadAllText(bodyFile), url["--urls=".Length..]);
    return;
}

// DualControl.Bench HOST-ASSEMBLY DIRECTORY [sqlite|postgresql] [dangers|ledger]
if (args is not [var host, var directory, .. var only])
{
    Console.WriteLine("usage: build/bench [sqlite|postgresql] [dangers|ledger]");
    return;
}
Console.WriteLine($"{Load.Connections} connections, {Environment.ProcessorCount} cores shared by driver, server and database.\n");
if (Wanted("sqlite", "postgresql")) await RunAsync("Sqlite", part => $"Data Source={Path.Combine(directory, $"Sqlite-{part}", "dualcontrol.db")}");
if (Wanted("postgresql", "sqlite"))
{
    await using var cluster = await PostgresCluster.StartAsync(directory);
    if (cluster is null) Console.WriteLine("PostgreSQL: no server binaries on this machine.");
    else await RunAsync("PostgreSql", cluster.ConnectionString);
}

bool Wanted(string one, string other) => only.Contains(one) || !only.Contains(other);

async Task RunAsync(string provider, Func<string, string> connectionOf)
{
    if (Wanted("dangers", "ledger")) await On("dangers").DangersAsync(provider, connectionOf("dangers"));
    if (Wanted("ledger", "dangers")) await On("ledger").LedgerAsync(provider, connectionOf("ledger"));

    Run On(string part) => new(host, Directory.CreateDirectory(Path.Combine(directory, $"{provider}-{part}")).FullName);
}
