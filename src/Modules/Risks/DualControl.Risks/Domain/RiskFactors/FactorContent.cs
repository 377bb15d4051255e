using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.RiskFactors;

/// <summary>管控措施 A control measure; its number is its place in the list.</summary>
/// <param name="Level">管控层级 Control level.</param>
/// <param name="Description">内容 What is done, 1–500 characters.</param>
internal sealed record ControlMeasure(ControlLevel Level, string Description);

/// <summary>Everything a version of a factor says.</summary>
internal sealed record FactorContent(
    GridCell Cell,
    string Point,
    string Description,
    AccidentType AccidentType,
    IReadOnlyList<ControlMeasure> Measures,
    string EmergencyMeasures,
    string ReportingWay,
    Responsible Responsible,
    Assessment Initial,
    Assessment Current,
    string? WeakMeasuresReason);

/// <summary>步骤 A step of a version.</summary>
/// <param name="By">谁 Who did it.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record Step(Actor By, DateTimeOffset At);

/// <summary>A version that came into force; agreed to by the section where it had to be.</summary>
internal sealed record FactorVersion(int Number, FactorContent Content, Step Drafted, Step Reviewed, Step Approved, Step? Agreed = null);

/// <summary>审核结论 What a reviewer decides.</summary>
internal enum ReviewDecision
{
    /// <summary>通过 Approve.</summary>
    Approve,
    /// <summary>退回 Return with a reason.</summary>
    Return,
}

/// <summary>风险因素状态 State of the working version of a factor.</summary>
internal enum RiskFactorState
{
    /// <summary>已起草，待车间审核 Drafted by the frontline.</summary>
    Drafted,
    /// <summary>车间已审核，待部门审定 Reviewed by the workshop.</summary>
    WorkshopReviewed,
    /// <summary>部门已审定，待股室同意 Approved by the department; a level lowered right after a danger needs the section's agreement.</summary>
    AwaitingAgreement,
    /// <summary>已审定，生效 Approved: in force.</summary>
    Approved,
    /// <summary>已退回，待重拟 Returned with a reason.</summary>
    Returned,
    /// <summary>已作废 Voided.</summary>
    Voided,
}
