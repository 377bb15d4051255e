using DualControl.Risks.Application.Ledger;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Application.NoticeBoards;

/// <summary>
/// How large the text of a board (landscape) or card (portrait) may be: the largest size at which all its risks are likely to stand on one A4 page; 9 pt where there are too many for
/// that, and they flow on to further pages. An estimate suffices, for nothing has a fixed height.
/// </summary>
/// <param name="bilingual">Labels in both languages take more lines.</param>
internal sealed class NoticeLayout(Notice notice, bool bilingual)
{
    private static readonly decimal[] Sizes = [14m, 12.5m, 11.5m, 10.5m, 9.75m, 9m];

    /// <summary>What is printed of a risk, and its share of the width in per cent.</summary>
    public IReadOnlyList<(BilingualText Header, int Share)> Columns { get; } = notice.IsBoard
        ? [(NoticeWords.Number, 5), (NoticeWords.Level, 10), (NoticeWords.Point, 10), (NoticeWords.Risk, 20), (NoticeWords.Measures, 27), (NoticeWords.Emergency, 17), (NoticeWords.Responsible, 11)]
        : [(NoticeWords.Number, 7), (NoticeWords.Level, 14), (NoticeWords.Risk, 27), (NoticeWords.Measures, 30), (NoticeWords.Emergency, 22)];

    /// <summary>In points, on A4.</summary>
    public decimal TextSize => Sizes.FirstOrDefault(size => notice.Risks.Sum(r => HeightOf(r, size)) <= Available, Sizes[^1]);

    /// <summary>A row that would fill a good part of a page may break: moved to the next as a whole it would leave this one blank.</summary>
    public bool MayBreak(NoticeRisk risk) => HeightOf(risk, TextSize) > PageHeight / 3;

    private decimal PageHeight => notice.IsBoard ? 530 : 777;

    private decimal PageWidth => notice.IsBoard ? 779 : 533;

    /// <summary>What titles, facts, headers and the way to report leave of a page.</summary>
    private decimal Available => PageHeight - 195 - (bilingual ? 40 : 0) - (notice.ReportAddress is null ? 15 * Math.Min(notice.ReportingWays.Count, 10) : 95);

    private decimal HeightOf(NoticeRisk risk, decimal size)
    {
        var c = risk.Content;
        IReadOnlyList<string> measures = [.. c.Measures.Select(m => $"【{LabelOf(ControlLevelNames.Of(m.Level))}】{m.Description}")];
        var accident = $"{LabelOf(NoticeWords.AccidentType)}：{LabelOf(AccidentTypes.NameOf(c.AccidentType))}";
        string[][] cells = notice.IsBoard
            ? [[c.Point], [c.Description, accident], [.. measures], [c.EmergencyMeasures], [c.Responsible.UnitName, c.Responsible.PostTitle]]
            : [[$"{risk.UnitName} · {c.Point}", c.Description, accident], [.. measures], [c.EmergencyMeasures]];
        var lines = cells.Select((texts, i) => texts.SelectMany(t => t.Split('\n')).Sum(t => LinesOf(t, (PageWidth * Columns[i + 2].Share / 100 / size) - 1))).Max();
        return (Math.Max(bilingual ? 3 : 2, lines) * 1.4m + 0.7m) * size;
    }

    private string LabelOf(BilingualText label) => bilingual ? $"{label.Zh} {label.En}" : label.Current;

    /// <param name="width">Chinese characters on a line; Latin ones are half as wide.</param>
    private static decimal LinesOf(string text, decimal width) => Math.Max(1, Math.Ceiling(text.Sum(c => c >= '\u2E80' ? 1m : 0.56m) / width));
}
