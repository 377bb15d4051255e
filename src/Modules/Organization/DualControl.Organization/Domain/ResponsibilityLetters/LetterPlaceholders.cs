using System.Globalization;
using System.Text.RegularExpressions;
using DualControl.SharedKernel.Results;

namespace DualControl.Organization.Domain.ResponsibilityLetters;

/// <summary>占位符 What a template may leave open. Whatever else stands in braces, or a brace alone, is refused by name.</summary>
internal static partial class LetterPlaceholders
{
    private static readonly Dictionary<string, Func<LetterSubject, string>> Fillings = new(StringComparer.Ordinal)
    {
        ["{单位名称}"] = s => s.EnterpriseName,
        ["{岗位}"] = s => s.PostTitle,
        ["{姓名}"] = s => s.PersonName,
        ["{年度}"] = s => s.Year.ToString(CultureInfo.InvariantCulture),
        ["{部门}"] = s => s.UnitName ?? s.EnterpriseName,
        ["{第一责任人岗位}"] = s => s.PrincipalPostTitle ?? "主要负责人",
    };

    public static IReadOnlyCollection<string> Allowed => Fillings.Keys;

    public static Result Check(LetterText text)
    {
        if (Unknown(text.Title) is { } inTitle) return Refusal(inTitle).At("title");
        for (var i = 0; i < text.Clauses.Count; i++)
        {
            if (Unknown(text.Clauses[i]) is { } inClause) return Refusal(inClause).At($"clauses[{i}]");
        }
        return Result.Success;
    }

    /// <summary>All at once: what a filling brings along is never itself filled.</summary>
    public static LetterText Fill(LetterText text, LetterSubject subject) => new(Fill(text.Title, subject), [.. text.Clauses.Select(c => Fill(c, subject))]);

    private static string Fill(string text, LetterSubject subject) => InBraces().Replace(text, m => Fillings[m.Value](subject));

    private static string? Unknown(string text) => InBraces().Matches(text).Select(m => m.Value).FirstOrDefault(v => !Fillings.ContainsKey(v));

    private static Error Refusal(string placeholder) => OrganizationErrors.LetterUnknownPlaceholder.With(placeholder, string.Join(' ', Allowed));

    [GeneratedRegex(@"\{[^{}]*\}?|\}")]
    private static partial Regex InBraces();
}
