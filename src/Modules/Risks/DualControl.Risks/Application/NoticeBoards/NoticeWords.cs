using System.Globalization;
using DualControl.Risks.Domain.Postings;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.NoticeBoards;

/// <summary>The printed words of boards and cards, beside what the enterprise wrote.</summary>
internal static class NoticeWords
{
    public static readonly BilingualText Enterprise = new("单位", "Enterprise");
    public static readonly BilingualText Unit = new("风险单元", "Risk unit");
    public static readonly BilingualText Location = new("位置", "Location");
    public static readonly BilingualText Post = new("岗位", "Post");
    public static readonly BilingualText Department = new("所在部门", "Department");
    public static readonly BilingualText Responsible = new("责任人（岗位）", "Responsible post");
    public static readonly BilingualText Number = new("序号", "No.");
    public static readonly BilingualText Level = new("风险等级", "Level");
    public static readonly BilingualText Point = new("部位", "Where");
    public static readonly BilingualText Risk = new("主要安全风险", "Main risks");
    public static readonly BilingualText AccidentType = new("事故类型", "Accident type");
    public static readonly BilingualText Measures = new("管控措施", "Control measures");
    public static readonly BilingualText Emergency = new("应急措施", "Emergency measures");
    public static readonly BilingualText Reporting = new("报告方式", "How to report");
    public static readonly BilingualText Scan = new("扫码报告隐患，无需登录", "Scan to report a danger, no login");
    public static readonly BilingualText Colon = new("：", ": ");
    public static readonly BilingualText None = new("暂无生效的风险", "No risk in force");
    public static readonly BilingualText Version = new("版本", "Version");
    public static readonly BilingualText Fingerprint = new("校验码", "Fingerprint");
    public static readonly BilingualText Check = new("内容变更后须重新打印张贴", "To be printed and put up anew whenever it changes");

    /// <summary>公告栏、告知卡、分布图、台账 What is put up.</summary>
    public static BilingualText TitleOf(PostingKind kind) => kind switch
    {
        PostingKind.NoticeBoard => new("安全风险公告栏", "Safety risk notice board"),
        PostingKind.PostCard => new("岗位安全风险告知卡", "Post safety risk card"),
        PostingKind.RiskMap => new("四色风险分布图", "Four-colour risk map"),
        _ => new("风险管控台账", "Risk ledger"),
    };

    /// <summary>The risks a way to report is for.</summary>
    public static BilingualText NumbersOf(IReadOnlyList<int> numbers)
    {
        // Three and more in a row are written as from–to.
        string[] texts = [.. numbers.Select((n, i) => (Number: n, Run: n - i)).GroupBy(n => n.Run, n => n.Number)
            .SelectMany(run => run.Count() < 3 ? run.Select(n => n.ToString(CultureInfo.InvariantCulture)) : [$"{run.First()}–{run.Last()}"])];
        return new($"（第 {string.Join('、', texts)} 项）", $" (No. {string.Join(", ", texts)})");
    }

    /// <summary>Instant on the bureau's clock; it names the version on paper.</summary>
    public static BilingualText InstantOf(DateTimeOffset? since) => since is { } at
        ? new($"{BureauCalendar.ClockOf(at):yyyy-MM-dd HH:mm}（北京时间）", $"{BureauCalendar.ClockOf(at):yyyy-MM-dd HH:mm} (UTC+8)")
        : new("—", "—");

    /// <summary>The first 12 digits are enough to tell two sheets apart, and to type.</summary>
    public static string ShortOf(string fingerprint) => fingerprint[..12];

    public static string FileNameOf(Notice notice, DateOnly day, string extension) => $"{notice.Enterprise}-{notice.Subject.Name}-{TitleOf(notice.Subject.Kind).Current}-{day:yyyyMMdd}.{extension}";
}
