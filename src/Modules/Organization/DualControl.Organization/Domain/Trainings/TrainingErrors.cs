using DualControl.SharedKernel.Results;

namespace DualControl.Organization.Domain.Trainings;

/// <summary>Refusals of training: plans, sessions, tests, work manuals.</summary>
internal static class TrainingErrors
{
    public static readonly Error PersonNotOfEnterprise = Error.Rule("training.person_not_of_enterprise");
    public static readonly Error NotYourPerson = Error.Rule("training.not_your_person");
    public static readonly Error PlanEndsBeforeStart = Error.Rule("training_plan.ends_before_start");
    public static readonly Error PlanPostRepeats = Error.Rule("training_plan.post_repeats");
    public static readonly Error PlanPostNotInTeam = Error.Rule("training_plan.post_not_in_team");
    public static readonly Error PlanNotFound = Error.Rule("training_plan.not_found");
    public static readonly Error SessionPeriod = Error.Rule("training_session.period");
    public static readonly Error SessionOutsidePlan = Error.Rule("training_session.outside_plan");
    public static readonly Error SessionHoursTooMany = Error.Rule("training_session.hours_too_many");
    public static readonly Error SessionNobodyExpected = Error.Rule("training_session.nobody_expected");
    public static readonly Error SessionNotBegun = Error.Rule("training_session.not_begun");
    public static readonly Error SessionNotEnded = Error.Rule("training_session.not_ended");
    public static readonly Error SessionCancelled = Error.Rule("training_session.cancelled");
    public static readonly Error SessionAttended = Error.Rule("training_session.attended");
    public static readonly Error SessionClosed = Error.Rule("training_session.closed");
    public static readonly Error AttendedAlready = Error.Conflict("training_session.attended_already");
    public static readonly Error CheckInClosed = Error.Rule("training_session.check_in_closed");
    public static readonly Error CodeInvalid = Error.Rule("training_session.code_invalid");
    public static readonly Error CodeOfOtherSession = Error.Rule("training_session.code_of_other_session");
    public static readonly Error CodeExpired = Error.Rule("training_session.code_expired");
    public static readonly Error NoCertificate = Error.Rule("training_session.no_certificate");
    public static readonly Error QuestionOptions = Error.Rule("question.options");
    public static readonly Error QuestionAnswers = Error.Rule("question.answers");
    public static readonly Error QuestionRetired = Error.Rule("question.retired");
    public static readonly Error NoTest = Error.Rule("training_test.no_test");
    public static readonly Error NotAttended = Error.Rule("training_test.not_attended");
    public static readonly Error TestPassedAlready = Error.Rule("training_test.passed_already");
    public static readonly Error TestOpenAlready = Error.Rule("training_test.open_already");
    public static readonly Error NoAttemptsLeft = Error.Rule("training_test.no_attempts_left");
    public static readonly Error TooFewQuestions = Error.Rule("training_test.too_few_questions");
    public static readonly Error TestSubmittedAlready = Error.Rule("training_test.submitted_already");
    public static readonly Error AnswerNotOnPaper = Error.Rule("training_test.answer_not_on_paper");
    public static readonly Error ManualEditionTaken = Error.Conflict("work_manual.edition_taken");
    public static readonly Error ManualHandedOutAlready = Error.Conflict("work_manual.handed_out_already");
    public static readonly Error ManualHandedOutOutside = Error.Rule("work_manual.handed_out_outside");
    public static readonly Error ManualNotHandedOut = Error.Rule("work_manual.not_handed_out");
    public static readonly Error ManualReceivedAlready = Error.Rule("work_manual.received_already");
}
