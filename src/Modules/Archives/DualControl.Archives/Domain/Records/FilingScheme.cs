using System.Globalization;
using DualControl.Archives.Contracts;

namespace DualControl.Archives.Domain.Records;

/// <summary>
/// 归档方案 How this installation numbers and keeps records: the fonds and the retention period per class, both configuration. The class
/// codes are fixed: they are part of codes that were given out.
/// </summary>
internal sealed record FilingScheme(string Fonds, IReadOnlyDictionary<ArchiveClass, RetentionPeriod> Retentions)
{
    /// <summary>Fonds when none is configured.</summary>
    public const string DefaultFonds = "DC";

    /// <summary>Retention when none is configured (ours; the plan names none).</summary>
    public static readonly IReadOnlyDictionary<ArchiveClass, RetentionPeriod> DefaultRetentions = new Dictionary<ArchiveClass, RetentionPeriod>
    {
        [ArchiveClass.RiskMap] = RetentionPeriod.ThirtyYears,
        [ArchiveClass.RiskLedger] = RetentionPeriod.ThirtyYears,
        [ArchiveClass.Checklist] = RetentionPeriod.TenYears,
        [ArchiveClass.DangerLedger] = RetentionPeriod.ThirtyYears,
        [ArchiveClass.RectificationPlan] = RetentionPeriod.ThirtyYears,
        [ArchiveClass.Assessment] = RetentionPeriod.ThirtyYears,
        [ArchiveClass.Inspection] = RetentionPeriod.TenYears,
        [ArchiveClass.DangerFile] = RetentionPeriod.ThirtyYears,
        [ArchiveClass.Policy] = RetentionPeriod.TenYears,
        [ArchiveClass.MonthlyReport] = RetentionPeriod.TenYears,
        [ArchiveClass.Enforcement] = RetentionPeriod.Permanent,
    };

    private static readonly Dictionary<ArchiveClass, string> ClassCodes = new()
    {
        [ArchiveClass.RiskMap] = "RM",
        [ArchiveClass.RiskLedger] = "RL",
        [ArchiveClass.Checklist] = "CL",
        [ArchiveClass.DangerLedger] = "DL",
        [ArchiveClass.RectificationPlan] = "RP",
        [ArchiveClass.Assessment] = "AS",
        [ArchiveClass.Inspection] = "IN",
        [ArchiveClass.DangerFile] = "DF",
        [ArchiveClass.Policy] = "PO",
        [ArchiveClass.MonthlyReport] = "MR",
        [ArchiveClass.Enforcement] = "EN",
    };

    /// <summary>True for 1–10 capital letters and digits.</summary>
    public static bool IsFonds(string? fonds) => fonds is { Length: >= 1 and <= 10 } && fonds.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    public static string ClassCode(ArchiveClass @class) => ClassCodes[@class];

    public RetentionPeriod RetentionOf(ArchiveClass @class) => Retentions[@class];

    /// <summary>Items are counted per year and class.</summary>
    public static string SeriesOf(int year, ArchiveClass @class) => string.Create(CultureInfo.InvariantCulture, $"archive-{year}-{ClassCode(@class)}");

    /// <summary>档号 Archival code, e.g. <c>DC-2026-DF-Y30-000001</c>: fonds–year–class–retention–item.</summary>
    public string CodeOf(int year, ArchiveClass @class, long item) =>
        string.Create(CultureInfo.InvariantCulture, $"{Fonds}-{year:0000}-{ClassCode(@class)}-{RetentionOf(@class).Code()}-{item:000000}");
}
