using DualControl.Bench;

// DualControl.Bench bare PROVIDER CONNECTION ENTERPRISE BODY-FILE --urls=URL: the bare server, started by the run itself.
if (args is ["bare", var provider, var connection, var enterprise, var bodyFile, var url])
{
    await BareServer.RunAsync(provider, connection, Guid.Parse(enterprise), File.ReadAllText(bodyFile), url["--urls=".Length..]);
    return;
}

// DualControl.Bench HOST-ASSEMBLY DIRECTORY [sqlite|postgresql]
if (args is not [var host, var directory, .. var only])
{
    Console.WriteLine("usage: build/bench [sqlite|postgresql]");
    return;
}
Console.WriteLine($"{Filling.Rows} hidden dangers of one enterprise, {Load.Connections} connections, {Environment.ProcessorCount} cores shared by driver, server and database.\n");
if (only is [] or ["sqlite"])
    await new Run(host, Directory.CreateDirectory(Path.Combine(directory, "sqlite")).FullName).OnAsync("Sqlite", $"Data Source={Path.Combine(directory, "sqlite", "dualcontrol.db")}");
if (only is [] or ["postgresql"])
{
    await using var cluster = await PostgresCluster.StartAsync(directory);
    if (cluster is null) Console.WriteLine("PostgreSQL: no server binaries on this machine.");
    else await new Run(host, Directory.CreateDirectory(Path.Combine(directory, "on-postgresql")).FullName).OnAsync("PostgreSql", cluster.ConnectionString);
}
