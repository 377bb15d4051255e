using System.Data.Common;

namespace DualControl.BuildingBlocks.Persistence;

/// <summary>Reads the same two facts out of three databases' errors without referencing a provider.</summary>
internal static class DatabaseErrors
{
    /// <summary>A unique index or primary key refused the row.</summary>
    public static bool IsUniqueViolation(Exception exception) => (exception as DbException ?? exception.InnerException as DbException) is { } inner &&
        (inner.SqlState == "23505"                              // PostgreSQL
         || Number(inner, "SqliteErrorCode") == 19              // SQLite: constraint
         || Number(inner, "Number") is 2601 or 2627);           // SQL Server

    /// <summary>The database chose this transaction as the victim of a concurrent one.</summary>
    public static bool IsSerializationFailure(Exception exception)
    {
        var inner = exception as DbException ?? exception.InnerException as DbException;
        return inner is not null && (inner.SqlState is "40001" or "40P01" || Number(inner, "Number") == 1205);
    }

    private static int? Number(DbException exception, string property) => exception.GetType().GetProperty(property)?.GetValue(exception) as int?;
}
