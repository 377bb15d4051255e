namespace DualControl.BuildingBlocks.Tables;

/// <summary>Reads a table in either format.</summary>
public static class TableReader
{
    /// <summary>All rows, the header among them, one by one.</summary>
    /// <param name="source">Seekable; read from its beginning.</param>
    /// <exception cref="UnreadableTableException">The file is no such table, or too big.</exception>
    public static IEnumerable<TableRow> Read(Stream source, TableLimits limits)
    {
        Span<byte> start = stackalloc byte[4];
        source.Position = 0;
        var isPackage = source.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start.SequenceEqual("PK\x03\x04"u8);
        source.Position = 0;
        return isPackage ? XlsxReader.Read(source, limits) : CsvTable.Read(source, limits);
    }
}
