using System.Text.RegularExpressions;
using DualControl.ArchitectureTests.Support;
using Xunit;

namespace DualControl.ArchitectureTests.Texts;

/// <summary>Each text is there in Chinese and in English, each in its own language, with the same placeholders.</summary>
public sealed partial class Languages
{
    [Fact]
    public void Every_text_is_in_both_languages() => Rule.Holds(MessageFile.All, Wrong);

    [Fact]
    public void No_code_is_declared_twice() => Rule.Holds([MessageFile.All], Repeated);

    [Fact]
    public void A_text_in_the_wrong_language_or_with_other_placeholders_is_reported()
    {
        var file = MessageFile.Parse("fixture", """
            {
              "a.good": { "zh": "最多 {0} 项", "en": "At most {0} items" },
              "a.no_chinese": { "zh": "Too many", "en": "Too many" },
              "a.no_english": { "zh": "太多" },
              "a.chinese_in_english": { "zh": "太多", "en": "Too many 太多" },
              "a.placeholders": { "zh": "最多 {0} 项", "en": "At most {1} items" },
              "a.good": { "zh": "又一次", "en": "Once more" }
            }
            """);
        Rule.Reports([file], Wrong, "a.no_chinese: zh", "a.no_english: en is empty", "a.chinese_in_english: en", "a.placeholders: placeholders");
        Rule.Reports([new[] { file }], Repeated, "a.good");
    }

    private static IEnumerable<string> Wrong(MessageFile file)
    {
        foreach (var (code, text) in file.Texts)
        {
            if (!Chinese().IsMatch(text.Zh)) yield return $"{file.Name} {code}: zh has no Chinese character";
            if (text.En.Length == 0) yield return $"{file.Name} {code}: en is empty";
            if (Chinese().IsMatch(text.En)) yield return $"{file.Name} {code}: en has a Chinese character";
            if (text.En.Length > 0 && !Placeholders(text.Zh).SetEquals(Placeholders(text.En))) yield return $"{file.Name} {code}: placeholders differ";
        }
    }

    private static IEnumerable<string> Repeated(IReadOnlyList<MessageFile> files) =>
        files.SelectMany(f => f.Texts).GroupBy(t => t.Key).Where(g => g.Count() > 1).Select(g => $"{g.Key} is declared {g.Count()} times");

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Value)];

    /// <summary>Ideographs; fullwidth punctuation alone is no Chinese text.</summary>
    [GeneratedRegex(@"[\u3400-\u9FFF]", RegexOptions.None, 1000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\{\d+[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
