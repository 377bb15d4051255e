using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.NoticeBoards;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Texts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.Notices.NoticeSamples;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks.Notices;

/// <summary>公告栏、告知卡 What is printed: whole, as text, safe, in colours with their labels.</summary>
public sealed partial class NoticePageTests
{
    private const string Hostile = "</style></td><script>alert('1')</script><img src=x onerror=alert(1)><a href=\"javascript:x\">&lt;b&gt; ]]> <!-- \" '";

    [Fact]
    public void What_looks_like_markup_stays_text()
    {
        var notice = Card(Risk(RiskLevel.Major, Hostile, Hostile, Hostile, [new ControlMeasure(ControlLevel.Engineering, Hostile)])) with { Enterprise = Hostile, Place = Hostile, Responsible = Hostile, ReportAddress = Hostile };
        var html = (notice with { Subject = notice.Subject with { Name = Hostile } }).Html();

        var page = Parse(html);
        page.Descendants().Select(e => e.Name.LocalName).Distinct().ShouldBeSubsetOf(
            ["html", "head", "meta", "title", "style", "body", "header", "div", "h1", "h2", "h3", "span", "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td", "ul", "li", "b", "section", "figure", "figcaption", "svg", "rect", "path"]);
        page.Descendants().Attributes().Select(a => a.Name.LocalName).Distinct().ShouldBeSubsetOf(
            ["lang", "charset", "http-equiv", "content", "name", "class", "style", "colspan", "viewBox", "role", "aria-label", "shape-rendering", "width", "height", "fill", "d"]);
        page.Descendants("td").Count(t => t.Value.Contains(Hostile, StringComparison.Ordinal)).ShouldBe(7);
        html.ShouldNotContain("<script", Case.Insensitive);
        html.ShouldNotContain("<a ", Case.Insensitive);
    }

    [Fact]
    public void The_page_needs_nothing_from_outside_and_runs_nothing()
    {
        var html = (Card(Risk()) with { ReportAddress = null }).Html();

        html.ShouldStartWith("<!DOCTYPE html>");
        html.ShouldContain("default-src 'none'");
        Outside().IsMatch(html).ShouldBeFalse();
    }

    [Theory]
    [InlineData("A4", "size:A4 landscape", "font-size:10pt")]
    [InlineData("A3", "size:A3 landscape", "font-size:14.14pt")]
    public void It_is_laid_out_for_its_paper_and_cuts_nothing(string size, string page, string font)
    {
        var style = Parse(Board(Risk()).Html(Enum.Parse<PaperSize>(size))).Descendants("style").Single().Value;

        style.ShouldContain(page);
        style.ShouldContain(font);
        style.ShouldContain("thead{display:table-header-group}");
        style.ShouldContain("tr{break-inside:avoid}");
        foreach (var cutting in (string[])["overflow:hidden", "text-overflow", "max-height", "nowrap", "line-clamp"]) style.ShouldNotContain(cutting);
        style.ShouldContain("'Microsoft YaHei'");
        style.ShouldContain("'Noto Sans CJK SC'");
    }

    private static readonly Gen<string> AnyText =
        Gen.Elements("<>&'\"]燃气罐区 A\u00e9\u2028\ud7ff\ue000\ufffd\n𠮷".EnumerateRunes().Select(r => r.ToString()).ToArray()).NonEmptyListOf().Select(string.Concat).Where(TextRules.IsStorable);

    private static readonly Gen<NoticeRisk> AnyRisk =
        from level in Gen.Elements(Enum.GetValues<RiskLevel>())
        from texts in AnyText.ArrayOf(4)
        from times in Gen.Elements(1, 1, 1, 40)
        select Risk(level, string.Concat(Enumerable.Repeat(texts[0], times)), texts[1], texts[2], [new ControlMeasure(ControlLevel.Ppe, texts[3]), Alarm]);

    [Fact]
    public void Every_risk_is_shown_whole_in_its_colour_with_the_label_beside() => Prop.ForAll(AnyRisk.ListOf().ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (risks, bilingual) =>
    {
        foreach (var notice in (Notice[])[Board([.. risks]), Card([.. risks])])
        {
            var page = Parse(notice.Html(bilingual: bilingual));
            var rows = page.Descendants("tbody").Single().Elements("tr").ToList();
            if (risks.Count == 0) rows.Single().Value.ShouldContain("暂无生效的风险");
            for (var i = 0; i < risks.Count; i++)
            {
                var (risk, cells) = (risks[i], rows[i].Elements("td").ToList());
                cells[0].Value.ShouldBe((i + 1).ToString(CultureInfo.InvariantCulture));
                var coloured = cells[1].DescendantsAndSelf().Single(e => e.Attribute("style") is not null);
                coloured.Attribute("style")!.Value.ShouldContain(LevelColours.HexOf(risk.Level));
                coloured.Value.ShouldContain(LevelColours.NameOf(risk.Level).Zh);
                foreach (var text in (string[])[risk.Content.Point, risk.Content.Description, risk.Content.EmergencyMeasures, .. risk.Content.Measures.Select(m => m.Description)])
                    rows[i].Value.ShouldContain(text);
                page.Descendants("section").Single().Value.ShouldContain(risk.Content.ReportingWay.Trim());
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_are_in_the_language_asked_for_or_in_both_Chinese_first()
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        try
        {
            var english = Parse(Board(Risk(RiskLevel.Major)).Html());
            english.Root!.Attribute("lang")!.Value.ShouldBe("en");
            english.Descendants("h1").Single().Value.ShouldBe("Safety risk notice board");
            english.Descendants("th").Select(t => t.Value).ShouldContain("Control measures");
            english.Descendants("tbody").Single().Value.ShouldContain("Accident type: Other explosion");
            Parse(Board(Risk()).Html(bilingual: true)).Descendants("h1").Single().Value.ShouldBe("安全风险公告栏 Safety risk notice board");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
        Parse(Card(Risk()).Html()).Descendants("h1").Single().Value.ShouldBe("岗位安全风险告知卡");
    }

    [Fact]
    public void The_heading_shows_the_highest_level_and_grey_without_a_risk()
    {
        LevelOf(Board(Risk(RiskLevel.Significant), Risk(RiskLevel.Low))).ShouldBe(("较大风险（橙）", true));
        LevelOf(Board()).ShouldBe(("未评价（灰）", false));

        static (string, bool) LevelOf(Notice notice)
        {
            var level = Parse(notice.Html()).Descendants("span").First(s => s.Attribute("class")?.Value == "level");
            return (level.Value, level.Attribute("style")!.Value.Contains("#F39800", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_code_to_scan_is_there_when_there_is_a_form_to_report_by()
    {
        var card = Parse(Card(Risk()).Html());
        card.Descendants("svg").Single().Attribute("aria-label")!.Value.ShouldBe(Address);
        card.Descendants("figcaption").Single().Value.ShouldContain(Address);
        var plain = Parse((Card(Risk()) with { ReportAddress = null }).Html());
        plain.Descendants("svg").ShouldBeEmpty();
        plain.Descendants("section").Single().Value.ShouldContain("拨打值班电话");
    }

    [Fact]
    public void A_code_is_a_square_with_its_quiet_zone()
    {
        var svg = ReportQr.SvgOf(Address);

        var side = int.Parse(svg.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);
        ((side - 8 - 17) % 4).ShouldBe(0);
        var modules = Module().Matches(svg.Elements("path").Single().Attribute("d")!.Value).Select(m => (X: int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), Y: int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))).ToList();
        (modules.Min(m => m.X), modules.Min(m => m.Y), modules.Max(m => m.X)).ShouldBe((4, 4, side - 5));
        modules.ShouldContain((4, 4));
    }

    [Fact]
    public void Ways_to_report_are_listed_once_with_the_risks_they_are_for()
    {
        var page = Parse(Board(Risk(reporting: "甲"), Risk(reporting: " 乙"), Risk(reporting: "乙")).Html());

        page.Descendants("section").Single().Descendants("li").Select(l => l.Value).ShouldBe(["乙（第 2、3 项）", "甲（第 1 项）"]);
        NoticeWords.NumbersOf([1, 3, 4, 5, 8, 9]).ShouldBe(new BilingualText("（第 1、3–5、8、9 项）", " (No. 1, 3–5, 8, 9)"));
        Parse(Board(Risk(), Risk()).Html()).Descendants("section").Single().Descendants("li").Single().Value.ShouldBe("拨打值班电话 8866 1234");
    }

    [Fact]
    public void Much_text_shrinks_to_9_points_and_no_further()
    {
        NoticeLayout Of(int risks, int times) => new(Board([.. Enumerable.Range(0, risks).Select(_ => Risk(description: string.Concat(Enumerable.Repeat("燃气泄漏", times))))]), false);

        Of(1, 1).TextSize.ShouldBe(14m);
        Of(5, 5).TextSize.ShouldBeLessThan(14m);
        Of(40, 10).TextSize.ShouldBe(9m);
        Of(40, 10).MayBreak(Risk()).ShouldBeFalse();
        Of(1, 1).MayBreak(Risk(description: new string('长', 500))).ShouldBeTrue();
    }

    [Fact]
    public void The_fingerprint_follows_what_is_said_and_nothing_else()
    {
        var board = Board(Risk(RiskLevel.Major));

        (board with { ReportAddress = Address, Since = Now.AddDays(1) }).Fingerprint.ShouldBe(board.Fingerprint);
        board.Html().ShouldContain(board.Fingerprint[..12]);
        Notice[] others =
        [
            board with { Place = "厂区西侧" }, board with { Responsible = "储配站 副站长" }, board with { Enterprise = "乙" }, board with { Subject = board.Subject with { Name = "卸车台" } },
            Board(Risk(RiskLevel.Low)), Board(Risk(RiskLevel.Major), Risk()), Board(Risk(RiskLevel.Major, "别的")), Board(Risk(RiskLevel.Major, emergency: "别的")), Board(Risk(RiskLevel.Major, reporting: "别的")),
            Board(Risk(RiskLevel.Major, measures: [Mask])),
        ];
        others.Select(o => o.Fingerprint).Append(board.Fingerprint).Distinct().Count().ShouldBe(others.Length + 1);
    }

    [Fact]
    public async Task The_document_is_valid_and_holds_texts_colours_and_code()
    {
        using var stream = new MemoryStream();
        await new NoticeDocument(Card(Risk(RiskLevel.Major, Hostile), Risk()), true, Now).As("x.docx").WriteAsync(stream, TestContext.Current.CancellationToken);
        using var document = WordprocessingDocument.Open(new MemoryStream(stream.ToArray()), isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        var body = document.MainDocumentPart!.Document!.Body!;
        body.InnerText.ShouldContain(Hostile);
        body.InnerText.ShouldContain("岗位安全风险告知卡 Post safety risk card");
        body.Descendants<Shading>().Select(s => s.Fill!.Value).ShouldContain("E60012");
        document.MainDocumentPart.ImageParts.ShouldHaveSingleItem();
        document.MainDocumentPart.FontTablePart!.Fonts!.Elements<Font>().Select(f => f.Name!.Value).ShouldBe(["宋体", "黑体"]);
    }

    private static XDocument Parse(string html) => XDocument.Parse(html["<!DOCTYPE html>\n".Length..], LoadOptions.PreserveWhitespace);

    [GeneratedRegex("https?:|//|url\\(|@import|src=|href=|\\son[a-z]+=|<script", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Outside();

    [GeneratedRegex(@"M(\d+) (\d+)h1v1h-1z", RegexOptions.None, 1000)]
    private static partial Regex Module();
}
