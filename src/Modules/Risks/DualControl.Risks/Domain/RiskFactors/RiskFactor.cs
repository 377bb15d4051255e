using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.RiskFactors;

/// <summary>
/// 风险因素 A hazard with its grading and measures. Drafted by the frontline, reviewed by the workshop, approved by the department (plan 二（一）3:
/// 岗位制定—车间审核—部门审定); nobody judges his own draft. An improvement is a new version: the one in force stays until the new one is approved.
/// </summary>
internal sealed partial class RiskFactor : AggregateRoot<RiskFactorId>, IBelongsToEnterprise
{
    private RiskFactor() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public RiskUnitId RiskUnitId { get; private set; }
    public RiskFactorState State { get; private set; }

    /// <summary>The working version: the draft, or what is in force.</summary>
    public FactorContent Content { get; private set; } = null!;
    public Step Drafted { get; private set; } = null!;
    public Step? Reviewed { get; private set; }

    /// <summary>Who approved the working version for the department; null while undecided.</summary>
    public Step? Approved { get; private set; }
    public string? ReturnReason { get; private set; }

    /// <summary>What is in force; null until the first approval and after voiding.</summary>
    public FactorContent? InForce { get; private set; }

    /// <summary>Number of the version in force, 0 for none.</summary>
    public int VersionInForce { get; private set; }

    public IReadOnlyList<FactorVersion> History { get; private set; } = [];

    /// <summary>Number the working version has, or will have once it is in force.</summary>
    public int WorkingVersion => State == RiskFactorState.Approved ? VersionInForce : History.Count + 1;

    // Columns the grid, the lists and the figures search by; they follow the version in force, or the draft while there is none.
    public RiskLevel? Level { get; private set; }
    public UnitId DepartmentId { get; private set; }
    public PostId ResponsiblePostId { get; private set; }
    public GridCell Cell => new(Element, OperatingState, Tense);
    public HazardElement Element { get; private set; }
    public OperatingState OperatingState { get; private set; }
    public HazardTense Tense { get; private set; }
    public string Point { get; private set; } = null!;
    public string Description { get; private set; } = null!;

    /// <summary>When the version in force was approved; null for none.</summary>
    public DateTimeOffset? InForceSince { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public static Result<RiskFactor> Draft(RiskUnit unit, FactorContent content, RiskRules rules, Actor by, DateTimeOffset at)
    {
        if (unit.IsRetired) return RiskErrors.UnitRetired.At("riskUnitId");
        if (Check(content, rules) is { } refusal) return refusal;
        if (Skips(unit.Responsible, content)) return RiskErrors.WorkshopSkipped.At("factor.responsibleUnitId");
        var factor = new RiskFactor
        {
            Id = RiskFactorId.New(),
            EnterpriseId = unit.EnterpriseId,
            RiskUnitId = unit.Id,
            State = RiskFactorState.Drafted,
            Content = content,
            Drafted = new Step(by, at),
            CreatedAt = at,
        };
        factor.Mirror(content);
        return factor;
    }

    /// <summary>接管 A factor of a ledger kept before this system, in force at once: reviewed and approved by who answers for the approvals given on paper.</summary>
    public static Result<RiskFactor> TakeOver(RiskUnit unit, FactorContent content, RiskRules rules, Actor drafter, Actor approver, DateTimeOffset at)
    {
        var drafted = Draft(unit, content, rules, drafter, at);
        if (drafted.IsFailure) return drafted;
        if (unit.RefuseLevel(content.Current.Level, rules) is { } refusal) return refusal;
        var factor = drafted.Value;
        factor.Reviewed = factor.Approved = new Step(approver, at);
        factor.ComeIntoForce(null, rules, at);
        return factor;
    }

    /// <summary>The drafter corrects what he drafted, before the workshop's review or after a return.</summary>
    public Result Redraft(FactorContent content, RiskRules rules, Actor by, DateTimeOffset at)
    {
        if (State is not (RiskFactorState.Drafted or RiskFactorState.Returned)) return RiskErrors.NotDraft;
        if (by.Subject != Drafted.By.Subject) return RiskErrors.NotYourDraft;
        if (Check(content, rules) is { } refusal) return refusal;
        if (Skips(Content.Responsible, content)) return RiskErrors.WorkshopSkipped.At("factor.responsibleUnitId");
        StartVersion(content, by, at);
        return Result.Success;
    }

    /// <summary>An improvement of the version in force, which stays in force until the new one is approved.</summary>
    public Result BeginNewVersion(FactorContent content, RiskRules rules, Actor by, DateTimeOffset at)
    {
        if (State == RiskFactorState.Voided) return RiskErrors.Voided;
        if (InForce is null) return RiskErrors.NotInForce;
        if (State != RiskFactorState.Approved) return RiskErrors.DraftPending;
        if (Check(content, rules) is { } refusal) return refusal;
        if (Skips(Content.Responsible, content)) return RiskErrors.WorkshopSkipped.At("factor.responsibleUnitId");
        StartVersion(content, by, at);
        return Result.Success;
    }

    public Result ReviewInWorkshop(Actor by, UnitId? reviewersUnit, ReviewDecision decision, string? reason, DateTimeOffset at)
    {
        if (State != RiskFactorState.Drafted) return RiskErrors.NotDrafted;
        if (Content.Responsible.WorkshopId is not { } workshop) return RiskErrors.NoWorkshop;
        if (reviewersUnit != workshop) return RiskErrors.NotYourWorkshop;
        if (by.Subject == Drafted.By.Subject) return RiskErrors.OwnDraft;
        if (decision == ReviewDecision.Return) return Return(reason!);
        (State, Reviewed) = (RiskFactorState.WorkshopReviewed, new Step(by, at));
        return Result.Success;
    }

    /// <summary>
    /// The department's decision. A factor whose responsible unit lies in no workshop comes here straight from the draft; one that lowers the level right after a danger goes on
    /// to the section.
    /// </summary>
    public Result ApproveInDepartment(Actor by, UnitId? approversUnit, ReviewDecision decision, string? reason, RiskRules rules, DateTimeOffset at)
    {
        var direct = State == RiskFactorState.Drafted && Content.Responsible.WorkshopId is null;
        if (State != RiskFactorState.WorkshopReviewed && !direct) return RiskErrors.NotWorkshopReviewed;
        if (approversUnit != Content.Responsible.DepartmentId) return RiskErrors.NotYourDepartment;
        if (by.Subject == Drafted.By.Subject) return RiskErrors.OwnDraft;
        if (by.Subject == Reviewed?.By.Subject) return RiskErrors.SameReviewer;
        if (decision == ReviewDecision.Return) return Return(reason!);

        Approved = new Step(by, at);
        if (Content.Current.Level < Level && IsDoubtedBy(rules, at)) State = RiskFactorState.AwaitingAgreement;
        else ComeIntoForce(null, rules, at);
        return Result.Success;
    }

    /// <summary>股室同意 The section agrees that the level is lowered right after a danger, or returns it.</summary>
    public Result Agree(ReviewDecision decision, string? reason, RiskRules rules, Actor by, DateTimeOffset at)
    {
        if (State != RiskFactorState.AwaitingAgreement) return RiskErrors.NotAwaitingAgreement;
        if (decision == ReviewDecision.Return) return Return(reason!);
        ComeIntoForce(new Step(by, at), rules, at);
        return Result.Success;
    }

    /// <summary>Its risk unit was split or merged.</summary>
    public void MoveTo(RiskUnit unit, DateTimeOffset at)
    {
        RiskUnitId = unit.Id;
        if (InForce is not null) ShowIn(at);
    }

    /// <summary>What lies in a workshop is reviewed by a workshop: naming the department as responsible must not skip it.</summary>
    private static bool Skips(Responsible before, FactorContent content) => before.WorkshopId is not null && content.Responsible.WorkshopId is null;

    private static Error? Check(FactorContent content, RiskRules rules)
    {
        var level = content.Current.Level;
        if (rules.RefuseRank(RiskErrors.RankTooLow, level, content.Responsible) is { } refusal) return refusal.At("factor.responsiblePostId");
        // Red and orange must not rest on rules and helmets alone, unless somebody says why.
        if (level >= RiskLevel.Significant && string.IsNullOrWhiteSpace(content.WeakMeasuresReason) && content.Measures.All(m => m.Level is ControlLevel.Administrative or ControlLevel.Ppe))
            return RiskErrors.WeakMeasures.At("factor.weakMeasuresReason");
        return null;
    }

    private Result Return(string reason)
    {
        (State, ReturnReason, Reviewed, Approved) = (RiskFactorState.Returned, reason, null, null);
        return Result.Success;
    }

    private void StartVersion(FactorContent content, Actor by, DateTimeOffset at)
    {
        (State, Content, Drafted, Reviewed, Approved, ReturnReason) = (RiskFactorState.Drafted, content, new Step(by, at), null, null, null);
        if (InForce is null) Mirror(content);
    }

    private void ComeIntoForce(Step? agreed, RiskRules rules, DateTimeOffset at)
    {
        var before = Level;
        (State, InForce, VersionInForce) = (RiskFactorState.Approved, Content, VersionInForce + 1);
        History = [.. History, new FactorVersion(VersionInForce, Content, Drafted, Reviewed ?? Approved!, Approved!, agreed)];
        // What was proposed and perhaps half approved concerned the version before.
        (Level, InForceSince, VoidProposal) = (Content.Current.Level, at, null);
        Mirror(Content);
        Reassess(ReassessmentOutcome.Changed, null, before, rules, Drafted.By.Name, at);
        AnswerProposals();
        ShowIn(at);
    }

    private void Mirror(FactorContent content) =>
        (DepartmentId, ResponsiblePostId, Element, OperatingState, Tense, Point, Description) =
        (content.Responsible.DepartmentId, content.Responsible.PostId, content.Cell.Element, content.Cell.State, content.Cell.Tense, content.Point, content.Description);
}
