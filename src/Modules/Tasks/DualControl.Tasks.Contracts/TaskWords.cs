namespace DualControl.Tasks.Contracts;

/// <summary>事项类型 What a task is about.</summary>
public enum SubjectKind
{
    /// <summary>隐患 Hidden danger.</summary>
    HiddenDanger,
    /// <summary>排查 Inspection.</summary>
    Inspection,
    /// <summary>风险因素 Risk factor.</summary>
    RiskFactor,
    /// <summary>扫码报告 Report made by a QR code.</summary>
    HazardReport,
    /// <summary>企业月报 Monthly report of an enterprise.</summary>
    MonthlyReport,
    /// <summary>股室月报 Monthly report of a section.</summary>
    SectionReport,
    /// <summary>制度 Policy.</summary>
    Policy,
    /// <summary>包联走访 Visit of a linked supervision.</summary>
    LinkedVisit,
    /// <summary>建档申请 Request to be entered.</summary>
    EnterpriseRegistration,
    /// <summary>责任书 Responsibility letter.</summary>
    ResponsibilityLetter,
    /// <summary>培训场次 Training session.</summary>
    TrainingSession,
    /// <summary>工作手册 Copy of a work manual.</summary>
    WorkManualCopy,
    /// <summary>风险辨识活动 Campaign of identification.</summary>
    IdentificationCampaign,
}

/// <summary>待办步骤 What is to be done.</summary>
public enum TaskKind
{
    /// <summary>登记隐患 Register a danger.</summary>
    RegisterDanger,
    /// <summary>报告重大隐患 Report a major danger.</summary>
    ReportMajorDanger,
    /// <summary>立即整改 Rectify at once, without a plan.</summary>
    RectifyOnTheSpot,
    /// <summary>制定整改方案 Make the rectification plan.</summary>
    PlanRectification,
    /// <summary>论证整改方案 Review the plan in a meeting.</summary>
    ReviewPlan,
    /// <summary>批准整改方案 Approve the plan.</summary>
    ApprovePlan,
    /// <summary>开始整改 Start the rectification.</summary>
    StartRectification,
    /// <summary>完成整改 Finish the rectification.</summary>
    Rectify,
    /// <summary>批复延期 Decide on a later deadline.</summary>
    DecideExtension,
    /// <summary>验收 Accept the rectification.</summary>
    AcceptRectification,
    /// <summary>核查重大隐患 Verify a major danger.</summary>
    VerifyDanger,
    /// <summary>销账 Write the danger off.</summary>
    WriteOffDanger,
    /// <summary>开展排查 Carry out an inspection.</summary>
    CarryOutInspection,
    /// <summary>车间审核 Review in the workshop.</summary>
    ReviewInWorkshop,
    /// <summary>部门审定 Approve in the department.</summary>
    ApproveInDepartment,
    /// <summary>重拟 Draft again what was returned.</summary>
    Redraft,
    /// <summary>审定作废 Decide on voiding.</summary>
    DecideVoid,
    /// <summary>重新评估 Assess the risk again.</summary>
    Reassess,
    /// <summary>处理扫码报告 Look into a report made by a QR code.</summary>
    DecideHazardReport,
    /// <summary>同意降级 Agree that a level is lowered right after a danger.</summary>
    AgreeToLowerLevel,
    /// <summary>审核月报 Review a monthly report.</summary>
    ReviewReport,
    /// <summary>阅知制度 Read the policy.</summary>
    ReadPolicy,
    /// <summary>评估制度 Evaluate the policy.</summary>
    EvaluatePolicy,
    /// <summary>修订制度 Issue an improved version of the policy.</summary>
    ImprovePolicy,
    /// <summary>落实走访要求 Do what a visit demanded, and report on it.</summary>
    MeetDemands,
    /// <summary>办结走访要求 Confirm that demands are met.</summary>
    ConfirmDemands,
    /// <summary>受理建档申请 Accept or return a request to be entered.</summary>
    DecideRegistration,
    /// <summary>签订责任书 Sign the responsibility letter.</summary>
    SignResponsibilityLetter,
    /// <summary>参加培训 Come to a training session.</summary>
    AttendTraining,
    /// <summary>结束培训场次 Close a session that has been held.</summary>
    CloseTrainingSession,
    /// <summary>签收工作手册 Confirm the receipt of a work manual.</summary>
    ReceiveWorkManual,
    /// <summary>辨识风险 Identify the risks of a unit in a campaign.</summary>
    IdentifyRisks,
    /// <summary>结束辨识活动 Close a campaign whose days are over.</summary>
    CloseCampaign,
}
