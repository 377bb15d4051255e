using System.Globalization;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Ledger;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Application.NoticeBoards;

/// <summary>A board (landscape) or card (portrait) as .docx, to be edited before it is printed; its version stands on top of each page.</summary>
internal sealed class NoticeDocument(Notice notice, bool bilingual, DateTimeOffset now)
{
    private readonly NoticeLayout _layout = new(notice, bilingual);

    public FileAnswer As(string fileName)
    {
        var title = NoticeWords.TitleOf(notice.Subject.Kind);
        var version = $"{notice.Subject.Name} · {Line(NoticeWords.Version)} {Line(NoticeWords.InstantOf(notice.Since))} · {Line(NoticeWords.Fingerprint)} {NoticeWords.ShortOf(notice.Fingerprint)}";
        var document = new WordDocument(Line(title), notice.Enterprise, notice.Since ?? now, version, isWide: notice.IsBoard);
        document.Table(
            [
                new(Words(NoticeWords.Enterprise), 4), new(Words(notice.IsBoard ? NoticeWords.Unit : NoticeWords.Post), 3), new(Words(notice.IsBoard ? NoticeWords.Location : NoticeWords.Department), 3),
                new(Words(NoticeWords.Level), 3), new(Words(NoticeWords.Responsible), 3), new(Words(NoticeWords.Reporting), 5),
            ],
            [[
                notice.Enterprise, notice.Subject.Name, notice.Place ?? "—", new ColouredCell(Words(LevelColours.NameOf(notice.Level)), LevelColours.HexOf(notice.Level)), notice.Responsible,
                string.Join('\n', notice.ReportingWays.Select(w => notice.ReportingWays.Count > 1 ? $"{w.Way}{Line(NoticeWords.NumbersOf(w.Numbers))}" : w.Way)),
            ]]);
        if (notice.Risks.Count == 0) document.Paragraph(Line(NoticeWords.None));
        else if (notice.IsBoard) Board(document);
        else Card(document);
        if (notice.ReportAddress is { } address) document.Picture(ReportQr.PngOf(address), 28, $"{Line(NoticeWords.Scan)}\n{address}");
        return document.As(fileName);
    }

    private void Board(WordDocument document) => document.Table(Columns, notice.Risks.Select((r, i) => (IReadOnlyList<object?>)
    [
        Number(i), LevelOf(r), r.Content.Point, RiskOf(r), MeasuresOf(r), r.Content.EmergencyMeasures, $"{r.Content.Responsible.UnitName}\n{r.Content.Responsible.PostTitle}",
    ]));

    private void Card(WordDocument document) => document.Table(Columns, notice.Risks.Select((r, i) => (IReadOnlyList<object?>)
        [Number(i), LevelOf(r), $"{r.UnitName} · {r.Content.Point}\n{RiskOf(r)}", MeasuresOf(r), r.Content.EmergencyMeasures]));

    private IReadOnlyList<WordColumn> Columns => [.. _layout.Columns.Select(c => new WordColumn(Words(c.Header), c.Share))];

    /// <summary>Where a row breaks, the cell would go on in its colour without its label.</summary>
    private object LevelOf(NoticeRisk risk) =>
        _layout.MayBreak(risk) ? Words(LevelColours.NameOf(risk.Level)) : new ColouredCell(Words(LevelColours.NameOf(risk.Level)), LevelColours.HexOf(risk.Level));

    private string RiskOf(NoticeRisk risk) => $"{risk.Content.Description}\n{Line(NoticeWords.AccidentType)}{NoticeWords.Colon.Current}{Line(AccidentTypes.NameOf(risk.Content.AccidentType))}";

    private string MeasuresOf(NoticeRisk risk) => string.Join('\n', risk.Content.Measures.OrderBy(m => m.Level).Select(m => $"【{Line(ControlLevelNames.Of(m.Level))}】{m.Description}"));

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>In both languages one below the other, where a cell is narrow.</summary>
    private string Words(BilingualText text) => Both(text, "\n");

    private string Line(BilingualText text) => Both(text, " ");

    private string Both(BilingualText text, string between) => bilingual && text.Zh != text.En ? $"{text.Zh}{between}{text.En}" : text.Current;
}
