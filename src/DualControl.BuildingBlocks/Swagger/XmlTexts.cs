using System.Collections.Frozen;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DualControl.BuildingBlocks.Swagger;

/// <summary>The summaries of the XML documentation beside the assemblies.</summary>
internal static partial class XmlTexts
{
    private static readonly FrozenDictionary<string, string> Summaries = Members().Where(m => m.Element("summary") is not null)
        .GroupBy(m => (string)m.Attribute("name")!).ToFrozenDictionary(g => g.Key, g => Plain(g.First().Element("summary")!));

    private static readonly FrozenDictionary<(string Member, string Name), string> Parameters = Members()
        .SelectMany(m => m.Elements("param"), (m, p) => (Key: ((string)m.Attribute("name")!, (string)p.Attribute("name")!), Text: Plain(p)))
        .GroupBy(p => p.Key).ToFrozenDictionary(g => g.Key, g => g.First().Text);

    public static string Of(string member) => Summaries.GetValueOrDefault(member.Replace('+', '.'), "");

    /// <summary>What a record says of the property that a route calls <paramref name="name"/>.</summary>
    public static string? OfParameter(Type record, string name)
    {
        // A header X-Lookup-Code carries the property LookupCode.
        name = name.Replace("X-", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        var text = Parameters.GetValueOrDefault(($"T:{record.FullName!.Replace('+', '.')}", char.ToUpperInvariant(name[0]) + name[1..]));
        // Queries that share their filters carry them as one record.
        return text ?? (record.GetProperty("Filter") is { } filter ? OfParameter(filter.PropertyType, name) : null);
    }

    private static IEnumerable<XElement> Members() => Directory.EnumerateFiles(AppContext.BaseDirectory, "DualControl.*.xml").Order(StringComparer.Ordinal)
        .SelectMany(f => XDocument.Load(f).Descendants("member"));

    private static string Plain(XElement element) => Spaces().Replace(element.Value, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}

/// <summary>Texts of parameters and properties that mean the same everywhere.</summary>
internal static class ParameterTexts
{
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["id"] = "对象标识 Id of the object, UUID.",
        ["version"] = "版本号 Concurrency version; the ETag without quotes.",
        ["limit"] = "每页条数 Items per page, 1–200, default 50.",
        ["cursor"] = "分页游标 Opaque position taken from the previous page's `next`.",
        ["sort"] = "排序字段 Field to sort by; a leading `-` means descending.",
        ["count"] = "是否返回总数 `true` adds `total`.",
        ["q"] = "文本检索 Text to search for.",
        ["enterpriseId"] = "生产经营单位 Enterprise.",
        ["sectionId"] = "股室 Section.",
        ["riskUnitId"] = "风险单元 Risk unit.",
        ["riskFactorId"] = "风险因素 Risk factor.",
        ["unitId"] = "部门、车间或班组 Organization unit.",
        ["postId"] = "岗位 Post.",
        ["month"] = "月份 Month, yyyy-MM.",
        ["from"] = "起 From, inclusive.",
        ["to"] = "止 To, inclusive.",
        ["actor"] = "操作人 Subject of the access token.",
        ["checklistId"] = "排查清单 Inspection checklist.",
        ["asOf"] = "日期 The bureau's day to be shown; today when absent.",
        ["class"] = "档案类别 Class of record.",
        ["clientId"] = "客户端标识 Client id.",
        ["current"] = "现行 `true`: only those in force; `false`: only those replaced.",
        ["departmentId"] = "部门 Department.",
        ["element"] = "辨识要素 Element of identification.",
        ["industry"] = "行业 Code of the industry, e.g. `gas`; all codes stand at the property `industry` of an enterprise.",
        ["kind"] = "类别 Kind.",
        ["number"] = "第几次报送 Which submission; the latest when absent.",
        ["objectId"] = "对象标识 Id of the object.",
        ["objectType"] = "对象类型 Kind of object, e.g. `HiddenDanger`.",
        ["operatingState"] = "状态 Operating state.",
        ["overdue"] = "逾期 `true`: only open ones past their deadline; `false`: all others.",
        ["phase"] = "工作步骤 Phase.",
        ["source"] = "来源 Source.",
        ["submitted"] = "已提交 `true`: only submitted ones; `false`: only those still open.",
        ["tense"] = "时态 Tense.",
        ["treeSize"] = "日志大小 Size of the log the proof is for; the latest when absent.",
        ["year"] = "年度 Year.",
        ["state"] = "状态 State.",
        ["level"] = "等级 Level.",
        ["createdAt"] = "创建时间 Instant of creation, UTC.",
        ["createdBy"] = "创建人 Who created it.",
        ["subject"] = "账号 Subject of the access token.",
        ["name"] = "名称 Name.",
        ["items"] = "本页记录 The items of this page.",
        ["next"] = "下一页游标 Cursor of the next page; null on the last.",
        ["total"] = "总数 Number of all matching items, with count=true.",
        ["reason"] = "原因 Reason.",
    }.ToFrozenDictionary();

    public static string? Of(string name) => Texts.GetValueOrDefault(name);
}
