using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace DualControl.BuildingBlocks.Tables;

/// <summary>Tables as CSV: written as UTF-8 with BOM and RFC 4180 quoting; read also without BOM and as GB18030, which spreadsheets in China write.</summary>
public static class CsvTable
{
    public const string MediaType = "text/csv";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>Rows are written one by one.</summary>
    public static async Task WriteAsync(Stream target, IReadOnlyList<TableColumn> columns, IAsyncEnumerable<IReadOnlyList<string>> rows, CancellationToken ct)
    {
        await using var text = new StreamWriter(target, Utf8, leaveOpen: true);
        // With a line end set the library would quote that one alone; a lone CR or LF ends a line as well for who reads.
        var rules = new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = cell => cell.Field is { Length: > 0 } f && (f.AsSpan().ContainsAny(Quoted) || f[0] == ' ' || f[^1] == ' ') };
        await using var csv = new CsvWriter(text, rules, leaveOpen: true);
        foreach (var column in columns) csv.WriteField(column.Header.Current);
        await csv.NextRecordAsync();
        await foreach (var row in rows.WithCancellation(ct))
        {
            foreach (var cell in row) csv.WriteField(TableText.Guard(cell));
            await csv.NextRecordAsync();
        }
    }

    /// <summary>All rows, the header among them, one by one; blank lines are passed over.</summary>
    /// <param name="source">Is read twice: which encoding it has shows only at its end.</param>
    /// <exception cref="UnreadableTableException">The file is no such table, or too big.</exception>
    public static IEnumerable<TableRow> Read(Stream source, TableLimits limits)
    {
        using var text = new StreamReader(source, EncodingOf(source), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        using var csv = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            // A cell in quotes may be as long as twice its text.
            MaxFieldSize = (limits.CellLength * 2) + 2,
            BadDataFound = _ => throw new UnreadableTableException(TableErrors.BadCsv),
        });
        for (var number = 1; Next(csv, number, limits); number++)
        {
            if (number > limits.Rows + 1) throw new UnreadableTableException(TableErrors.TooManyRows.With(limits.Rows));
            var cells = csv.Record!;
            if (cells.Length > limits.Columns) throw new UnreadableTableException(TableErrors.TooManyColumns.With(number, limits.Columns));
            if (cells.Any(c => c.Length > limits.CellLength)) throw new UnreadableTableException(TableErrors.CellTooLong.With(number, limits.CellLength));
            yield return new TableRow(number, [.. cells.Select(TableText.Unguard)]);
        }
    }

    private static bool Next(CsvParser csv, int number, TableLimits limits)
    {
        try
        {
            return csv.Read();
        }
        catch (MaxFieldSizeException e)
        {
            throw new UnreadableTableException(TableErrors.CellTooLong.With(number, limits.CellLength), e);
        }
    }

    /// <summary>The first encoding the whole file is valid in; leaves the stream after its BOM.</summary>
    private static Encoding EncodingOf(Stream source)
    {
        foreach (var encoding in new[] { Utf8, Gb18030 })
        {
            source.Position = 0;
            if (!IsValid(source, encoding)) continue;
            source.Position = 0;
            Span<byte> start = stackalloc byte[3];
            source.Position = source.ReadAtLeast(start, 3, throwOnEndOfStream: false) == 3 && start.SequenceEqual(Utf8.Preamble) ? 3 : 0;
            return encoding;
        }
        throw new UnreadableTableException(TableErrors.Encoding);
    }

    private static bool IsValid(Stream source, Encoding encoding)
    {
        var decoder = encoding.GetDecoder();
        var (bytes, chars) = (new byte[81920], new char[encoding.GetMaxCharCount(81920)]);
        try
        {
            int read;
            do
            {
                read = source.Read(bytes);
                // No text holds NUL; a binary file does.
                if (chars.AsSpan(0, decoder.GetChars(bytes, 0, read, chars, 0, flush: read == 0)).Contains('\0')) return false;
            }
            while (read > 0);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
