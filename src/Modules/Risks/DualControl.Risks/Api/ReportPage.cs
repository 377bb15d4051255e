using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using DualControl.Risks.Application.HazardReports;
using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Api;

/// <summary>What stands in the form: kept when it must be corrected.</summary>
internal sealed record ReportEntries(string FormKey, string What = "", string Place = "", string Contact = "");

/// <summary>
/// 扫码报告页 The pages behind a QR code: small, without script and foreign resources, so that any phone shows them; Chinese first, English beside it. Everything is put together as XML, so that
/// no text can become markup.
/// </summary>
internal static class ReportPage
{
    private const string Style =
        "body{margin:0;font:16px/1.5 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;color:#111;background:#fff}main{max-width:34em;margin:0 auto;padding:12px 16px}" +
        "h1{font-size:20px;margin:8px 0}small{color:#555;font-size:13px}label{display:block;margin:14px 0 4px;font-weight:bold}label small{font-weight:normal}" +
        "input,textarea{box-sizing:border-box;width:100%;font:inherit;padding:8px;border:1px solid #767676;border-radius:4px}textarea{min-height:7em}" +
        "button{margin:18px 0;width:100%;font:inherit;font-weight:bold;padding:12px;border:0;border-radius:4px;color:#fff;background:#0b5cad}" +
        ".wrong{border-left:4px solid #c00;padding:6px 10px;background:#fdecec}.code{font:bold 24px/2 monospace;letter-spacing:2px}.hp{position:absolute;left:-9999px}";

    /// <summary>Nothing but this style may take effect on the page.</summary>
    public static readonly string ContentSecurityPolicy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static string Form(string title, ReportEntries entries, IReadOnlyList<(string Zh, string En)> wrong) => Page("报告风险隐患 Report a hazard",
        new XElement("h1", "报告风险隐患 ", new XElement("small", "Report a hazard")),
        new XElement("p", title),
        wrong.Count == 0 ? null : new XElement("div", new XAttribute("class", "wrong"), new XAttribute("role", "alert"), wrong.Select(w => new XElement("p", $"{w.Zh} ", new XElement("small", w.En)))),
        new XElement("form", new XAttribute("method", "post"), new XAttribute("enctype", "multipart/form-data"),
            Hidden("formKey", entries.FormKey),
            Label("what", "看到了什么（必填）", "What did you see? (required)"),
            new XElement("textarea", new XAttribute("id", "what"), new XAttribute("name", "what"), new XAttribute("maxlength", "500"), new XAttribute("required", "required"), new XText(entries.What)),
            Label("place", "具体位置", "Where exactly?"), Input("place", entries.Place, 200),
            Label("photos", $"照片（最多 {ReportLimits.Photos} 张，每张不超过 8 MB）", $"Photos (at most {ReportLimits.Photos}, 8 MB each)"),
            new XElement("input", new XAttribute("id", "photos"), new XAttribute("name", "photos"), new XAttribute("type", "file"), new XAttribute("accept", "image/jpeg,image/png"), new XAttribute("multiple", "multiple")),
            Label("contact", "联系方式（可不填，本单位安全管理人员和主管部门能看到）", "How to reach you (optional; the enterprise's safety management and the bureau see it)"), Input("contact", entries.Contact, 100),
            // People do not see it; programs that fill in everything do.
            new XElement("div", new XAttribute("class", "hp"), new XAttribute("aria-hidden", "true"),
                new XElement("input", new XAttribute("name", "website"), new XAttribute("tabindex", "-1"), new XAttribute("autocomplete", "off"), new XAttribute("value", ""))),
            new XElement("button", new XAttribute("type", "submit"), "提交报告 Send")),
        new XElement("p", new XElement("small", "紧急情况请先撤离并拨打 119、120。In an emergency leave first and call 119 or 120.")));

    public static string Thanks(string path) => Page("已收到 Received",
        new XElement("h1", "报告已收到，谢谢 ", new XElement("small", "Your report was received, thank you")),
        new XElement("p", "请记下查询码，可随时查看处理结果：", new XElement("br"), new XElement("small", "Note the code to see later what was done:")),
        new XElement("p", new XAttribute("class", "code"), path[(path.LastIndexOf('/') + 1)..]),
        new XElement("p", new XElement("a", new XAttribute("href", path), "查看处理结果 See the outcome")));

    public static string Outcome(ReportOutcomeView report) => Page("处理结果 Outcome",
        new XElement("h1", "处理结果 ", new XElement("small", "Outcome")),
        new XElement("p", $"收到日期 Received: {BureauCalendar.DayOf(report.ReceivedAt):yyyy-MM-dd}"),
        new XElement("p", report.State switch
        {
            HazardReportState.Received => "已收到，正在处理 Received, being looked into",
            HazardReportState.Handled => "已处理 Handled",
            _ => "未受理 Not taken up",
        }),
        report.Text is null ? null : new XElement("p", report.Text));

    public static string NotFound() => Page("没有这个页面 Not found", new XElement("h1", "没有这个页面，二维码可能已停用 ", new XElement("small", "There is no such page; the code may be withdrawn")));

    public static string Refused(string zh, string en) => Page("暂时不能提交 Not now", new XElement("h1", zh), new XElement("p", new XElement("small", en)));

    private static string Page(string title, params XElement?[] content) => "<!DOCTYPE html>\n" + new XElement("html", new XAttribute("lang", "zh-CN"),
        new XElement("head",
            new XElement("meta", new XAttribute("charset", "utf-8")), new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
            new XElement("meta", new XAttribute("name", "robots"), new XAttribute("content", "noindex")),
            new XElement("title", title), new XElement("style", Style)),
        new XElement("body", new XElement("main", content))).ToString(SaveOptions.DisableFormatting);

    private static XElement Label(string of, string zh, string en) => new("label", new XAttribute("for", of), $"{zh} ", new XElement("small", en));

    private static XElement Input(string name, string value, int length) =>
        new("input", new XAttribute("id", name), new XAttribute("name", name), new XAttribute("maxlength", length), new XAttribute("value", value));

    private static XElement Hidden(string name, string value) => new("input", new XAttribute("type", "hidden"), new XAttribute("name", name), new XAttribute("value", value));
}
