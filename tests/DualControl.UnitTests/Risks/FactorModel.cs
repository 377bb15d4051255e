using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.UnitTests.Risks;

internal enum FactorCommand { Redraft, NewVersion, WorkshopPass, WorkshopReturn, DepartmentApprove, DepartmentReturn, Void, ProposeVoid, VoidApprove, VoidReturn }

/// <summary>One step somebody tries.</summary>
internal sealed record FactorStep(FactorCommand Command, int Who, int What);

/// <summary>Who acts, in which unit; the same person may turn up in two roles.</summary>
internal sealed record Acting(Actor Actor, UnitId? Unit, Role Role = Role.DepartmentReviewer);

/// <summary>What is drafted, and why it must be refused, if it must.</summary>
internal sealed record Drafting(FactorContent Content, string? Refusal);

/// <summary>
/// The state table of docs/domain.md (Risks) and the separation of duty of its §2, written a second time without looking at the aggregate:
/// drafter, workshop reviewer and department reviewer are three.
/// </summary>
internal sealed class FactorModel(FactorContent content, string drafter)
{
    public RiskFactorState State { get; private set; } = RiskFactorState.Drafted;
    public FactorContent Content { get; private set; } = content;
    public FactorContent? InForce { get; private set; }
    public int VersionInForce { get; private set; }
    public int Approvals { get; private set; }

    /// <summary>The level the ledger shows; none without a version in force.</summary>
    public RiskLevel? Level => InForce?.Current.Level;

    private string _drafter = drafter;
    private string? _drafterInForce;
    private string? _reviewer;
    private (string Subject, bool Principal)? _proposer;
    private string? _voidApprover;

    public bool VoidPending => _proposer is not null;

    /// <summary>Null when the step is allowed, and then it is taken; else the code it is refused with, and nothing changes.</summary>
    public string? Take(FactorCommand command, Acting who, Drafting what)
    {
        var subject = who.Actor.Subject;
        var approves = command == FactorCommand.VoidApprove;
        var refusal = command switch
        {
            FactorCommand.Redraft => First(
                (State is not (RiskFactorState.Drafted or RiskFactorState.Returned), "risk_factor.not_draft"), (subject != _drafter, "risk_factor.not_your_draft"),
                (what.Refusal is not null, what.Refusal!), (Content.Responsible.WorkshopId is not null && what.Content.Responsible.WorkshopId is null, "risk_factor.workshop_skipped")),
            FactorCommand.NewVersion => First(
                (State == RiskFactorState.Voided, "risk_factor.voided"), (InForce is null, "risk_factor.not_in_force"), (State != RiskFactorState.Approved, "risk_factor.draft_pending"),
                (what.Refusal is not null, what.Refusal!), (Content.Responsible.WorkshopId is not null && what.Content.Responsible.WorkshopId is null, "risk_factor.workshop_skipped")),
            FactorCommand.WorkshopPass or FactorCommand.WorkshopReturn => First(
                (State != RiskFactorState.Drafted, "risk_factor.not_drafted"), (Content.Responsible.WorkshopId is null, "risk_factor.no_workshop"),
                (who.Unit != Content.Responsible.WorkshopId, "risk_factor.not_your_workshop"), (subject == _drafter, "risk_factor.own_draft")),
            FactorCommand.DepartmentApprove or FactorCommand.DepartmentReturn => First(
                (State != RiskFactorState.WorkshopReviewed && !(State == RiskFactorState.Drafted && Content.Responsible.WorkshopId is null), "risk_factor.not_workshop_reviewed"),
                (who.Unit != Content.Responsible.DepartmentId, "risk_factor.not_your_department"), (subject == _drafter, "risk_factor.own_draft"),
                (subject == _reviewer, "risk_factor.same_reviewer")),
            FactorCommand.Void => First((State == RiskFactorState.Voided, "risk_factor.voided"), (InForce is not null, "risk_factor.in_force"), (subject == _drafter, "risk_factor.own_draft")),
            FactorCommand.ProposeVoid => First((State == RiskFactorState.Voided, "risk_factor.voided"), (InForce is null, "risk_factor.not_in_force"), (VoidPending, "risk_factor.void_pending")),
            _ => First(
                (!VoidPending, "risk_factor.no_void_pending"), (approves && subject == _proposer?.Subject, "risk_factor.own_void_proposal"),
                (approves && (subject == _drafter || subject == _drafterInForce), "risk_factor.own_draft"), (approves && subject == _voidApprover, "risk_factor.same_reviewer"),
                // Only a return comes this far: the proposal is withdrawn, whoever's turn it is.
                (subject == _proposer?.Subject, null!), (_voidApprover is null && who.Role != Role.DepartmentReviewer, "risk_factor.void_awaits_department"),
                (_voidApprover is null && who.Unit != InForce?.Responsible.DepartmentId, "risk_factor.not_your_department"),
                (_voidApprover is not null && who.Role != Role.EnterprisePrincipal, "risk_factor.void_awaits_principal")),
        };
        if (refusal is null) Apply(command, who, what.Content);
        return refusal;
    }

    private void Apply(FactorCommand command, Acting who, FactorContent content)
    {
        var subject = who.Actor.Subject;
        switch (command)
        {
            case FactorCommand.Redraft or FactorCommand.NewVersion:
                (State, Content, _drafter, _reviewer) = (RiskFactorState.Drafted, content, subject, null);
                break;
            case FactorCommand.WorkshopPass:
                (State, _reviewer) = (RiskFactorState.WorkshopReviewed, subject);
                break;
            case FactorCommand.DepartmentApprove:
                Approvals++;
                (State, InForce, VersionInForce, _drafterInForce) = (RiskFactorState.Approved, Content, Approvals, _drafter);
                (_proposer, _voidApprover) = (null, null);
                break;
            case FactorCommand.ProposeVoid:
                _proposer = (subject, who.Role == Role.EnterprisePrincipal);
                break;
            case FactorCommand.VoidReturn:
                (_proposer, _voidApprover) = (null, null);
                break;
            case FactorCommand.VoidApprove when _voidApprover is null && Level == RiskLevel.Major && _proposer is { Principal: false }:
                _voidApprover = subject;
                break;
            case FactorCommand.Void or FactorCommand.VoidApprove:
                (_proposer, _voidApprover) = (null, null);
                (State, InForce, VersionInForce, _drafterInForce) = (RiskFactorState.Voided, null, 0, null);
                break;
            default:
                (State, _reviewer) = (RiskFactorState.Returned, null);
                break;
        }
    }

    private static string? First(params (bool Refused, string Code)[] rules) => rules.FirstOrDefault(r => r.Refused).Code;
}
