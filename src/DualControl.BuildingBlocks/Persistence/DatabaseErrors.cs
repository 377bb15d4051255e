using System.Data.Common;
using System.Net.Sockets;

namespace DualControl.BuildingBlocks.Persistence;

/// <summary>Reads the same few facts out of three databases' errors without referencing a provider.</summary>
internal static class DatabaseErrors
{
    /// <summary>A unique index or primary key refused the row.</summary>
    public static bool IsUniqueViolation(Exception exception) => (exception as DbException ?? exception.InnerException as DbException) is { } inner &&
        (inner.SqlState == "23505"                              // PostgreSQL
         || Number(inner, "SqliteExtendedErrorCode") is 1555 or 2067 // SQLite: primary key, unique
         || Number(inner, "Number") is 2601 or 2627);           // SQL Server

    /// <summary>The database chose this transaction as the victim of a concurrent one.</summary>
    public static bool IsSerializationFailure(Exception exception)
    {
        var inner = exception as DbException ?? exception.InnerException as DbException;
        return inner is not null && (inner.SqlState is "40001" or "40P01" || Number(inner, "Number") == 1205);
    }

    /// <summary>The database cannot be reached, or SQLite's one writer was not free in time.</summary>
    public static bool IsAway(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
            if (e is SocketException or TimeoutException || (e is DbException database && (database.IsTransient || Number(database, "SqliteErrorCode") is 5 or 6))) return true;
        return false;
    }

    private static int? Number(DbException exception, string property) => exception.GetType().GetProperty(property)?.GetValue(exception) as int?;
}
