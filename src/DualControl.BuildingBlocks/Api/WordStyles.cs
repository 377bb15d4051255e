using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DualControl.BuildingBlocks.Api;

/// <summary>How a <see cref="WordDocument"/> looks: the sizes and spacings of official documents.</summary>
internal static class WordStyles
{
    private const string Latin = "Times New Roman";
    private const string Song = "宋体";
    private const string Hei = "黑体";

    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                FontsOf(Song), new FontSize { Val = "24" }, new FontSizeComplexScript { Val = "24" }, new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        StyleOf("Normal", "Normal", Song, 12, Lines(1.5)),
        StyleOf("Title", "Title", Hei, 22, Lines(1.5, before: 240, after: 360), new Justification { Val = JustificationValues.Center }),
        StyleOf("Heading1", "heading 1", Hei, 15, new KeepNext(), Lines(1.5, before: 160, after: 60), new OutlineLevel { Val = 0 }),
        StyleOf("Heading2", "heading 2", Hei, 12, new KeepNext(), Lines(1.5, before: 80), new OutlineLevel { Val = 1 }),
        StyleOf("BodyText", "Body Text", Song, 12, Lines(1.5), new Indentation { FirstLine = "480", FirstLineChars = 200 }),
        StyleOf("Signature", "Signature", Song, 12, new KeepLines(), Lines(1.5, before: 240)),
        StyleOf("TableHeader", "Table Header", Hei, 10.5, new KeepNext(), Lines(1.15, before: 40, after: 40), new Justification { Val = JustificationValues.Center }),
        StyleOf("TableText", "Table Text", Song, 10.5, Lines(1.15, before: 40, after: 40)),
        StyleOf("Header", "header", Song, 9, new Justification { Val = JustificationValues.Right }),
        StyleOf("Footer", "footer", Song, 9, new Justification { Val = JustificationValues.Center }));

    /// <summary>Which fonts stand in where 宋体 or 黑体 is not installed.</summary>
    public static Fonts Substitutes() => new(
        new Font(new AltName { Val = "SimSun,Songti SC,Noto Serif CJK SC,Source Han Serif SC" }) { Name = Song },
        new Font(new AltName { Val = "SimHei,Heiti SC,Noto Sans CJK SC,Source Han Sans SC" }) { Name = Hei });

    private static Style StyleOf(string id, string name, string font, double points, params OpenXmlElement[] paragraph) => new(
        [
            new StyleName { Val = name },
            .. (id == "Normal" ? Array.Empty<OpenXmlElement>() : [new BasedOn { Val = "Normal" }]),
            new PrimaryStyle(),
            new StyleParagraphProperties(paragraph),
            new StyleRunProperties(FontsOf(font), new FontSize { Val = $"{points * 2}" }, new FontSizeComplexScript { Val = $"{points * 2}" }),
        ])
    { Type = StyleValues.Paragraph, StyleId = id, Default = id == "Normal" };

    private static SpacingBetweenLines Lines(double lines, int before = 0, int after = 0) =>
        new() { Before = $"{before}", After = $"{after}", Line = $"{lines * 240:0}", LineRule = LineSpacingRuleValues.Auto };

    private static RunFonts FontsOf(string eastAsian) => new() { Ascii = Latin, HighAnsi = Latin, EastAsia = eastAsian, ComplexScript = Latin };
}
