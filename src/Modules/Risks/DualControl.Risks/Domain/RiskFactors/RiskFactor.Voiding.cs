using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.RiskFactors;

/// <summary>作废申请 A proposal to void a factor in force.</summary>
/// <param name="Reason">原因 Why.</param>
/// <param name="Proposed">申请 Who proposed it, when.</param>
/// <param name="ByPrincipal">主要负责人提出 The principal proposed it: his consent is given.</param>
/// <param name="DepartmentApproved">部门审定 Who approved it for the department; null while undecided.</param>
/// <param name="AwaitsAgreement">待股室同意 Approved in the enterprise; right after a danger the section must agree.</param>
internal sealed record VoidProposal(string Reason, Step Proposed, bool ByPrincipal, Step? DepartmentApproved, bool AwaitsAgreement = false);

/// <content>
/// 作废 A factor leaves the ledger the way it came in: what nobody approved yet is voided by a second person; what is in force is proposed by the management and approved by
/// the department, a red one with the principal's consent, and right after a danger with the section's agreement. Never deleted.
/// </content>
internal sealed partial class RiskFactor
{
    public VoidProposal? VoidProposal { get; private set; }
    /// <summary>Why the last proposal to void was returned.</summary>
    public string? VoidReturnReason { get; private set; }
    public Actor? VoidedBy { get; private set; }
    public string? VoidReason { get; private set; }

    /// <summary>A mistaken draft that never came into force; not by its drafter.</summary>
    public Result Void(string reason, Actor by, DateTimeOffset at)
    {
        if (State == RiskFactorState.Voided) return RiskErrors.Voided;
        if (InForce is not null) return RiskErrors.InForce;
        if (by.Subject == Drafted.By.Subject) return RiskErrors.OwnDraft;
        End(reason, by, at);
        return Result.Success;
    }

    public Result ProposeVoid(string reason, bool byPrincipal, Actor by, DateTimeOffset at)
    {
        if (State == RiskFactorState.Voided) return RiskErrors.Voided;
        if (InForce is null) return RiskErrors.NotInForce;
        if (VoidProposal is not null) return RiskErrors.VoidPending;
        (VoidProposal, VoidReturnReason) = (new VoidProposal(reason, new Step(by, at), byPrincipal, null), null);
        return Result.Success;
    }

    /// <summary>The department decides first, then, for a red factor the principal did not propose to void himself, the principal. Whoever returns it ends the proposal; who made it may withdraw it so.</summary>
    public Result DecideVoid(ReviewDecision decision, string? reason, Caller by, RiskRules rules, DateTimeOffset at)
    {
        if (VoidProposal is not { } proposal) return RiskErrors.NoVoidPending;
        var actor = by.ToActor();
        var own = actor.Subject == proposal.Proposed.By.Subject;
        if (decision == ReviewDecision.Approve)
        {
            if (own) return RiskErrors.OwnVoidProposal;
            if (actor.Subject == Drafted.By.Subject || actor.Subject == History[^1].Drafted.By.Subject) return RiskErrors.OwnDraft;
            if (actor.Subject == proposal.DepartmentApproved?.By.Subject) return RiskErrors.SameReviewer;
        }
        var needsPrincipal = Level == RiskLevel.Major && !proposal.ByPrincipal;
        // Whoever proposed it gets here only to withdraw it.
        if (!own && NotTheTurnOf(by, proposal) is { } refusal) return refusal;

        if (decision == ReviewDecision.Return) (VoidProposal, VoidReturnReason) = (null, reason);
        else if (proposal.DepartmentApproved is null && needsPrincipal) VoidProposal = proposal with { DepartmentApproved = new Step(actor, at) };
        else if (!proposal.AwaitsAgreement && IsDoubtedBy(rules, at)) VoidProposal = proposal with { DepartmentApproved = proposal.DepartmentApproved ?? new Step(actor, at), AwaitsAgreement = true };
        else End(proposal.Reason, actor, at);
        return Result.Success;
    }

    private Error? NotTheTurnOf(Caller by, VoidProposal proposal)
    {
        if (proposal.AwaitsAgreement) return by.Is(Role.SectionOfficer) ? null : RiskErrors.VoidAwaitsSection;
        if (proposal.DepartmentApproved is not null) return by.Is(Role.EnterprisePrincipal) ? null : RiskErrors.VoidAwaitsPrincipal;
        if (!by.Is(Role.DepartmentReviewer)) return RiskErrors.VoidAwaitsDepartment;
        return by.UnitId == InForce!.Responsible.DepartmentId ? null : RiskErrors.NotYourDepartment;
    }

    private void End(string reason, Actor by, DateTimeOffset at)
    {
        var shown = InForce is not null;
        (State, InForce, InForceSince, VersionInForce, Level, VoidProposal, VoidedBy, VoidReason) = (RiskFactorState.Voided, null, null, 0, null, null, by, reason);
        (PeriodicDue, ReassessmentDue, Causes) = (null, null, []);
        if (shown) ShowIn(at);
    }
}
