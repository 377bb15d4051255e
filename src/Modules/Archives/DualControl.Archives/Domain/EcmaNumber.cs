using System.Globalization;

namespace DualControl.Archives.Domain;

/// <summary>ECMAScript <c>Number::toString</c> (ECMA-262, 6.1.6.1.20), which RFC 8785 prescribes for numbers.</summary>
internal static class EcmaNumber
{
    public static string Format(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), "JSON knows no NaN and no infinity.");
        if (value == 0) return "0";   // also for −0
        var (digits, exponent) = ShortestDigits(Math.Abs(value));
        return (value < 0 ? "-" : "") + Layout(digits, exponent);
    }

    /// <summary>Significant digits s without trailing zeros and n such that the value is 0.s × 10ⁿ.</summary>
    private static (string Digits, int Exponent) ShortestDigits(double value)
    {
        // .NET gives the same shortest digits; only the layout differs. But for 2^−25 and 2^−958 .NET 10 gives 16 digits that read back as
        // another double: there 17 are needed.
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (!double.Parse(text, CultureInfo.InvariantCulture).Equals(value)) text = SeventeenDigits(value);
        var e = text.IndexOf('E');
        var exponent = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text[..e];
        var point = mantissa.IndexOf('.');
        exponent += point < 0 ? mantissa.Length : point;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var leadingZeros = digits.Length - digits.TrimStart('0').Length;
        return (digits.Trim('0'), exponent - leadingZeros);
    }

    /// <summary>The nearest number of 17 digits; of two equally near the even one, as ECMAScript wants.</summary>
    private static string SeventeenDigits(double value)
    {
        const int Kept = 17;
        var exact = value.ToString("E800", CultureInfo.InvariantCulture);   // no double has more than 767 digits
        var e = exact.IndexOf('E');
        var digits = exact[..e].Replace(".", "", StringComparison.Ordinal);
        var number = long.Parse(digits.AsSpan(0, Kept), CultureInfo.InvariantCulture);
        var rest = digits[Kept..].TrimEnd('0');
        var half = string.CompareOrdinal(rest, "5");
        if (half > 0 || (half == 0 && number % 2 == 1)) number++;
        var exponent = int.Parse(exact.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{number}E{exponent - (Kept - 1)}");
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
