namespace DualControl.Risks.Domain.Library;

/// <summary>改动的条目 An entry that says something else.</summary>
/// <param name="Code">代号 Its code.</param>
/// <param name="Fields">改动的字段 What differs, named as in the file.</param>
internal sealed record ChangedEntry(string Code, IReadOnlyList<string> Fields);

/// <summary>与上一版的差异 What an edition has that the one before had not.</summary>
/// <param name="Against">对照的版次 Number of the edition it was compared with; 0 for the first edition.</param>
/// <param name="Added">新增 Codes that are new.</param>
/// <param name="Changed">改动 Codes whose entry says something else, and what.</param>
/// <param name="Removed">删除 Codes that are no more.</param>
internal sealed record LibraryDifferences(int Against, IReadOnlyList<string> Added, IReadOnlyList<ChangedEntry> Changed, IReadOnlyList<string> Removed)
{
    private static readonly (string Field, Func<LibraryContent, object> Value)[] Comparable =
    [
        ("industry", c => c.Industry), ("unitKind", c => c.UnitKind), ("unit", c => c.Unit), ("point", c => c.Point), ("element", c => c.Element), ("operatingState", c => c.OperatingState),
        ("tense", c => c.Tense), ("description", c => c.Description), ("accidentType", c => c.AccidentType), ("measures", c => string.Join('\n', c.Measures)), ("emergencyMeasures", c => c.EmergencyMeasures),
    ];

    /// <summary>Nothing differs.</summary>
    public bool IsEmpty() => Added.Count + Changed.Count + Removed.Count == 0;

    public static LibraryDifferences Between(int against, IReadOnlyList<LibraryContent> before, IReadOnlyList<LibraryContent> after)
    {
        var (old, now) = (before.ToDictionary(c => c.Code), after.ToDictionary(c => c.Code));
        return new LibraryDifferences(
            against,
            [.. now.Keys.Where(c => !old.ContainsKey(c)).Order(StringComparer.Ordinal)],
            [.. now.Values.Where(c => old.ContainsKey(c.Code)).Select(c => new ChangedEntry(c.Code, Fields(old[c.Code], c))).Where(c => c.Fields.Count > 0).OrderBy(c => c.Code, StringComparer.Ordinal)],
            [.. old.Keys.Where(c => !now.ContainsKey(c)).Order(StringComparer.Ordinal)]);
    }

    private static List<string> Fields(LibraryContent before, LibraryContent after) => [.. Comparable.Where(f => !f.Value(before).Equals(f.Value(after))).Select(f => f.Field)];
}
