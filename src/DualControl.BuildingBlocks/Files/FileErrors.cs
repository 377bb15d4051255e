using DualControl.SharedKernel.Results;

namespace DualControl.BuildingBlocks.Files;

/// <summary>Why an uploaded file is refused.</summary>
public static class FileErrors
{
    public static readonly Error Missing = Error.Invalid("file.missing");
    public static readonly Error NameInvalid = Error.Rule("file.name_invalid");
    public static readonly Error TypeNotAllowed = Error.Rule("file.type_not_allowed");
    public static readonly Error NoTable = Error.Rule("file.no_table");
    public static readonly Error NoJson = Error.Rule("file.no_json");
    public static readonly Error TypeMismatch = Error.Rule("file.type_mismatch");
    public static readonly Error Damaged = Error.Rule("file.damaged");
    public static readonly Error MixedFormats = Error.Rule("file.mixed_formats");
    public static readonly Error ArchiveBomb = Error.Rule("file.archive_bomb");
    public static readonly Error ActiveContent = Error.Rule("file.active_content");
    public static readonly Error Infected = Error.Rule("file.infected");
}
