using System.Globalization;

namespace DualControl.SharedKernel.Time;

/// <summary>A calendar month of the bureau, written <c>2026-05</c>.</summary>
/// <param name="Year">Year, 2000–2199.</param>
/// <param name="Number">Month of the year, 1–12.</param>
public readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => new(Year, Number, 1);
    /// <summary>Its last day.</summary>
    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    /// <summary>First instant (UTC) of the month.</summary>
    public DateTimeOffset Start => BureauCalendar.StartOf(FirstDay);

    /// <summary>First instant (UTC) after the month.</summary>
    public DateTimeOffset End => BureauCalendar.StartOf(FirstDay.AddMonths(1));

    /// <summary>The month of a bureau day.</summary>
    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Reads <c>yyyy-MM</c>, years 2000–2199.</summary>
    public static bool TryParse(string? text, out Month month)
    {
        month = default;
        // int.TryParse alone would overlook a trailing NUL.
        if (text is not { Length: 7 } || text[4] != '-' || text[6] == '\0'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year is < 2000 or > 2199 || number is < 1 or > 12) return false;
        month = new Month(year, number);
        return true;
    }

    public int CompareTo(Month other) => FirstDay.CompareTo(other.FirstDay);
    public override string ToString() => $"{Year:0000}-{Number:00}";
}
