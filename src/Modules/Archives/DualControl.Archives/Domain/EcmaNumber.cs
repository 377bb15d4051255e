using System.Globalization;

namespace DualControl.Archives.Domain;

/// <summary>ECMAScript <c>Number::toString</c> (ECMA-262, 6.1.6.1.20), which RFC 8785 prescribes for numbers.</summary>
internal static class EcmaNumber
{
    public static string Format(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), "JSON knows no NaN and no infinity.");
        if (value == 0) return "0";   // also for −0
        // .NET gives the same shortest digits that read back to the same double; only the layout differs.
        var (digits, exponent) = ShortestDigits(Math.Abs(value));
        return (value < 0 ? "-" : "") + Layout(digits, exponent);
    }

    /// <summary>Significant digits s without trailing zeros and n such that the value is 0.s × 10ⁿ.</summary>
    private static (string Digits, int Exponent) ShortestDigits(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var e = text.IndexOf('E');
        var exponent = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text[..e];
        var point = mantissa.IndexOf('.');
        exponent += point < 0 ? mantissa.Length : point;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var leadingZeros = digits.Length - digits.TrimStart('0').Length;
        return (digits.Trim('0'), exponent - leadingZeros);
    }

    private static string Layout(string digits, int n)
    {
        var k = digits.Length;
        if (k <= n && n <= 21) return digits + new string('0', n - k);
        if (n is > 0 and <= 21) return $"{digits[..n]}.{digits[n..]}";
        if (n is > -6 and <= 0) return $"0.{new string('0', -n)}{digits}";
        var exponent = string.Create(CultureInfo.InvariantCulture, $"e{(n > 0 ? "+" : "-")}{Math.Abs(n - 1)}");
        return (k == 1 ? digits : $"{digits[0]}.{digits[1..]}") + exponent;
    }
}
