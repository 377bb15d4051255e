using System.Data.Common;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace DualControl.Bench;

/// <summary>Rows of the driver as the API shows them; JSON columns are already in that form and go out as they are.</summary>
internal static class BareJson
{
    private static readonly string[] Columns = RawDatabase.DangerColumns.Split(", ");

    public static async Task WritePageAsync(Utf8JsonWriter json, RawDatabase database, DbDataReader rows, int limit)
    {
        var count = 0;
        string? next = null;
        (DateTimeOffset CreatedAt, Guid Id) last = default;
        json.WriteStartObject();
        json.WriteStartArray("items");
        while (await rows.ReadAsync())
        {
            if (++count > limit)
            {
                next = WebEncoders.Base64UrlEncode(JsonSerializer.SerializeToUtf8Bytes(new { sort = "-createdAt", key = Text(last.CreatedAt), id = last.Id }));
                break;
            }
            WriteLedgerRow(json, database, rows);
            last = (database.Instant(rows, 13), rows.GetGuid(0));
        }
        json.WriteEndArray();
        json.WriteString("next", next);
        json.WriteNull("total");
        json.WriteEndObject();
    }

    public static void WriteDanger(Utf8JsonWriter json, RawDatabase database, DbDataReader row)
    {
        int At(string column) => Array.IndexOf(Columns, column);
        json.WriteStartObject();
        json.WriteString("id", row.GetGuid(At("id")));
        json.WriteString("enterpriseId", row.GetGuid(At("enterprise_id")));
        Write(json, "number", row, At("number"));
        Write(json, "name", row, At("name"));
        Write(json, "place", row, At("place"));
        Write(json, "description", row, At("description"));
        WriteEnum(json, "level", row, At("level"));
        Write(json, "levelReason", row, At("level_reason"));
        WriteEnum(json, "source", row, At("source"));
        WriteRaw(json, "origin", row, At("origin"));
        if (row.IsDBNull(At("risk_factor_id"))) json.WriteNull("riskFactorId");
        else json.WriteString("riskFactorId", row.GetGuid(At("risk_factor_id")));
        if (row.IsDBNull(At("measure_number"))) json.WriteNull("measureNumber");
        else json.WriteNumber("measureNumber", row.GetInt32(At("measure_number")));
        WriteEnum(json, "state", row, At("state"));
        WriteRaw(json, "responsible", row, At("responsible"));
        WriteDay(json, "deadline", row, At("deadline"));
        if (row.IsDBNull(At("deadline_set_by"))) json.WriteNull("deadlineSetBy");
        else WriteEnum(json, "deadlineSetBy", row, At("deadline_set_by"));
        json.WriteBoolean("overdue", IsOverdue(row, At("deadline"), At("state")));
        WriteRaw(json, "majorReport", row, At("major_report"));
        WriteInstant(json, "majorReportDueAt", database, row, At("major_report_due_at"));
        json.WriteBoolean("majorReportOverdue", IsReportOverdue(row, database, At("level"), At("state"), At("major_report"), At("major_report_due_at")));
        json.WriteString("discoveredBy", Part(row, At("discovered_by"), "name"));
        WriteInstant(json, "discoveredAt", database, row, At("discovered_at"));
        WriteRaw(json, "plan", row, At("plan"));
        WriteRaw(json, "reviews", row, At("reviews"));
        json.WriteString("planApprovedBy", Part(row, At("plan_approved_by"), "name"));
        WriteRaw(json, "rectifications", row, At("rectifications"));
        WriteRaw(json, "acceptances", row, At("acceptances"));
        WriteRaw(json, "verification", row, At("verification"));
        WriteRaw(json, "extensions", row, At("extensions"));
        WriteInstant(json, "writtenOffAt", database, row, At("written_off_at"));
        WriteRaw(json, "timeline", row, At("timeline"));
        json.WriteNumber("version", row.GetInt64(At("version")));
        json.WriteEndObject();
    }

    private static void WriteLedgerRow(Utf8JsonWriter json, RawDatabase database, DbDataReader row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.GetGuid(0));
        Write(json, "number", row, 1);
        Write(json, "name", row, 2);
        WriteEnum(json, "level", row, 3);
        WriteEnum(json, "source", row, 4);
        WriteInstant(json, "discoveredAt", database, row, 5);
        json.WriteString("measures", Part(row, 6, "measures") ?? Part(row, 7, "description"));
        WriteDay(json, "deadline", row, 8);
        json.WriteString("acceptanceResult", Part(row, 9, "opinion"));
        json.WriteString("responsibleUnitName", Part(row, 10, "unitName"));
        json.WriteString("responsiblePostTitle", Part(row, 10, "postTitle"));
        WriteEnum(json, "state", row, 11);
        WriteInstant(json, "writtenOffAt", database, row, 12);
        json.WriteEndObject();
    }

    /// <summary>A property of a JSON column; of the last element where it is a list.</summary>
    private static string? Part(DbDataReader row, int column, string property)
    {
        if (row.IsDBNull(column)) return null;
        using var document = JsonDocument.Parse(row.GetString(column));
        var value = document.RootElement;
        if (value.ValueKind == JsonValueKind.Array)
        {
            if (value.GetArrayLength() == 0) return null;
            value = value[value.GetArrayLength() - 1];
        }
        return value.GetProperty(property).GetString();
    }

    private static bool IsOverdue(DbDataReader row, int deadline, int state) =>
        !row.IsDBNull(deadline) && row.GetFieldValue<DateOnly>(deadline) < DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(8))
        && row.GetString(state) is not ("WrittenOff" or "Voided");

    private static bool IsReportOverdue(DbDataReader row, RawDatabase database, int level, int state, int report, int dueAt) =>
        row.GetString(level) == "Major" && row.GetString(state) != "Voided" && !row.IsDBNull(dueAt)
        && (Part(row, report, "at") is { } at ? DateTimeOffset.Parse(at, null) : TimeProvider.System.GetUtcNow()) > database.Instant(row, dueAt);

    private static void Write(Utf8JsonWriter json, string name, DbDataReader row, int column) => json.WriteString(name, row.IsDBNull(column) ? null : row.GetString(column));

    private static void WriteEnum(Utf8JsonWriter json, string name, DbDataReader row, int column) =>
        json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(row.GetString(column)));

    private static void WriteRaw(Utf8JsonWriter json, string name, DbDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNull(name);
            return;
        }
        json.WritePropertyName(name);
        json.WriteRawValue(row.GetString(column), skipInputValidation: true);
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DbDataReader row, int column) =>
        json.WriteString(name, row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column).ToString("yyyy-MM-dd", null));

    private static void WriteInstant(Utf8JsonWriter json, string name, RawDatabase database, DbDataReader row, int column) =>
        json.WriteString(name, row.IsDBNull(column) ? null : Text(database.Instant(row, column)));

    private static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", null);
}
