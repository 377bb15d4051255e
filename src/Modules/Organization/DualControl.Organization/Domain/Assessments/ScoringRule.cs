namespace DualControl.Organization.Domain.Assessments;

/// <summary>计分事项 What scores.</summary>
internal enum ScoringKind
{
    /// <summary>员工报告一般隐患 An employee reported a danger, registered as general.</summary>
    DangerReported,
    /// <summary>员工报告重大隐患 An employee reported a danger, registered as major.</summary>
    MajorDangerReported,
    /// <summary>按期整改 A rectification was accepted and done by its deadline.</summary>
    RectifiedInTime,
    /// <summary>奖励事项 A manual commendation with its evidence.</summary>
    Commendation,
    /// <summary>存在隐患 A danger was registered at the unit and post answering for it.</summary>
    DangerFound,
    /// <summary>整改逾期 A deadline passed without the rectification.</summary>
    RectificationOverdue,
    /// <summary>验收不合格 The acceptance of a rectification was refused.</summary>
    AcceptanceRefused,
    /// <summary>缺席培训 A training session was missed.</summary>
    TrainingMissed,
    /// <summary>违规行为 A manual violation with its evidence.</summary>
    Violation,
    /// <summary>异议更正 The correction that an upheld objection brings; by decision, never by rule.</summary>
    Correction,
}

/// <summary>计分对象 Whom a rule counts for.</summary>
internal enum ScoringTarget
{
    /// <summary>岗位人员 The persons who hold the post on the day, or the post itself while it is vacant.</summary>
    Post,
    /// <summary>部门 The unit.</summary>
    Unit,
}

/// <summary>计分规则 One rule of a rule set.</summary>
/// <param name="Code">规则编号 1–20 letters, digits, hyphens; unique in the set.</param>
/// <param name="Kind">计分事项 What scores; not correction.</param>
/// <param name="Target">计分对象 Whom it counts for.</param>
/// <param name="Title">规则内容 In words, 1–200 characters.</param>
/// <param name="Points">分值 Points for each event, one decimal place, at most 100: positive for what deserves praise, negative for the rest.</param>
/// <param name="Cap">每期上限 Most points, for or against, the rule counts in one period; positive, one decimal place, at most 1000; null for none.</param>
internal sealed record ScoringRule(string Code, ScoringKind Kind, ScoringTarget Target, string Title, decimal Points, decimal? Cap);

/// <summary>What the kinds have in common.</summary>
internal static class ScoringKinds
{
    /// <summary>Entered by a person, with evidence; several rules may say what is commended or forbidden.</summary>
    public static bool IsManual(this ScoringKind kind) => kind is ScoringKind.Commendation or ScoringKind.Violation;

    /// <summary>Scores for; the others score against.</summary>
    public static bool IsMerit(this ScoringKind kind) => kind <= ScoringKind.Commendation;
}
