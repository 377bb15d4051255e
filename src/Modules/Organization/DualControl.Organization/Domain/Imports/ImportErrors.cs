using DualControl.SharedKernel.Results;

namespace DualControl.Organization.Domain.Imports;

/// <summary>Why an import is refused, and what may be wrong with its rows.</summary>
internal static class ImportErrors
{
    public static readonly Error NotChecked = Error.Rule("import.not_checked");
    public static readonly Error HasErrors = Error.Rule("import.has_errors");
    public static readonly Error Over = Error.Rule("import.over");
    public static readonly Error Empty = Error.Rule("import.empty");
    public static readonly Error ColumnMissing = Error.Rule("import.column_missing");
    public static readonly Error ColumnUnknown = Error.Rule("import.column_unknown");
    public static readonly Error ColumnTwice = Error.Rule("import.column_twice");
    public static readonly Error RowTooLong = Error.Rule("import.row_too_long");
    public static readonly Error NotStorable = Error.Rule("import.not_storable");
    public static readonly Error NotANumber = Error.Rule("import.not_a_number");
    public static readonly Error NotADay = Error.Rule("import.not_a_day");
    public static readonly Error NotAllowed = Error.Rule("import.not_allowed");
    public static readonly Error Required = Error.Rule("import.required");
    public static readonly Error RowTwice = Error.Rule("import.row_twice");
    public static readonly Error NotChangeable = Error.Rule("import.not_changeable");
    public static readonly Error SectionUnknown = Error.Rule("import.section_unknown");
    public static readonly Error UnitUnknown = Error.Rule("import.unit_unknown");
    public static readonly Error PostUnknown = Error.Rule("import.post_unknown");
    public static readonly Error RowsAtOdds = Error.Rule("import.rows_at_odds");
    public static readonly Error HalfAPlace = Error.Rule("import.half_a_place");
    public static readonly Error GaveUp = Error.Rule("import.gave_up");
    public static readonly Error NoLongerGood = Error.Rule("import.no_longer_good");
}
