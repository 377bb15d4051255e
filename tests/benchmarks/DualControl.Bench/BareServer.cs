using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DualControl.Bench;

/// <summary>
/// The same three requests with nothing between Kestrel and the driver: no token, scope, validation, unit of work or EF Core. It answers
/// the same bytes, and what it writes is what the host writes.
/// </summary>
internal static class BareServer
{
    private sealed record NewDanger(Guid EnterpriseId, string Name, string Place, string Description, string Source, Guid? RiskFactorId);

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task RunAsync(string provider, string connectionString, Guid enterprise, string outboxBody, string url)
    {
        var database = RawDatabase.Of(provider, connectionString);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/health/live", () => "ok");
        app.MapGet("/api/v1/danger-ledger", async (HttpContext http, Guid enterpriseId, int limit) =>
        {
            await using var connection = await database.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = database.List;
            database.AddScope(command, enterprise);
            RawDatabase.Add(command, "enterprise", enterpriseId);
            RawDatabase.Add(command, "p", limit + 1);
            await using var rows = await command.ExecuteReaderAsync();
            http.Response.ContentType = "application/json; charset=utf-8";
            await using var json = new Utf8JsonWriter(http.Response.BodyWriter, Writing);
            await BareJson.WritePageAsync(json, database, rows, limit);
        });
        app.MapGet("/api/v1/hidden-dangers/{id}", async (HttpContext http, Guid id) =>
        {
            await using var connection = await database.OpenAsync();
            await AnswerAsync(http, database, connection, enterprise, id);
        });
        app.MapPost("/api/v1/hidden-dangers", async (HttpContext http, NewDanger danger) =>
        {
            var id = Ids.New();
            await using var connection = await database.OpenAsync();
            await using (var transaction = await connection.BeginTransactionAsync())
            {
                await using var command = connection.CreateCommand();
                command.Transaction = transaction;
                command.CommandText = database.Insert;
                Fill(command, database, id, danger, outboxBody);
                await command.ExecuteNonQueryAsync();
                await transaction.CommitAsync();
            }
            http.Response.StatusCode = StatusCodes.Status201Created;
            http.Response.Headers.Location = $"/api/v1/hidden-dangers/{id}";
            await AnswerAsync(http, database, connection, enterprise, id);
        });
        app.Urls.Add(url);
        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext http, RawDatabase database, DbConnection connection, Guid enterprise, Guid id)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = database.Get;
        database.AddScope(command, enterprise);
        RawDatabase.Add(command, "id", id);
        await using var row = await command.ExecuteReaderAsync();
        if (!await row.ReadAsync())
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, Writing);
        BareJson.WriteDanger(json, database, row);
    }

    private static void Fill(DbCommand command, RawDatabase database, Guid id, NewDanger danger, string outboxBody)
    {
        var now = TimeProvider.System.GetUtcNow();
        const string Actor = """{"subject":"demo-safety-gas","name":"安全管理人员"}""";
        var timeline = $$"""[{"action":"discover","from":null,"to":"discovered","by":{{Actor}},"at":"{{now.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'}}","note":null}]""";
        object?[] row =
        [
            id, "[]", null, database.Instant(now), null, null, danger.Description, database.Instant(now), Actor, danger.EnterpriseId, "[]", null, "General", null, null,
            null, null, danger.Name, null, null, danger.Place, null, null, "[]", null, null, null, "[]", danger.RiskFactorId,
            char.ToUpperInvariant(danger.Source[0]) + danger.Source[1..], "Discovered", timeline, null, 1L, null,
        ];
        for (var i = 0; i < row.Length; i++) RawDatabase.Add(command, $"p{i}", row[i]);
        // Marked as delivered: the host under test must not spend its time on it.
        object?[] outbox = [0, outboxBody, Ids.New(), null, null, database.Instant(now), database.Instant(now), "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00", "DualControl.SharedKernel.Messaging.ChangeRecorded"];
        for (var i = 0; i < outbox.Length; i++) RawDatabase.Add(command, $"o{i}", outbox[i]);
    }
}
