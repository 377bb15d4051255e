using System.IO.Compression;
using System.Text;
using DualControl.BuildingBlocks.Files;
using DualControl.BuildingBlocks.Tables;
using DualControl.SharedKernel.Results;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.Tables;

/// <summary>Files other programs write, and files nobody should open.</summary>
public sealed class TableReadingTests
{
    private static readonly TableLimits Limits = new(Rows: 2, Columns: 3, CellLength: 10, UnpackedBytes: 100_000);

    [Fact]
    public void Csv_is_read_without_its_mark_and_as_gb18030()
    {
        const string text = "名称,备注\n一车间,\"𠮷😀\"\n";
        Csv(Encoding.UTF8.GetBytes(text))[1].ShouldBe(["一车间", "𠮷😀"]);
        Csv(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text))[1].ShouldBe(["一车间", "𠮷😀"]);
    }

    [Fact]
    public void A_formula_somebody_typed_is_text() => Csv("a\n=1+1\n"u8.ToArray())[1].ShouldBe(["=1+1"]);

    [Fact]
    public void Csv_that_cannot_be_read_is_refused()
    {
        Refused(() => Csv([0xFF, 0xFE, 0x41, 0x00])).ShouldBe(TableErrors.Encoding);
        Refused(() => Csv("a\0b"u8.ToArray())).ShouldBe(TableErrors.Encoding);
        Refused(() => Csv("a,b\n\"open,1\n"u8.ToArray())).ShouldBe(TableErrors.BadCsv);
        Refused(() => Csv("a,b\nin\"side,1\n"u8.ToArray())).ShouldBe(TableErrors.BadCsv);
        Refused(() => Csv("a,b\n\"x\"y,1\n"u8.ToArray())).ShouldBe(TableErrors.BadCsv);
    }

    [Fact]
    public void Csv_beyond_the_limits_is_refused()
    {
        Refused(() => Csv("h\n1\n2\n3\n"u8.ToArray())).Code.ShouldBe("table.too_many_rows");
        Refused(() => Csv("a,b,c,d\n"u8.ToArray())).Code.ShouldBe("table.too_many_columns");
        Refused(() => Csv("h\n12345678901\n"u8.ToArray())).Code.ShouldBe("table.cell_too_long");
        Refused(() => Csv(Encoding.UTF8.GetBytes("h\n" + new string('长', 100_000)))).Code.ShouldBe("table.cell_too_long");
    }

    [Fact]
    public void A_workbook_of_a_spreadsheet_program_is_read()
    {
        var rows = Xlsx(Sheet(
            """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>富</t></r><r><t xml:space="preserve"> 文本</t></r></is></c></row>"""
            + """<row r="5"><c r="A5"><v>371082</v></c><c r="B5"><f>1/2</f><v>0.5</v></c><c r="C5" t="str"><v>a_x000D_</v></c></row>"""
            + """<row r="6"><c r="A6" s="1"/></row>"""
            + """<row r="7"><c r="A7"><v>1.2345E+17</v></c><c r="B7" t="b"><v>1</v></c></row>"""));
        rows.Select(r => r.Number).ShouldBe([1, 5, 7]);
        rows[0].Cells.ShouldBe(["读音", "", "富 文本"]);
        rows[1].Cells.ShouldBe(["371082", "0.5", "a\r"]);
        rows[2].Cells.ShouldBe(["1.2345E+17", "TRUE"]);
    }

    [Fact]
    public void A_workbook_that_cannot_be_read_is_refused()
    {
        Refused(() => Xlsx("no zip"u8.ToArray())).ShouldBe(FileErrors.Damaged);
        Refused(() => Xlsx(Zip(("a.txt", "no workbook")))).ShouldBe(FileErrors.TypeNotAllowed);
        Refused(() => Xlsx(Sheet("""<row r="1"><c r="A1" t="s"><v>7</v></c></row>"""))).ShouldBe(TableErrors.BadWorkbook);
        Refused(() => Xlsx(Sheet("""<row r="1"><c r="B1"><v>7</v></c><c r="A1"><v>7</v></c></row>"""))).ShouldBe(TableErrors.BadWorkbook);
        Refused(() => Xlsx(Sheet("<row>"))).ShouldBe(TableErrors.BadWorkbook);
        Refused(() => Xlsx(Sheet("<row/>", "<!DOCTYPE worksheet [<!ENTITY a 'b'>]>"))).ShouldBe(TableErrors.BadWorkbook);
    }

    [Fact]
    public void A_workbook_beyond_the_limits_is_refused()
    {
        Refused(() => Xlsx(Sheet(string.Concat(Enumerable.Range(1, 4).Select(i => $"""<row r="{i}"><c r="A{i}"><v>{i}</v></c></row>"""))))).Code.ShouldBe("table.too_many_rows");
        Refused(() => Xlsx(Sheet("""<row r="1"><c r="XFD1"><v>1</v></c></row>"""))).Code.ShouldBe("table.too_many_columns");
        Refused(() => Xlsx(Sheet("""<row r="1"><c r="A1" t="str"><v>12345678901</v></c></row>"""))).Code.ShouldBe("table.cell_too_long");
        Refused(() => Xlsx(Zip(("bomb.xml", new string(' ', 200_000))))).ShouldBe(FileErrors.ArchiveBomb);
    }

    private static List<IReadOnlyList<string>> Csv(byte[] file) => [.. CsvTable.Read(new MemoryStream(file), Limits).Select(r => r.Cells)];

    private static List<TableRow> Xlsx(byte[] file) => [.. XlsxReader.Read(new MemoryStream(file), Limits)];

    private static Error Refused(Action read) => Should.Throw<UnreadableTableException>(read).Error;

    private static byte[] Sheet(string rows, string doctype = "")
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        return Zip(
            ("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/b.xml" ContentType="{type}.sheet.main+xml"/><Override PartName="/s.xml" ContentType="{type}.worksheet+xml"/><Override PartName="/t.xml" ContentType="{type}.sharedStrings+xml"/></Types>"""),
            ("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="{relations}/officeDocument" Target="b.xml"/></Relationships>"""),
            ("_rels/b.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="{relations}/worksheet" Target="s.xml"/><Relationship Id="t" Type="{relations}/sharedStrings" Target="t.xml"/></Relationships>"""),
            ("b.xml", $"""<workbook xmlns="{main}" xmlns:r="{relations}"><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>"""),
            ("t.xml", $"""<sst xmlns="{main}"><si><t>读音</t><rPh sb="0" eb="1"><t>dú</t></rPh></si></sst>"""),
            ("s.xml", $"""{doctype}<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>"""));
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        return stream.ToArray();
    }
}
