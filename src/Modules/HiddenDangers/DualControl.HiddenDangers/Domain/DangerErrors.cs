using DualControl.SharedKernel.Results;

namespace DualControl.HiddenDangers.Domain;

internal static class DangerErrors
{
    public static readonly Error Closed = Error.Rule("danger.closed");
    public static readonly Error NotDiscovered = Error.Rule("danger.not_discovered");
    public static readonly Error NotRegistered = Error.Rule("danger.not_registered");
    public static readonly Error NotPlanned = Error.Rule("danger.not_planned");
    public static readonly Error NotPlannable = Error.Rule("danger.not_plannable");
    public static readonly Error ReviewNotNeeded = Error.Rule("danger.review_not_needed");
    public static readonly Error PlanNotReviewed = Error.Rule("danger.plan_not_reviewed");
    public static readonly Error PlanNotApproved = Error.Rule("danger.plan_not_approved");
    public static readonly Error NotRectifying = Error.Rule("danger.not_rectifying");
    public static readonly Error NotAwaitingAcceptance = Error.Rule("danger.not_rectified");
    public static readonly Error NotAccepted = Error.Rule("danger.not_accepted");
    public static readonly Error NotVerified = Error.Rule("danger.not_verified");
    public static readonly Error NotReported = Error.Rule("danger.not_reported");
    public static readonly Error VerificationNotNeeded = Error.Rule("danger.verification_not_needed");
    public static readonly Error AlreadyVerified = Error.Rule("danger.already_verified");
    public static readonly Error MajorNeedsPlan = Error.Rule("danger.major_needs_plan");
    public static readonly Error PlanIncomplete = Error.Rule("danger.plan_incomplete");
    public static readonly Error ReviewIncomplete = Error.Rule("danger.review_incomplete");
    public static readonly Error ReviewInFuture = Error.Rule("danger.review_in_future");
    public static readonly Error ReviewBeforeDiscovery = Error.Rule("danger.review_before_discovery");
    public static readonly Error OwnPlan = Error.Rule("danger.own_plan");
    public static readonly Error OwnRectification = Error.Rule("danger.own_rectification");
    public static readonly Error OwnEntry = Error.Rule("danger.own_entry");
    public static readonly Error OwnWork = Error.Rule("danger.own_work");
    public static readonly Error VoidBySection = Error.Rule("danger.void_by_section");
    public static readonly Error OwnRequest = Error.Rule("danger.own_request");
    public static readonly Error DeadlinePast = Error.Rule("danger.deadline_past");
    public static readonly Error DeadlineTooFar = Error.Rule("danger.deadline_too_far");
    public static readonly Error DeadlineNotLater = Error.Rule("danger.deadline_not_later");
    public static readonly Error DeadlineNeedsExtension = Error.Rule("danger.deadline_needs_extension");
    public static readonly Error LevelUnchanged = Error.Rule("danger.level_unchanged");
    public static readonly Error LevelLoweredBySection = Error.Rule("danger.level_lowered_by_section");
    public static readonly Error NotMajor = Error.Rule("danger.not_major");
    public static readonly Error AlreadyReported = Error.Rule("danger.already_reported");
    public static readonly Error NoDeadline = Error.Rule("danger.no_deadline");
    public static readonly Error ExtensionPending = Error.Rule("danger.extension_pending");
    public static readonly Error ExtensionByPrincipal = Error.Rule("danger.extension_by_principal");
    public static readonly Error NoExtensionPending = Error.Rule("danger.no_extension_pending");
    public static readonly Error OtherDepartment = Error.Rule("danger.other_department");
    public static readonly Error SourceNotYours = Error.Rule("danger.source_not_yours");

    public static readonly Error DepartmentNotFound = Error.Rule("checklist.department_not_found");
    public static readonly Error ChecklistEmpty = Error.Rule("checklist.no_factor_in_force");
    public static readonly Error ChecklistUnchanged = Error.Rule("checklist.unchanged");
    public static readonly Error ChecklistNotFound = Error.Rule("inspection.checklist_not_found");
    public static readonly Error ChecklistSuperseded = Error.Rule("inspection.checklist_superseded");
    public static readonly Error InspectionInPast = Error.Rule("inspection.in_past");
    public static readonly Error InspectionTooEarly = Error.Rule("inspection.too_early");
    public static readonly Error InspectionSubmitted = Error.Rule("inspection.submitted");
    public static readonly Error InspectionUnanswered = Error.Rule("inspection.unanswered");
    public static readonly Error InspectionUnknownItem = Error.Rule("inspection.unknown_item");
}
