using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Texts;

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
    public string? ReturnReason { get; private set; }

    /// <summary>What is in force; null until the first approval and after voiding.</summary>
    public FactorContent? InForce { get; private set; }

    /// <summary>Number of the version in force, 0 for none.</summary>
    public int VersionInForce { get; private set; }

    public IReadOnlyList<FactorVersion> History { get; private set; } = [];
    public IReadOnlyList<ImprovementProposal> Proposals { get; private set; } = [];

    // Columns the ledger, the grid and the figures search by; they follow the version in force, or the draft while there is none.
    public RiskLevel? Level { get; private set; }
    public UnitId DepartmentId { get; private set; }
    public PostId ResponsiblePostId { get; private set; }
    public HazardElement Element { get; private set; }
    public OperatingState OperatingState { get; private set; }
    public HazardTense Tense { get; private set; }
    public string Point { get; private set; } = null!;
    public string Description { get; private set; } = null!;

    /// <summary>When the version in force was approved; null for none.</summary>
    public DateTimeOffset? InForceSince { get; private set; }

    /// <summary>Day by which the factor must be assessed again; null while nothing is in force.</summary>
    public DateOnly? ReassessmentDue { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public static Result<RiskFactor> Draft(RiskUnit unit, FactorContent content, Actor by, DateTimeOffset at)
    {
        if (Check(content) is { } refusal) return refusal;
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

    /// <summary>The drafter corrects what he drafted, before the workshop's review or after a return.</summary>
    public Result Redraft(FactorContent content, Actor by, DateTimeOffset at)
    {
        if (State is not (RiskFactorState.Drafted or RiskFactorState.Returned)) return RiskErrors.NotDraft;
        if (by.Subject != Drafted.By.Subject) return RiskErrors.NotYourDraft;
        if (Check(content) is { } refusal) return refusal;
        if (Skips(Content.Responsible, content)) return RiskErrors.WorkshopSkipped.At("factor.responsibleUnitId");
        StartVersion(content, by, at);
        return Result.Success;
    }

    /// <summary>An improvement of the version in force, which stays in force until the new one is approved.</summary>
    public Result BeginNewVersion(FactorContent content, Actor by, DateTimeOffset at)
    {
        if (State == RiskFactorState.Voided) return RiskErrors.Voided;
        if (InForce is null) return RiskErrors.NotInForce;
        if (State != RiskFactorState.Approved) return RiskErrors.DraftPending;
        if (Check(content) is { } refusal) return refusal;
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

    /// <summary>The department's decision. A factor whose responsible unit lies in no workshop comes here straight from the draft.</summary>
    public Result ApproveInDepartment(Actor by, UnitId? approversUnit, ReviewDecision decision, string? reason, int reassessmentMonths, DateTimeOffset at, DateOnly today)
    {
        var direct = State == RiskFactorState.Drafted && Content.Responsible.WorkshopId is null;
        if (State != RiskFactorState.WorkshopReviewed && !direct) return RiskErrors.NotWorkshopReviewed;
        if (approversUnit != Content.Responsible.DepartmentId) return RiskErrors.NotYourDepartment;
        if (by.Subject == Drafted.By.Subject) return RiskErrors.OwnDraft;
        if (by.Subject == Reviewed?.By.Subject) return RiskErrors.SameReviewer;
        if (decision == ReviewDecision.Return) return Return(reason!);

        var approved = new Step(by, at);
        (State, InForce, VersionInForce) = (RiskFactorState.Approved, Content, VersionInForce + 1);
        History = [.. History, new FactorVersion(VersionInForce, Content, Drafted, Reviewed ?? approved, approved)];
        // What was proposed and perhaps half approved concerned the version before.
        (Level, InForceSince, VoidProposal) = (Content.Current.Level, at, null);
        ReassessmentDue = today.AddMonths(reassessmentMonths);
        Mirror(Content);
        return Result.Success;
    }

    /// <summary>A danger that came from this factor was closed: improve the measure, assess again soon.</summary>
    public void Learn(ImprovementProposal proposal, DateOnly dueBy)
    {
        Proposals = [.. Proposals, proposal];
        if (InForce is not null && (ReassessmentDue is null || dueBy < ReassessmentDue)) ReassessmentDue = dueBy;
    }

    /// <summary>The lowest rank that may answer for a level (management by level, domain.md §5).</summary>
    public static ManagementRank RankFor(RiskLevel level) => level switch
    {
        RiskLevel.Major => ManagementRank.Enterprise,
        RiskLevel.Significant => ManagementRank.Department,
        RiskLevel.General => ManagementRank.Workshop,
        _ => ManagementRank.Post,
    };

    /// <summary>What lies in a workshop is reviewed by a workshop: naming the department as responsible must not skip it.</summary>
    private static bool Skips(Responsible before, FactorContent content) => before.WorkshopId is not null && content.Responsible.WorkshopId is null;

    private static BilingualText NameOf(ManagementRank rank) => rank switch
    {
        ManagementRank.Enterprise => new("企业", "enterprise"),
        ManagementRank.Department => new("部门", "department"),
        ManagementRank.Workshop => new("车间", "workshop"),
        _ => new("岗位", "post"),
    };

    private static Error? Check(FactorContent content)
    {
        var level = content.Current.Level;
        if (content.Responsible.Rank < RankFor(level))
            return RiskErrors.RankTooLow.With(Grading.LevelColours.NameOf(level), NameOf(RankFor(level)), content.Responsible.PostTitle).At("factor.responsiblePostId");
        // Red and orange must not rest on rules and helmets alone, unless somebody says why.
        if (level >= RiskLevel.Significant && string.IsNullOrWhiteSpace(content.WeakMeasuresReason) && content.Measures.All(m => m.Level is ControlLevel.Administrative or ControlLevel.Ppe))
            return RiskErrors.WeakMeasures.At("factor.weakMeasuresReason");
        return null;
    }

    private Result Return(string reason)
    {
        (State, ReturnReason, Reviewed) = (RiskFactorState.Returned, reason, null);
        return Result.Success;
    }

    private void StartVersion(FactorContent content, Actor by, DateTimeOffset at)
    {
        (State, Content, Drafted, Reviewed, ReturnReason) = (RiskFactorState.Drafted, content, new Step(by, at), null, null);
        if (InForce is null) Mirror(content);
    }

    private void Mirror(FactorContent content) =>
        (DepartmentId, ResponsiblePostId, Element, OperatingState, Tense, Point, Description) =
        (content.Responsible.DepartmentId, content.Responsible.PostId, content.Cell.Element, content.Cell.State, content.Cell.Tense, content.Point, content.Description);
}
