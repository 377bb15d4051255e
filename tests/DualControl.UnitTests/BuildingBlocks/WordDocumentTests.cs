using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using DualControl.BuildingBlocks.Api;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.BuildingBlocks;

/// <summary>A document is valid, holds what was put in, and has the same bytes when written again.</summary>
public class WordDocumentTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 25, 1, 0, 0, TimeSpan.Zero);

    private static FileAnswer Sample() => new WordDocument("安全生产责任书", "某供热公司", At, "2026 年度")
        .Heading("一、职责")
        .Heading("（一）第一责任人", level: 2)
        .Paragraph("牵头成立推进团队，\n具体负责建设工作。\0\u0001🔥")
        .Table([new WordColumn("序号"), new WordColumn("职责", 5)], [["1", "每月至少一次 <检查> & 通报"], ["2", null]])
        .Signatures(new WordSignature("责任人（签字）"), new WordSignature("日期", "2026-11-25"))
        .As("责任书.docx");

    private static async Task<byte[]> BytesOf(FileAnswer file)
    {
        using var stream = new MemoryStream();
        await file.WriteAsync(stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    [Fact]
    public async Task It_is_valid_and_reads_back()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(await BytesOf(Sample())), isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        var body = document.MainDocumentPart!.Document!.Body!;
        body.Elements<Paragraph>().First().InnerText.ShouldBe("安全生产责任书");
        body.InnerText.ShouldContain("具体负责建设工作。🔥");
        body.Descendants<TableRow>().Count().ShouldBe(3);
        body.Descendants<TableHeader>().Count().ShouldBe(1);
        body.Descendants<TableCell>().Select(c => c.InnerText).ShouldContain("每月至少一次 <检查> & 通报");
        body.InnerText.ShouldContain("日期：2026-11-25");
        document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().Select(f => f.EastAsia!.Value).Distinct().ShouldBe(["宋体", "黑体"]);
        document.PackageProperties.Title.ShouldBe("安全生产责任书");
        document.PackageProperties.Creator.ShouldBe("某供热公司");
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bytes() => (await BytesOf(Sample())).ShouldBe(await BytesOf(Sample()));
}
