using System.Text.RegularExpressions;

namespace DualControl.BuildingBlocks.Tables;

/// <summary>
/// How a text stands in a cell. A spreadsheet takes text that begins with <c>= + - @</c>, tab or CR for a formula; an apostrophe before it makes it text again. So that the
/// way back is exact, a text that already reads like one so guarded (apostrophes, then such a sign) gets one more: <c>=1</c> ↔ <c>'=1</c>, <c>'=1</c> ↔ <c>''=1</c>, <c>'a</c> ↔ <c>'a</c>.
/// </summary>
public static partial class TableText
{
    /// <summary>As it is written into a cell.</summary>
    public static string Guard(string text) => Formula().IsMatch(text) ? "'" + text : text;

    /// <summary>As it was before <see cref="Guard"/>; what somebody typed without an apostrophe stays as it is.</summary>
    public static string Unguard(string cell) => cell.StartsWith('\'') && Formula().IsMatch(cell) ? cell[1..] : cell;

    [GeneratedRegex(@"\A'*[=+\-@\t\r]", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();
}
