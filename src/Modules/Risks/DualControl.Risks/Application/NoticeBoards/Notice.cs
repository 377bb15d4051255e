using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Postings;
using DualControl.Risks.Domain.RiskFactors;

namespace DualControl.Risks.Application.NoticeBoards;

/// <summary>纸张 Size of the paper.</summary>
internal enum PaperSize
{
    /// <summary>A4.</summary>
    A4,
    /// <summary>A3: the same layout, everything 1.4 times as large.</summary>
    A3,
}

/// <summary>A risk as it is shown: its content in force and the unit it lies in.</summary>
internal sealed record NoticeRisk(string UnitName, FactorContent Content)
{
    public RiskLevel Level => Content.Current.Level;
}

/// <summary>What a notice board (安全风险公告栏) or post card (岗位安全风险告知卡) says, before it is laid out.</summary>
/// <param name="Subject">Whose risks: the unit of a board, the post of a card; as a posting of it names it.</param>
/// <param name="Enterprise">Name of the enterprise.</param>
/// <param name="Place">Location of the unit; the organization unit of the post, null for one of the whole enterprise.</param>
/// <param name="Responsible">Who is responsible, a post.</param>
/// <param name="Risks">Red first.</param>
/// <param name="Since">Since when it has read so, UTC; null while no line was ever in force.</param>
/// <param name="ReportAddress">Where the QR code leads: a report form without login; null for none.</param>
internal sealed record Notice(
    PostedSubject Subject, string Enterprise, string? Place, string Responsible, IReadOnlyList<NoticeRisk> Risks, DateTimeOffset? Since, string? ReportAddress)
{
    public bool IsBoard => Subject.Kind == PostingKind.NoticeBoard;

    /// <summary>The highest of its risks; null (grey) without one.</summary>
    public RiskLevel? Level => Risks.Count == 0 ? null : Risks.Max(r => r.Level);

    /// <summary>The ways to report, each with the places (from 1) of the risks it is for; those for most risks first.</summary>
    public IReadOnlyList<(string Way, IReadOnlyList<int> Numbers)> ReportingWays =>
        [.. Risks.Select((r, i) => (Way: r.Content.ReportingWay.Trim(), Number: i + 1)).GroupBy(r => r.Way)
            .Select(g => (g.Key, (IReadOnlyList<int>)[.. g.Select(r => r.Number)])).OrderByDescending(w => w.Item2.Count)];

    /// <summary>SHA-256 of all it says, in whatever language and size it is printed.</summary>
    public string Fingerprint => Fingerprints.Of(new
    {
        Subject.Kind,
        Subject.Name,
        Enterprise,
        Place,
        Responsible,
        risks = Risks.Select(r => new
        {
            r.UnitName,
            r.Level,
            r.Content.Point,
            r.Content.Description,
            r.Content.AccidentType,
            r.Content.Measures,
            r.Content.EmergencyMeasures,
            r.Content.ReportingWay,
            responsible = $"{r.Content.Responsible.UnitName} {r.Content.Responsible.PostTitle}",
        }),
    });
}
