using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Domain;

internal static class RiskErrors
{
    public static readonly Error ValueNotListed = Error.Invalid("assessment.invalid");
    public static readonly Error DirectJudgementLowers = Error.Rule("assessment.direct_judgement_lowers");
    public static readonly Error DirectAlone = Error.Rule("assessment.direct_alone");
    public static readonly Error CriterionUnknown = Error.Rule("assessment.criterion_unknown");
    public static readonly Error MethodParameters = Error.Rule("grading_method.parameters");
    public static readonly Error MethodValueTwice = Error.Rule("grading_method.value_twice");
    public static readonly Error MethodEdges = Error.Rule("grading_method.edges");
    public static readonly Error MethodCriteria = Error.Rule("grading_method.criteria");
    public static readonly Error MethodDraftExists = Error.Conflict("grading_method.draft_exists");
    public static readonly Error MethodNotDraft = Error.Rule("grading_method.not_draft");

    public static readonly Error UnitNotFound = Error.Rule("risk_unit.not_found");
    public static readonly Error UnitNameTaken = Error.Conflict("risk_unit.name_taken");
    public static readonly Error UnitRetired = Error.Rule("risk_unit.retired");
    public static readonly Error UnitRankTooLow = Error.Rule("risk_unit.rank_too_low");
    public static readonly Error UnitHasFactors = Error.Rule("risk_unit.has_factors");
    public static readonly Error UnitHasParts = Error.Rule("risk_unit.has_parts");
    public static readonly Error UnitKindCoarser = Error.Rule("risk_unit.kind_coarser");
    public static readonly Error UnitInItself = Error.Rule("risk_unit.in_itself");
    public static readonly Error UnitTooDeep = Error.Rule("risk_unit.too_deep");
    public static readonly Error UnitWithItself = Error.Rule("risk_unit.with_itself");
    public static readonly Error FactorOfOtherUnit = Error.Rule("risk_unit.factor_of_other_unit");
    public static readonly Error OutlineInvalid = Error.Rule("risk_unit.outline_invalid");
    public static readonly Error ResponsibleOutsideDepartment = Error.Rule("risk.responsible_outside_department");
    public static readonly Error CellIdentified = Error.Rule("risk_unit.cell_identified");

    public static readonly Error NotDraft = Error.Rule("risk_factor.not_draft");
    public static readonly Error NotDrafted = Error.Rule("risk_factor.not_drafted");
    public static readonly Error NotWorkshopReviewed = Error.Rule("risk_factor.not_workshop_reviewed");
    public static readonly Error NotInForce = Error.Rule("risk_factor.not_in_force");
    public static readonly Error DraftPending = Error.Rule("risk_factor.draft_pending");
    public static readonly Error Voided = Error.Rule("risk_factor.voided");
    public static readonly Error InForce = Error.Rule("risk_factor.in_force");
    public static readonly Error VoidPending = Error.Rule("risk_factor.void_pending");
    public static readonly Error NoVoidPending = Error.Rule("risk_factor.no_void_pending");
    public static readonly Error OwnVoidProposal = Error.Rule("risk_factor.own_void_proposal");
    public static readonly Error VoidAwaitsPrincipal = Error.Rule("risk_factor.void_awaits_principal");
    public static readonly Error VoidAwaitsDepartment = Error.Rule("risk_factor.void_awaits_department");
    public static readonly Error VoidAwaitsSection = Error.Rule("risk_factor.void_awaits_section");
    public static readonly Error NotAwaitingAgreement = Error.Rule("risk_factor.not_awaiting_agreement");
    public static readonly Error MeasureNotFound = Error.Rule("risk_factor.measure_not_found");
    public static readonly Error MeasureNotImplemented = Error.Rule("risk_factor.measure_not_implemented");
    public static readonly Error TriggerNotByHand = Error.Rule("risk_factor.trigger_not_by_hand");
    public static readonly Error NothingInForce = Error.Rule("risk_unit.nothing_in_force");
    public static readonly Error VersionNotFound = Error.NotFound("risk_factor.version_not_found");
    public static readonly Error OwnDraft = Error.Rule("risk_factor.own_draft");
    public static readonly Error SameReviewer = Error.Rule("risk_factor.same_reviewer");
    public static readonly Error NotYourDraft = Error.Rule("risk_factor.not_your_draft");
    public static readonly Error NotYourWorkshop = Error.Rule("risk_factor.not_your_workshop");
    public static readonly Error NotYourDepartment = Error.Rule("risk_factor.not_your_department");
    public static readonly Error NoWorkshop = Error.Rule("risk_factor.no_workshop");
    public static readonly Error WorkshopSkipped = Error.Rule("risk_factor.workshop_skipped");
    public static readonly Error RankTooLow = Error.Rule("risk_factor.rank_too_low");
    public static readonly Error WeakMeasures = Error.Rule("risk_factor.weak_measures");

    public static readonly Error LedgerTooLong = Error.Rule("risk_ledger.too_long");

    public static readonly Error ImportHasFindings = Error.Rule("ledger_import.has_findings");
    public static readonly Error ImportOver = Error.Rule("ledger_import.over");
    public static readonly Error OwnImport = Error.Rule("ledger_import.own");
    public static readonly Error ImportNoLongerGood = Error.Rule("ledger_import.no_longer_good");

    public static readonly Error PointWithdrawn = Error.Rule("reporting_point.withdrawn");
    public static readonly Error ReportDecided = Error.Rule("hazard_report.decided");
    public static readonly Error TooManyReports = Error.Rule("hazard_report.too_many");
    public static readonly Error PhotoInvalid = Error.Invalid("hazard_report.photo");

    public static readonly Error BlankCells = Error.Rule("risk_publication.blank_cells");
    public static readonly Error NothingToPublish = Error.Rule("risk_publication.nothing_to_publish");
    public static readonly Error ExceptionByPrincipal = Error.Rule("risk_publication.exception_by_principal");

    public static readonly Error ShapeInvalid = Error.Rule("risk_map.shape_invalid");
    public static readonly Error MarkedFactorOfOtherUnit = Error.Rule("risk_map.factor_of_other_unit");
    public static readonly Error FactorMarkedTwice = Error.Rule("risk_map.factor_twice");
    public static readonly Error PlanBounds = Error.Rule("risk_map.plan_bounds");
    public static readonly Error PlanPicture = Error.Rule("risk_map.plan_picture");
    public static readonly Error PlanPictureTooLarge = Error.Rule("risk_map.plan_picture_too_large");
    public static readonly Error NothingToPost = Error.Rule("posting.nothing_in_force");
    public static readonly Error PostingShowsOther = Error.Rule("posting.shows_other");
    public static readonly Error PostingInFuture = Error.Rule("posting.in_future");
    public static readonly Error PostingBeforeContent = Error.Rule("posting.before_content");
    public static readonly Error PostingNotAPicture = Error.Rule("posting.not_a_picture");
    public static readonly Error PostingNewerHangs = Error.Rule("posting.newer_hangs");
    public static readonly Error PostingTakenDown = Error.Rule("posting.taken_down");
    public static readonly Error PostingRemovedBefore = Error.Rule("posting.removed_before");
}
