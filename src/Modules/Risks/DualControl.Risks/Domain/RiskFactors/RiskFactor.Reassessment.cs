using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Domain.RiskFactors;

/// <content>
/// 重新评价 A factor in force is assessed again periodically by its level, and within days after a change of operation, an accident, or what hidden dangers show of it (plan 二（三）4:
/// 依据隐患排查治理情况，定期完善风险管控措施). It ends kept, with a reason, or changed, by a new version.
/// </content>
internal sealed partial class RiskFactor
{
    /// <summary>Day by which the factor must be assessed again: its period's end, or an earlier one for a cause; null while nothing is in force.</summary>
    public DateOnly? ReassessmentDue { get; private set; }

    /// <summary>End of the period that its level gives it.</summary>
    public DateOnly? PeriodicDue { get; private set; }

    /// <summary>Why it must be assessed again before; empty for the period alone.</summary>
    public IReadOnlyList<ReassessmentCause> Causes { get; private set; } = [];
    public IReadOnlyList<Reassessment> Reassessments { get; private set; } = [];
    public IReadOnlyList<DangerNote> Dangers { get; private set; } = [];
    public IReadOnlyList<ImprovementProposal> Proposals { get; private set; } = [];

    /// <summary>Something happened that the grading may not have reckoned with; the same of the same danger counts once.</summary>
    public Result Trigger(ReassessmentTrigger trigger, string reason, Guid? danger, RiskRules rules, string? by, DateTimeOffset at)
    {
        if (State == RiskFactorState.Voided) return RiskErrors.Voided;
        if (InForce is null) return RiskErrors.NotInForce;
        if (danger is not null && Causes.Any(c => c.Trigger == trigger && c.DangerId == danger)) return Result.Success;
        Causes = [.. Causes, new ReassessmentCause(trigger, reason, danger, at, BureauCalendar.DayOf(at).AddDays(rules.ReassessmentDaysAfterTrigger), by)];
        Reckon(at);
        return Result.Success;
    }

    /// <summary>维持 Assessed again, and the grading holds: with a reason, and the next period begins.</summary>
    public Result Keep(string reason, RiskRules rules, Actor by, DateTimeOffset at)
    {
        if (State == RiskFactorState.Voided) return RiskErrors.Voided;
        if (InForce is null) return RiskErrors.NotInForce;
        if (State != RiskFactorState.Approved) return RiskErrors.DraftPending;
        Reassess(ReassessmentOutcome.Kept, reason, Level, rules, by.Name, at);
        return Result.Success;
    }

    /// <summary>A danger that came from this factor was registered.</summary>
    /// <param name="measureFailed">An inspection found one of its measures failed.</param>
    public void NoteDanger(DangerNote danger, bool measureFailed, RiskRules rules)
    {
        if (Dangers.Any(d => d.DangerId == danger.DangerId)) return;
        var repeated = Dangers.Any(d => danger.At - d.At <= TimeSpan.FromDays(rules.RepeatedWithinDays));
        Dangers = [.. Dangers, danger];
        if (measureFailed) Trigger(ReassessmentTrigger.MeasureFailed, danger.Number, danger.DangerId, rules, null, danger.At);
        if (repeated) Trigger(ReassessmentTrigger.RepeatedDanger, danger.Number, danger.DangerId, rules, null, danger.At);
    }

    /// <summary>The danger was a mistaken entry: what it caused is gone.</summary>
    public void ForgetDanger(Guid danger, DateTimeOffset at)
    {
        if (Dangers.Any(d => d.DangerId == danger)) Dangers = [.. Dangers.Where(d => d.DangerId != danger)];
        if (Causes.All(c => c.DangerId != danger)) return;
        Causes = [.. Causes.Where(c => c.DangerId != danger)];
        Reckon(at);
    }

    /// <summary>A danger that came from this factor was closed: improve the measure, assess again soon.</summary>
    public void Learn(Guid danger, ImprovementProposal proposal, RiskRules rules)
    {
        Proposals = [.. Proposals, proposal];
        Trigger(ReassessmentTrigger.DangerClosed, proposal.DangerNumber!, danger, rules, null, proposal.At);
    }

    /// <summary>提出改进 Somebody sees what would be better; the next version that comes into force answers it.</summary>
    /// <param name="measure">Number of the measure; null for the factor as a whole.</param>
    public Result Propose(int? measure, string text, Actor by, DateTimeOffset at)
    {
        if (State == RiskFactorState.Voided) return RiskErrors.Voided;
        if (InForce is null) return RiskErrors.NotInForce;
        if (measure is { } number && MeasureInForce(number) is null) return RiskErrors.MeasureNotFound.At("measureNumber");
        Proposals = [.. Proposals, new ImprovementProposal(null, measure, text, at, by.Name)];
        return Result.Success;
    }

    /// <summary>The measure of that number in the version in force; null for none.</summary>
    public ControlMeasure? MeasureInForce(int number) => InForce?.Measures.ElementAtOrDefault(number - 1);

    /// <summary>A danger came from it lately: a lower level, or its end, is doubted.</summary>
    private bool IsDoubtedBy(RiskRules rules, DateTimeOffset at) => Dangers.Any(d => at - d.At <= TimeSpan.FromDays(rules.AgreementDaysAfterDanger));

    private void AnswerProposals() =>
        Proposals = [.. Proposals.Select(p => p.AnsweredByVersion is null ? p with { AnsweredByVersion = VersionInForce } : p)];

    private void Reassess(ReassessmentOutcome outcome, string? reason, RiskLevel? before, RiskRules rules, string by, DateTimeOffset at)
    {
        if (before is { } level) Reassessments = [.. Reassessments, new Reassessment(Causes, outcome, reason, VersionInForce, level, Level!.Value, by, at)];
        (Causes, PeriodicDue) = ([], BureauCalendar.DayOf(at).AddMonths(rules.ReassessmentMonths[Level!.Value]));
        Reckon(at);
    }

    private void Reckon(DateTimeOffset at)
    {
        if (InForce is null) return;
        var due = Causes.Select(c => c.DueBy).Append(PeriodicDue!.Value).Min();
        if (due == ReassessmentDue) return;
        ReassessmentDue = due;
        ShowIn(at);
    }

    /// <summary>The ledger reads otherwise from now on.</summary>
    private void ShowIn(DateTimeOffset at)
    {
        if (!Events.OfType<LedgerLineChanged>().Any()) Raise(new LedgerLineChanged(this, at));
    }
}
