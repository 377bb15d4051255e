using System.Globalization;

namespace DualControl.Risks.Application.NoticeBoards;

/// <summary>
/// The print style of a board (landscape) or card (portrait). All lengths follow the root's font size, so that A3 is A4 enlarged; the text of the table shrinks where there is much of
/// it, and flows on. Nothing has a fixed height, so nothing is cut.
/// </summary>
internal static class NoticeStyle
{
    private const string Fonts = "'Microsoft YaHei','微软雅黑','PingFang SC','Hiragino Sans GB','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Micro Hei','SimHei','黑体',sans-serif";

    /// <param name="points">Size of the table's text on A4.</param>
    public static string Of(Notice notice, PaperSize size, decimal points)
    {
        var scale = size == PaperSize.A3 ? 1.4142m : 1m;
        return $$"""
            @page{size:{{size}} {{(notice.IsBoard ? "landscape" : "portrait")}};margin:{{N(10 * scale)}}mm {{N(11 * scale)}}mm {{N(13 * scale)}}mm;@bottom-center{content:counter(page) " / " counter(pages);font:{{N(8 * scale)}}pt {{Fonts}};color:#444} }
            html{font-size:{{N(10 * scale)}}pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
            *{box-sizing:border-box}
            body{margin:0;padding:0 .5pt;font-family:{{Fonts}};line-height:1.4;color:#111;background:#fff;overflow-wrap:anywhere;word-break:normal}
            header{display:flex;align-items:stretch;gap:1em;margin-bottom:.6rem}
            header div{flex:1}
            h1{margin:0;font-size:2.3rem;line-height:1.25;letter-spacing:.06em}
            h1 .en{display:block;font-size:1.1rem;letter-spacing:0}
            h2{margin:.1rem 0 0;font-size:1.35rem;font-weight:600;line-height:1.35}
            .level{display:flex;align-items:center;justify-content:center;text-align:center;padding:.4rem 1rem;min-width:11rem;border:1pt solid #333;font-size:1.5rem;font-weight:700;line-height:1.3}
            .en{font-weight:400;font-size:.85em}
            .counts{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:0 0 .6rem;padding:0;list-style:none}
            .swatch{display:inline-block;width:1.1em;height:1.1em;margin-right:.4em;vertical-align:-.2em;border:.75pt solid #333}
            table{width:100%;border-collapse:collapse;table-layout:fixed;margin-bottom:.6rem}
            th,td{border:.75pt solid #333;padding:.3em .45em;text-align:left;vertical-align:middle}
            th{background:#f0f0f0;text-align:center;font-weight:700;font-size:.8em;word-break:keep-all}
            .facts th{width:{{(notice.IsBoard ? 11 : 14)}}%}
            .risks{font-size:{{N(points / 10)}}rem}
            .risks thead{display:table-header-group}
            .risks thead .running td{border:0;padding:0 0 .3em;font-size:.85rem;color:#444}
            .risks tr{break-inside:avoid}
            .risks tr.long{break-inside:auto}
            .chip{display:block;padding:.3em .2em}
            .risks td.level-cell{padding:.3em .1em;text-align:center;font-weight:700;font-size:.95em}
            td.number,td.none{text-align:center}
            td ul{margin:0;padding:0;list-style:none}
            td b{font-weight:700}
            .note{margin-top:.3em;color:#333}
            .text{white-space:pre-line}
            .reporting{display:flex;gap:1.2rem;align-items:flex-start;border:1.5pt solid #333;padding:.6rem .8rem;margin-bottom:.6rem;break-inside:avoid}
            .reporting.long{break-inside:auto}
            .reporting div{flex:1}
            .reporting h3{margin:0 0 .2rem;font-size:1.35rem}
            .reporting ul{margin:0;padding-left:1.2em;font-size:1.2rem}
            figure{display:flex;gap:.8rem;align-items:center;margin:0;width:23rem;font-size:.9rem;break-inside:avoid}
            svg.qr{flex:none;width:9rem;height:9rem}
            figcaption b{display:block;margin-bottom:.3em;font-size:1.1rem}
            @media screen{body{max-width:{{(notice.IsBoard ? "108rem" : "76rem")}};margin:1rem auto;padding:0 1rem} }
            """;
    }

    private static string N(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
