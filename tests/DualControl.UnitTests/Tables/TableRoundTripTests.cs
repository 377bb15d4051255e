using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DualControl.BuildingBlocks.Tables;
using DualControl.SharedKernel.Texts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.Tables;

/// <summary>What is written is read back letter for letter, and written again it is the same bytes.</summary>
public sealed class TableRoundTripTests
{
    private static readonly TableColumn[] Columns = [new(Same("名称"), 20, Same("说明")), new(Same("代码"), 20, Same("说明"), Same("甲"), Same("乙")), new(Same("序号"), 8, Same("说明"))];

    private static readonly string[] Pieces =
    [
        "", "0", "007", "91371082MA3D5K8X0F", "123456789012345678901234567890", "1e5", "=1+1", "=", "+", "-", "@", "'", "''", "\t", "\r", "\n", "\r\n", "\"", "\"\"", ",", ";", " ", "  ",
        "_x000D_", "_x0041", "_", "x005F_", "_x005f_", "&<>]]>", "\u0001", "\u001F", "\u00A0", "\u3000", "\u2028", "\u200B", "\uFEFF", "e\u0301", "😀", "👩‍🔧", "𠮷野家", "𬭶", "㐀", "生产部/一车间", "TRUE", "2026-11-25",
    ];

    private static readonly Arbitrary<List<string[]>> Rows = (
        from cells in Gen.Elements(Pieces).ArrayOf().Select(string.Concat).Two().ListOf()
        select cells.Select((c, i) => new[] { c.Item1, c.Item2, i.ToString(CultureInfo.InvariantCulture) }).ToList()).ToArbitrary();

    [Fact]
    public void Csv_keeps_every_text() => Prop.ForAll(Rows, rows =>
    {
        var file = Csv(rows);
        var read = CsvTable.Read(new MemoryStream(file), new TableLimits()).Select(r => r.Cells.ToArray()).ToList();
        read.ShouldBe([Columns.Select(c => c.Header.Zh).ToArray(), .. rows]);
        Csv(read.Skip(1)).ShouldBe(file);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_workbook_keeps_every_text() => Prop.ForAll(Rows, rows =>
    {
        var file = Xlsx(rows);
        var read = XlsxReader.Read(new MemoryStream(file), new TableLimits()).Select(r => r.Cells.ToArray()).ToList();
        read.ShouldBe([Columns.Select(c => c.Header.Zh).ToArray(), .. rows]);
        SheetOf(Xlsx(read.Skip(1))).ShouldBe(SheetOf(file));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_cell_begins_like_a_formula() => Prop.ForAll(Rows, rows =>
        rows.SelectMany(r => r).All(text => TableText.Guard(text) is var cell && (cell.Length == 0 || !"=+-@\t\r".Contains(cell[0])) && TableText.Unguard(cell) == text))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("'a", "'a")]
    [InlineData("-5", "'-5")]
    [InlineData("a=1", "a=1")]
    public void The_guard_is_one_apostrophe(string text, string cell)
    {
        TableText.Guard(text).ShouldBe(cell);
        TableText.Unguard(cell).ShouldBe(text);
    }

    [Fact]
    public void A_csv_begins_with_its_mark_and_ends_its_lines_as_rfc_4180_says() =>
        Csv([["生产部\n一车间", "a\"b", "1"]]).ShouldBe([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("名称,代码,序号\r\n\"生产部\n一车间\",\"a\"\"b\",1\r\n")]);

    [Fact]
    public void A_workbook_is_valid_and_explains_its_columns_on_a_second_sheet()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Xlsx([["007", "=1", "1"]])), isEditable: false);
        new OpenXmlValidator().Validate(document).Select(v => $"{v.Path?.XPath} {v.Description}").ShouldBeEmpty();
        document.WorkbookPart!.Workbook!.Sheets!.Select(s => ((DocumentFormat.OpenXml.Spreadsheet.Sheet)s).Name!.Value).ShouldBe(["人员", "说明"]);
        document.WorkbookPart.WorksheetParts.Last().Worksheet!.InnerText.ShouldContain("甲\n乙");
    }

    private static BilingualText Same(string text) => new(text, text);

    private static byte[] Csv(IEnumerable<IReadOnlyList<string>> rows) => Written(s => CsvTable.WriteAsync(s, Columns, rows.ToAsyncEnumerable(), CancellationToken.None));

    private static byte[] Xlsx(IEnumerable<IReadOnlyList<string>> rows) =>
        Written(s => XlsxTable.WriteAsync(s, "人员", ("说明", ["列", "说明", "允许的值"]), Columns, rows.ToAsyncEnumerable(), CancellationToken.None));

    private static byte[] Written(Func<Stream, Task> write)
    {
        using var stream = new MemoryStream();
        write(stream).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static string SheetOf(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var text = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return text.ReadToEnd();
    }
}
