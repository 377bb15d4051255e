using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace DualControl.UnitTests.BuildingBlocks.Files;

/// <summary>Small real files of every kind, and what people make of them.</summary>
internal static class SampleFiles
{
    public static byte[] Pdf => Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    public static byte[] Png => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>Start, one segment, scan, some data, end.</summary>
    public static byte[] Jpeg => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x2A, 0x3F, 0xFF, 0xD9];

    public static byte[] Webp => [.. "RIFF"u8, 18, 0, 0, 0, .. "WEBPVP8L"u8, 5, 0, 0, 0, 0x2F, 0, 0, 0, 0, 0];

    public static byte[] Mp4 => [0, 0, 0, 20, .. "ftypisom"u8, 0, 0, 2, 0, .. "mp41"u8, 0, 0, 0, 12, .. "mdat"u8, 1, 2, 3, 4];

    public static byte[] Docx => Made(stream =>
    {
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        document.AddMainDocumentPart().Document = new Word.Document(new Word.Body(new Word.Paragraph(new Word.Run(new Word.Text("制度")))));
    });

    public static byte[] Docm => Made(stream =>
    {
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.MacroEnabledDocument);
        var main = document.AddMainDocumentPart();
        main.Document = new Word.Document(new Word.Body(new Word.Paragraph()));
        main.AddNewPart<VbaProjectPart>().FeedData(new MemoryStream([1, 2, 3]));
    });

    public static byte[] Xlsx => Made(stream =>
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorksheetPart>("s1").Worksheet = new Worksheet(new SheetData());
        book.Workbook = new Workbook(new Sheets(new Sheet { Name = "表", SheetId = 1, Id = "s1" }));
    });

    /// <summary>A document that loads its template from elsewhere when it is opened.</summary>
    public static byte[] DocxWithForeignTemplate => Made(stream =>
    {
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        main.Document = new Word.Document(new Word.Body(new Word.Paragraph()));
        main.AddNewPart<DocumentSettingsPart>().Settings = new Word.Settings();
        main.DocumentSettingsPart!.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("https://example.org/t.dotm"));
    });

    /// <summary>A document with a link people click on, which is nothing bad.</summary>
    public static byte[] DocxWithLink => Made(stream =>
    {
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        main.Document = new Word.Document(new Word.Body(new Word.Paragraph()));
        main.AddHyperlinkRelationship(new Uri("https://example.org/"), true);
    });

    /// <summary>The document with one more part.</summary>
    public static byte[] DocxWith(string name, byte[] content, CompressionLevel level = CompressionLevel.SmallestSize)
    {
        var stream = new MemoryStream();
        stream.Write(Docx);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        using (var entry = zip.CreateEntry(name, level).Open()) entry.Write(content);
        return stream.ToArray();
    }

    public static byte[] Zip(string name, byte[] content)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry(name).Open()) entry.Write(content);
        return stream.ToArray();
    }

    private static byte[] Made(Action<Stream> write)
    {
        var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
