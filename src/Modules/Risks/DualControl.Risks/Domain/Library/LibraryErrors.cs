using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Domain.Library;

internal static class LibraryErrors
{
    public static readonly Error Invalid = Error.Invalid("risk_library.invalid");
    public static readonly Error DraftExists = Error.Conflict("risk_library.draft_exists");
    public static readonly Error Unchanged = Error.Rule("risk_library.unchanged");
    public static readonly Error NotDraft = Error.Rule("risk_library.not_draft");
    public static readonly Error EntryUnknown = Error.Rule("risk_library.entry_unknown");
    public static readonly Error AlreadyTaken = Error.Conflict("risk_library.already_taken");
}
