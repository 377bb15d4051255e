namespace DualControl.SharedKernel.Time;

/// <summary>Legal deadlines are calendar days in the bureau's zone (Asia/Shanghai, UTC+8 without daylight saving).</summary>
public sealed class BureauCalendar(TimeProvider clock)
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>First day the API takes: 2000-01-01.</summary>
    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    /// <summary>Last day the API takes: 2199-12-31.</summary>
    public static readonly DateOnly LastDay = new(2199, 12, 31);

    /// <summary>The current instant, UTC.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Today in the bureau's zone.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>An instant as the bureau's clock shows it.</summary>
    public static DateTimeOffset ClockOf(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The bureau's calendar day of an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(ClockOf(instant).DateTime);

    /// <summary>The hour, 0–23, that an instant has on the bureau's clock.</summary>
    public static int HourOf(DateTimeOffset instant) => ClockOf(instant).Hour;

    /// <summary>First instant (UTC) of a bureau day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Offset).ToUniversalTime();
}
