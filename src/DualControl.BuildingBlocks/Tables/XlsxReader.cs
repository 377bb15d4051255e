using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DualControl.BuildingBlocks.Files;

namespace DualControl.BuildingBlocks.Tables;

/// <summary>
/// The first sheet of a workbook, row by row, each cell as the text that stands in it. The shared texts alone are held, within the limit of unpacked bytes.
/// </summary>
public static class XlsxReader
{
    /// <summary>All rows with a cell, the header among them, one by one.</summary>
    /// <exception cref="UnreadableTableException">The file is no workbook, or too big.</exception>
    public static IEnumerable<TableRow> Read(Stream source, TableLimits limits)
    {
        using var rows = Rows(source, limits).GetEnumerator();
        while (Next(rows)) yield return rows.Current;
    }

    private static bool Next(IEnumerator<TableRow> rows)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (Exception e) when (IsBad(e))
        {
            throw new UnreadableTableException(TableErrors.BadWorkbook, e);
        }
    }

    private static bool IsBad(Exception e) =>
        e is InvalidDataException or XmlException or OpenXmlPackageException or FileFormatException or FormatException or KeyNotFoundException or IOException or ArgumentException;

    private static IEnumerable<TableRow> Rows(Stream source, TableLimits limits)
    {
        if (OfficePackage.Check(source, limits.UnpackedBytes) is { IsFailure: true } refused) throw new UnreadableTableException(refused.Error);
        source.Position = 0;
        using var document = SpreadsheetDocument.Open(source, isEditable: false);
        var book = document.WorkbookPart ?? throw new InvalidDataException();
        var first = book.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value ?? throw new InvalidDataException();
        if (book.GetPartById(first) is not WorksheetPart sheet) throw new InvalidDataException();
        var shared = book.SharedStringTablePart is { } texts ? SharedTexts(texts) : [];
        using var xml = Open(sheet);
        var (number, count) = (0, 0);
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "row" }) continue;
            number = xml.GetAttribute("r") is { } r ? int.Parse(r, NumberStyles.None, CultureInfo.InvariantCulture) : number + 1;
            var cells = Cells(xml, shared, number, limits);
            if (cells.TrueForAll(c => c.Length == 0)) continue;
            if (++count > limits.Rows + 1) throw new UnreadableTableException(TableErrors.TooManyRows.With(limits.Rows));
            yield return new TableRow(number, cells);
        }
    }

    private static List<string> Cells(XmlReader xml, List<string> shared, int row, TableLimits limits)
    {
        var cells = new List<string>();
        using var inside = xml.ReadSubtree();
        while (inside.Read())
        {
            if (inside is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            var column = inside.GetAttribute("r") is { } reference ? ColumnOf(reference) : cells.Count;
            if (column >= limits.Columns) throw new UnreadableTableException(TableErrors.TooManyColumns.With(row, limits.Columns));
            var text = TextOf(inside, inside.GetAttribute("t"), shared);
            if (text.Length > limits.CellLength) throw new UnreadableTableException(TableErrors.CellTooLong.With(row, limits.CellLength));
            while (cells.Count < column) cells.Add("");
            if (cells.Count > column) throw new InvalidDataException();
            cells.Add(text);
        }
        return cells;
    }

    private static string TextOf(XmlReader cell, string? type, List<string> shared)
    {
        var raw = Texts(cell, type == "inlineStr" ? "t" : "v");
        return type switch
        {
            "s" => raw.Length == 0 ? "" : shared[int.Parse(raw, NumberStyles.None, CultureInfo.InvariantCulture)],
            "inlineStr" or "str" => TableText.Unguard(XlsxText.Decode(raw)),
            "b" => raw == "1" ? "TRUE" : "FALSE",
            null or "n" => NumberOf(raw),
            _ => raw,
        };
    }

    /// <summary>As a spreadsheet shows it: a whole number of up to 15 digits without exponent; longer ones have lost digits already and stay as they are stored.</summary>
    private static string NumberOf(string raw) =>
        double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : raw;

    private static List<string> SharedTexts(SharedStringTablePart part)
    {
        var texts = new List<string>();
        using var xml = Open(part);
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) texts.Add(TableText.Unguard(XlsxText.Decode(Texts(xml, "t"))));
        return texts;
    }

    /// <summary>The text of all elements of that name below this one, without the reading aids (rPh) East Asian texts may carry.</summary>
    private static string Texts(XmlReader xml, string name)
    {
        var text = new StringBuilder();
        using var inside = xml.ReadSubtree();
        for (inside.Read(); !inside.EOF;)
        {
            if (inside.NodeType == XmlNodeType.Element && inside.LocalName == "rPh") inside.Skip();
            else if (inside.NodeType == XmlNodeType.Element && inside.LocalName == name) text.Append(inside.ReadElementContentAsString());
            else inside.Read();
        }
        return text.ToString();
    }

    private static XmlReader Open(OpenXmlPart part) =>
        XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true });

    /// <summary>0 for A; letters before the row number.</summary>
    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(3)) column = (column * 26) + (letter - 'A' + 1);
        return column > 0 ? column - 1 : throw new InvalidDataException();
    }
}
