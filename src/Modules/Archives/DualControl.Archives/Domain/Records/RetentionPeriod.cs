namespace DualControl.Archives.Domain.Records;

/// <summary>保管期限 How long a record is kept.</summary>
internal enum RetentionPeriod
{
    /// <summary>永久 Permanent.</summary>
    Permanent,
    /// <summary>30 年 Thirty years.</summary>
    ThirtyYears,
    /// <summary>10 年 Ten years.</summary>
    TenYears,
}

internal static class Retention
{
    /// <summary>How the archival code writes it.</summary>
    public static string Code(this RetentionPeriod period) => period switch
    {
        RetentionPeriod.Permanent => "P",
        RetentionPeriod.ThirtyYears => "Y30",
        RetentionPeriod.TenYears => "Y10",
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };

    /// <summary>Last day of keeping: full calendar years after the year of filing; null for ever.</summary>
    public static DateOnly? LastDay(this RetentionPeriod period, int year) => period switch
    {
        RetentionPeriod.Permanent => null,
        RetentionPeriod.ThirtyYears => new DateOnly(year + 30, 12, 31),
        RetentionPeriod.TenYears => new DateOnly(year + 10, 12, 31),
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };
}
