using DualControl.SharedKernel.Texts;
using DualControl.Tasks.Contracts;

namespace DualControl.Tasks.Application.Tasks;

/// <summary>What each step is called. A new step needs its line here and its text in messages.json.</summary>
internal static class StepTexts
{
    private static readonly Dictionary<TaskKind, string> Codes = new()
    {
        [TaskKind.RegisterDanger] = "task_step.register_danger",
        [TaskKind.ReportMajorDanger] = "task_step.report_major_danger",
        [TaskKind.RectifyOnTheSpot] = "task_step.rectify_on_the_spot",
        [TaskKind.PlanRectification] = "task_step.plan_rectification",
        [TaskKind.ReviewPlan] = "task_step.review_plan",
        [TaskKind.ApprovePlan] = "task_step.approve_plan",
        [TaskKind.StartRectification] = "task_step.start_rectification",
        [TaskKind.Rectify] = "task_step.rectify",
        [TaskKind.DecideExtension] = "task_step.decide_extension",
        [TaskKind.AcceptRectification] = "task_step.accept_rectification",
        [TaskKind.VerifyDanger] = "task_step.verify_danger",
        [TaskKind.WriteOffDanger] = "task_step.write_off_danger",
        [TaskKind.CarryOutInspection] = "task_step.carry_out_inspection",
        [TaskKind.ReviewInWorkshop] = "task_step.review_in_workshop",
        [TaskKind.ApproveInDepartment] = "task_step.approve_in_department",
        [TaskKind.Redraft] = "task_step.redraft",
        [TaskKind.DecideVoid] = "task_step.decide_void",
        [TaskKind.Reassess] = "task_step.reassess",
        [TaskKind.DecideHazardReport] = "task_step.decide_hazard_report",
        [TaskKind.AgreeToLowerLevel] = "task_step.agree_to_lower_level",
        [TaskKind.ReviewReport] = "task_step.review_report",
        [TaskKind.ReadPolicy] = "task_step.read_policy",
        [TaskKind.EvaluatePolicy] = "task_step.evaluate_policy",
        [TaskKind.ImprovePolicy] = "task_step.improve_policy",
        [TaskKind.MeetDemands] = "task_step.meet_demands",
        [TaskKind.ConfirmDemands] = "task_step.confirm_demands",
        [TaskKind.DecideRegistration] = "task_step.decide_registration",
        [TaskKind.SignResponsibilityLetter] = "task_step.sign_responsibility_letter",
        [TaskKind.AttendTraining] = "task_step.attend_training",
        [TaskKind.CloseTrainingSession] = "task_step.close_training_session",
        [TaskKind.ReceiveWorkManual] = "task_step.receive_work_manual",
        [TaskKind.IdentifyRisks] = "task_step.identify_risks",
        [TaskKind.CloseCampaign] = "task_step.close_campaign",
    };

    public static BilingualText Of(TaskKind step) => Messages.All[Codes[step]];
}
