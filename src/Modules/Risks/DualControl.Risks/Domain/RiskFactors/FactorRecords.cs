using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Domain.RiskFactors;

/// <summary>改进建议 What shall be improved: proposed by who found a measure weak, or taught by a closed danger; answered by the next version that comes into force.</summary>
/// <param name="DangerNumber">隐患编号 Number of the closed danger; null where somebody proposed it.</param>
/// <param name="MeasureNumber">措施序号 Place of the measure in the factor; null where no measure is named.</param>
/// <param name="Finding">排查结论或建议 What was found, or what is proposed.</param>
/// <param name="At">何时 When, UTC.</param>
/// <param name="By">谁 Who proposed it; null for a closed danger.</param>
/// <param name="AnsweredByVersion">由哪一版答复 Number of the version that came into force after it; null while open.</param>
internal sealed record ImprovementProposal(string? DangerNumber, int? MeasureNumber, string? Finding, DateTimeOffset At, string? By = null, int? AnsweredByVersion = null);

/// <summary>重新评价的起因 Why a factor must be assessed again before its period is over (docs/domain.md, grading).</summary>
internal enum ReassessmentTrigger
{
    /// <summary>工艺改变 The process changed.</summary>
    ProcessChanged,
    /// <summary>设备改变 Equipment changed.</summary>
    EquipmentChanged,
    /// <summary>物料改变 Material changed.</summary>
    MaterialChanged,
    /// <summary>人员改变 Staff changed.</summary>
    StaffChanged,
    /// <summary>法规标准改变 The law or a standard changed.</summary>
    LawChanged,
    /// <summary>周边环境改变 The surroundings changed.</summary>
    SurroundingsChanged,
    /// <summary>发生事故 An accident happened.</summary>
    Accident,
    /// <summary>措施失效 A measure was found failed.</summary>
    MeasureFailed,
    /// <summary>单元内有重大隐患 A major danger in the unit.</summary>
    MajorDanger,
    /// <summary>隐患重复出现 A danger of the same factor again.</summary>
    RepeatedDanger,
    /// <summary>隐患销账 A danger that came from the factor was written off.</summary>
    DangerClosed,
}

internal static class ReassessmentTriggers
{
    /// <summary>Those people name; the others come from hidden dangers and evaluations.</summary>
    public static bool IsNamedByPeople(ReassessmentTrigger trigger) => trigger <= ReassessmentTrigger.Accident;
}

/// <summary>起因 One reason to assess a factor again.</summary>
/// <param name="Trigger">起因 Trigger.</param>
/// <param name="Reason">说明 What happened.</param>
/// <param name="DangerId">隐患 The danger behind it; null for none.</param>
/// <param name="At">何时 When, UTC.</param>
/// <param name="DueBy">期限 Day by which it must be assessed.</param>
/// <param name="By">谁 Who named it; null for a danger.</param>
internal sealed record ReassessmentCause(ReassessmentTrigger Trigger, string Reason, Guid? DangerId, DateTimeOffset At, DateOnly DueBy, string? By);

/// <summary>重新评价结果 Outcome of a re-assessment.</summary>
internal enum ReassessmentOutcome
{
    /// <summary>维持 The grading is kept, with a reason.</summary>
    Kept,
    /// <summary>变更 A new version came into force.</summary>
    Changed,
}

/// <summary>重新评价 A re-assessment that was done.</summary>
/// <param name="Causes">起因 What it answered; none for the periodic one.</param>
/// <param name="Outcome">结果 kept or changed.</param>
/// <param name="Reason">理由 Why the grading is kept; null when changed.</param>
/// <param name="FactorVersion">版本 Version in force afterwards.</param>
/// <param name="LevelBefore">原等级 Level before.</param>
/// <param name="LevelAfter">现等级 Level afterwards.</param>
/// <param name="By">谁 Who did it.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record Reassessment(
    IReadOnlyList<ReassessmentCause> Causes, ReassessmentOutcome Outcome, string? Reason, int FactorVersion, RiskLevel LevelBefore, RiskLevel LevelAfter, string By, DateTimeOffset At);

/// <summary>A danger that came from the factor.</summary>
internal sealed record DangerNote(Guid DangerId, string Number, DateTimeOffset At);

/// <summary>What the ledger shows of a factor changed: version, unit, or the day it is due.</summary>
internal sealed record LedgerLineChanged(RiskFactor Factor, DateTimeOffset At) : IDomainEvent;
