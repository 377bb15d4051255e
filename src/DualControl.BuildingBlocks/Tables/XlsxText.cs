using System.Globalization;
using System.Text.RegularExpressions;

namespace DualControl.BuildingBlocks.Tables;

/// <summary>
/// ECMA-376 ST_Xstring: what XML cannot hold (control characters, and CR, which it would turn into a line feed) is written as <c>_xHHHH_</c>; a text that already reads so gets its
/// underscore written as <c>_x005F_</c>.
/// </summary>
internal static partial class XlsxText
{
    public static string Encode(string text) => Unwritable().Replace(text, m => $"_x{(int)m.Value[0]:X4}_");

    public static string Decode(string text) =>
        Encoded().Replace(text, m => ((char)int.Parse(m.ValueSpan.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}[_\x00-\x08\x0B-\x1F\uFFFE\uFFFF])", RegexOptions.CultureInvariant)]
    private static partial Regex Unwritable();

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Encoded();
}
