using System.Globalization;
using System.Text;

namespace DualControl.Risks.Application.Maps.Drawing;

/// <summary>A text that fits: its size, and what is shown of it.</summary>
internal readonly record struct FittedText(string Text, double Size);

/// <summary>How wide texts are, guessed on the wide side for any sans-serif font: whoever looks at the map has fonts of his own.</summary>
internal static class TextFit
{
    private const string Ellipsis = "…";

    /// <summary>Width at size 1.</summary>
    public static double Width(string text) => text.EnumerateRunes().Sum(WidthOf);

    /// <summary>The largest size at which the text fits; when even the smallest is too large, as much of the text as does, and an ellipsis.</summary>
    public static FittedText Fit(string text, double width, double largest, double smallest)
    {
        var size = Math.Min(largest, width / Math.Max(Width(text), 0.01));
        return size >= smallest ? new FittedText(text, size) : new FittedText(Shorten(text, width / smallest), smallest);
    }

    /// <summary>Two lines of nearly the same width; one where there is nothing to break.</summary>
    public static IReadOnlyList<string> InTwo(string text)
    {
        var best = (Width: double.MaxValue, At: 0);
        foreach (var at in StringInfo.ParseCombiningCharacters(text).Skip(1))
        {
            var width = Math.Max(Width(text[..at].Trim()), Width(text[at..].Trim()));
            // Latin words stay whole where they can; nobody reads half a word on a wall.
            if (char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at])) width += 1000;
            // A line does not begin with what closes or go on without what opens.
            if ("）】》、，。；：)],.;:”’".Contains(text[at], StringComparison.Ordinal) || "（【《([“‘".Contains(text[at - 1], StringComparison.Ordinal)) width += 500;
            if (width < best.Width) best = (width, at);
        }
        return best.At == 0 ? [text] : [text[..best.At].Trim(), text[best.At..].Trim()];
    }

    private static string Shorten(string text, double width)
    {
        var room = width - WidthOf(Ellipsis.EnumerateRunes().First());
        var kept = new StringBuilder();
        foreach (var element in Elements(text))
        {
            room -= Width(element);
            if (room < 0) break;
            kept.Append(element);
        }
        return kept.ToString().TrimEnd() + Ellipsis;
    }

    private static IEnumerable<string> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();) yield return elements.GetTextElement();
    }

    private static double WidthOf(Rune rune) => rune.Value switch
    {
        >= 0x1100 and < 0x1200 or >= 0x2E80 and < 0xA4D0 or >= 0xAC00 and < 0xD7B0 or >= 0xF900 and < 0xFB00 or >= 0xFE30 and < 0xFE70 or >= 0xFF00 and < 0xFF61 or 0x2026 => 1,
        >= 0x10000 => 1.3,
        < 0x80 => "iljI.,:;'|![]()".Contains((char)rune.Value, StringComparison.Ordinal) ? 0.4 : "mwMW@%".Contains((char)rune.Value, StringComparison.Ordinal) ? 1
            : rune.Value == ' ' ? 0.35 : rune.Value is >= 'A' and <= 'Z' ? 0.74 : 0.62,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1,
    };
}
