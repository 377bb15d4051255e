using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Ledger;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Application.NoticeBoards;

/// <summary>
/// A board or card as one HTML page to print: no script, no link, nothing from outside. Its words are in the language asked for, or in both, Chinese first; what the enterprise wrote
/// stands as written, and as text only: the page is built of elements, never of markup.
/// </summary>
internal sealed class NoticePage(Notice notice, PaperSize size, bool bilingual)
{
    private readonly NoticeLayout _layout = new(notice, bilingual);

    public const string MediaType = "text/html";

    public FileAnswer As(string fileName) => new(fileName, $"{MediaType}; charset=utf-8", (stream, ct) => stream.WriteAsync(Encoding.UTF8.GetBytes(Write()), ct).AsTask());

    public string Write()
    {
        var title = NoticeWords.TitleOf(notice.Subject.Kind);
        var page = new XElement("html", new XAttribute("lang", title.Current == title.Zh ? "zh-CN" : "en"),
            new XElement("head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("http-equiv", "Content-Security-Policy"), new XAttribute("content", "default-src 'none'; style-src 'unsafe-inline'")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width")),
                new XElement("title", TextRules.Clean($"{title.Current} {notice.Subject.Name}")),
                new XElement("style", NoticeStyle.Of(notice, size, _layout.TextSize))),
            new XElement("body", Header(title), Facts(), Counts(), Reporting(), Risks()));
        return $"<!DOCTYPE html>\n{page.ToString(SaveOptions.DisableFormatting)}";
    }

    private XElement Header(BilingualText title) => new("header",
        new XElement("div", new XElement("h1", Say(title)), new XElement("h2", TextRules.Clean(notice.Subject.Name))),
        new XElement("span", new XAttribute("class", "level"), Ground(notice.Level), new XElement("span", Say(LevelColours.NameOf(notice.Level)))));

    private XElement Facts()
    {
        var facts = notice.IsBoard
            ? new[] { (NoticeWords.Enterprise, notice.Enterprise), (NoticeWords.Location, notice.Place), (NoticeWords.Responsible, notice.Responsible) }
            : [(NoticeWords.Enterprise, notice.Enterprise), (NoticeWords.Department, notice.Place), (NoticeWords.Responsible, notice.Responsible)];
        return new("table", Class("facts"), new XElement("tr", facts.Select(f => new[] { new XElement("th", Say(f.Item1)), new XElement("td", TextRules.Clean(f.Item2 ?? "—")) })));
    }

    private XElement Counts() => new("ul", Class("counts"), Enum.GetValues<RiskLevel>().OrderDescending().Select(level => new XElement("li",
        new XElement("span", Class("swatch"), new XAttribute("style", $"background:{LevelColours.HexOf(level)}"), ""), Say(LevelColours.NameOf(level)),
        $" {notice.Risks.Count(r => r.Level == level).ToString(CultureInfo.InvariantCulture)}")));

    private XElement Risks()
    {
        var columns = _layout.Columns;
        return new("table", Class("risks"),
            new XElement("colgroup", columns.Select(c => new XElement("col", new XAttribute("style", $"width:{c.Share}%")))),
            new XElement("thead",
                new XElement("tr", Class("running"), new XElement("td", new XAttribute("colspan", columns.Count), Version())),
                new XElement("tr", columns.Select(c => new XElement("th", Say(c.Header))))),
            new XElement("tbody", notice.Risks.Count == 0
                ? [new XElement("tr", new XElement("td", Class("none"), new XAttribute("colspan", columns.Count), Say(NoticeWords.None)))]
                : notice.Risks.Select(Row)));
    }

    private XElement Row(NoticeRisk risk, int index)
    {
        var c = risk.Content;
        XElement[] what = [Text(c.Description), new("div", Class("note"), Say(NoticeWords.AccidentType), NoticeWords.Colon.Current, new XElement("b", Say(AccidentTypes.NameOf(c.AccidentType))))];
        var level = Say(LevelColours.NameOf(risk.Level));
        // Where a row breaks, the cell goes on without its label, and so must go on without its colour.
        var isLong = _layout.MayBreak(risk);
        var row = new XElement("tr", isLong ? Class("long") : null,
            new XElement("td", Class("number"), index + 1),
            new XElement("td", Class("level-cell"), isLong ? new XElement("span", Class("chip"), Ground(risk.Level), level) : new object[] { Ground(risk.Level), level }));
        if (notice.IsBoard) row.Add(new XElement("td", Text(c.Point)), new XElement("td", what));
        else row.Add(new XElement("td", new XElement("b", TextRules.Clean($"{risk.UnitName} · {c.Point}")), what));
        row.Add(
            new XElement("td", new XElement("ul", c.Measures.OrderBy(m => m.Level).Select(m => new XElement("li", Class("text"), new XElement("b", "【", Say(ControlLevelNames.Of(m.Level)), "】"), TextRules.Clean(m.Description))))),
            new XElement("td", Text(c.EmergencyMeasures)));
        if (notice.IsBoard) row.Add(new XElement("td", TextRules.Clean(c.Responsible.UnitName), new XElement("br"), TextRules.Clean(c.Responsible.PostTitle)));
        return row;
    }

    private XElement? Reporting()
    {
        var ways = notice.ReportingWays;
        if (ways.Count == 0 && notice.ReportAddress is null) return null;
        return new("section", Class(ways.Sum(w => w.Way.Length) > 1200 ? "reporting long" : "reporting"),
            new XElement("div", new XElement("h3", Say(NoticeWords.Reporting)), new XElement("ul", ways.Select(w => new XElement("li", Class("text"), TextRules.Clean(w.Way),
                ways.Count > 1 ? new XElement("span", Class("note"), Say(NoticeWords.NumbersOf(w.Numbers))) : null)))),
            notice.ReportAddress is { } address
                ? new XElement("figure", ReportQr.SvgOf(address), new XElement("figcaption", new XElement("b", Say(NoticeWords.Scan)), TextRules.Clean(address)))
                : null);
    }

    /// <summary>Which sheet this is, on top of each page.</summary>
    private object[] Version() =>
    [
        TextRules.Clean($"{notice.Enterprise} · {notice.Subject.Name} · "), Say(NoticeWords.Version), NoticeWords.Colon.Current, NoticeWords.InstantOf(notice.Since).Current, " · ", Say(NoticeWords.Fingerprint),
        $"{NoticeWords.Colon.Current}{NoticeWords.ShortOf(notice.Fingerprint)} · ", Say(NoticeWords.Check),
    ];

    /// <summary>The words in the language asked for; in both, Chinese first.</summary>
    private IEnumerable<object> Say(BilingualText text)
    {
        if (!bilingual || text.Zh == text.En) return [text.Current];
        return [new XElement("span", new XAttribute("lang", "zh-CN"), text.Zh), " ", new XElement("span", new XAttribute("lang", "en"), Class("en"), text.En)];
    }

    private static XElement Text(string text) => new("div", Class("text"), TextRules.Clean(text));

    private static XAttribute Class(string name) => new("class", name);

    /// <summary>The level's colour, and letters that can be read on it; the label stands beside.</summary>
    private static XAttribute Ground(RiskLevel? level) =>
        new("style", $"background:{LevelColours.HexOf(level)};color:{(level is RiskLevel.Major or RiskLevel.Low ? "#FFFFFF" : "#111111")}");
}
