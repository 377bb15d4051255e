using DualControl.BuildingBlocks.Files;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.BuildingBlocks.Files;

public sealed class FileSnifferTests
{
    public static TheoryData<string, byte[]> Good => new()
    {
        { "pdf", SampleFiles.Pdf },
        { "png", SampleFiles.Png },
        { "jpg", SampleFiles.Jpeg },
        { "webp", SampleFiles.Webp },
        { "mp4", SampleFiles.Mp4 },
        { "docx", SampleFiles.Docx },
        { "docx", SampleFiles.DocxWithLink },
        { "docx", SampleFiles.DocxWith("word/embeddings/Microsoft_Excel_Worksheet.xlsx", SampleFiles.Xlsx) },
        { "xlsx", SampleFiles.Xlsx },
    };

    public static TheoryData<string, byte[]> Bad => new()
    {
        { "file.missing", [] },
        { "file.type_not_allowed", [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0] },
        { "file.type_not_allowed", [.. "<html><script>"u8] },
        { "file.type_not_allowed", [.. " "u8, .. SampleFiles.Pdf] },
        { "file.type_not_allowed", SampleFiles.Zip("a.txt", [1]) },
        { "file.type_not_allowed", [0, 0, 0, 16, .. "ftypqt  "u8, 0, 0, 2, 0] },
        { "file.damaged", SampleFiles.Pdf[..^8] },
        { "file.damaged", SampleFiles.Png[..^5] },
        { "file.damaged", SampleFiles.Jpeg[..24] },
        { "file.damaged", SampleFiles.Webp[..^3] },
        { "file.damaged", SampleFiles.Mp4[..^2] },
        { "file.damaged", SampleFiles.Docx[..^40] },
        { "file.damaged", SampleFiles.DocxWith("../../evil.txt", [1]) },
        { "file.mixed_formats", [.. SampleFiles.Pdf, .. SampleFiles.Zip("a.jar", [1])] },
        { "file.mixed_formats", [.. SampleFiles.Png, .. "<?php"u8] },
        { "file.mixed_formats", [.. SampleFiles.Png, .. SampleFiles.Zip("a", [1])] },
        { "file.mixed_formats", [.. SampleFiles.Jpeg, .. "<script>alert(1)</script>"u8] },
        { "file.mixed_formats", [.. SampleFiles.Webp, .. "extra"u8] },
        { "file.mixed_formats", [.. SampleFiles.Mp4, .. SampleFiles.Zip("a", [1])] },
        { "file.active_content", SampleFiles.Docm },
        { "file.active_content", SampleFiles.DocxWith("word/vbaProject.bin", [1]) },
        { "file.active_content", SampleFiles.DocxWith("word/embeddings/oleObject1.bin", [1]) },
        { "file.active_content", SampleFiles.DocxWithForeignTemplate },
        { "file.active_content", SampleFiles.DocxWith("word/embeddings/w.xlsx", SampleFiles.DocxWith("word/vbaProject.bin", [1])) },
        { "file.archive_bomb", SampleFiles.DocxWith("word/media/flat.bmp", new byte[64 * 1024 * 1024]) },
        { "file.archive_bomb", SampleFiles.DocxWith("word/media/nested.bin", SampleFiles.Zip("inner", [1])) },
        { "file.archive_bomb", SampleFiles.DocxWith("word/embeddings/w.xlsx", SampleFiles.DocxWith("word/embeddings/v.xlsx", SampleFiles.Xlsx)) },
    };

    [Theory, MemberData(nameof(Good))]
    public void A_file_is_what_its_bytes_say(string extension, byte[] content) => FileSniffer.Sniff(new MemoryStream(content)).Value.Extension.ShouldBe(extension);

    [Theory, MemberData(nameof(Bad))]
    public void What_is_no_whole_harmless_file_is_refused(string code, byte[] content) => FileSniffer.Sniff(new MemoryStream(content)).Error!.Code.ShouldBe(code);

    [Fact]
    public void No_file_cut_or_lengthened_passes_as_another_kind()
    {
        byte[][] whole = [SampleFiles.Png, SampleFiles.Jpeg, SampleFiles.Webp, SampleFiles.Mp4, SampleFiles.Docx];
        foreach (var content in whole)
            for (var cut = 1; cut < content.Length; cut += Math.Max(1, content.Length / 60))
                FileSniffer.Sniff(new MemoryStream(content[..cut])).IsFailure.ShouldBeTrue($"{content.Length} bytes cut to {cut}");
    }

    [Theory]
    [InlineData("安全管理制度（2026版）.docx", true)]
    [InlineData("a.pdf", true)]
    [InlineData("../a.pdf", false)]
    [InlineData("C:\\a.pdf", false)]
    [InlineData("a/b.pdf", false)]
    [InlineData(".pdf", false)]
    [InlineData("a.pdf.", false)]
    [InlineData("a\u0000.pdf", false)]
    [InlineData("a\u202Efdp.exe", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_name_is_a_plain_name(string? name, bool good) => FileNames.IsPlain(name).ShouldBe(good);

    [Fact]
    public void Every_refusal_names_the_part() => FileErrors.Damaged.At("file").Fields.Single().Path.ShouldBe("file");
}
