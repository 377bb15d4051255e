using System.Collections.Frozen;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DualControl.BuildingBlocks.Swagger;

/// <summary>The summaries of the XML documentation beside the assemblies.</summary>
internal static partial class XmlTexts
{
    private static readonly FrozenDictionary<string, string> Summaries = Directory
        .EnumerateFiles(AppContext.BaseDirectory, "DualControl.*.xml")
        .SelectMany(f => XDocument.Load(f).Descendants("member"))
        .Where(m => m.Element("summary") is not null)
        .GroupBy(m => (string)m.Attribute("name")!)
        .ToFrozenDictionary(g => g.Key, g => Spaces().Replace(g.First().Element("summary")!.Value, " ").Trim());

    public static string Of(string member) => Summaries.GetValueOrDefault(member.Replace('+', '.'), "");

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
        ["to"] = "止 To.",
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
