using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.Tasks.Contracts;

namespace DualControl.Risks.Application.Tasks;

/// <summary>待办 What waits for whom at a risk factor: the working version on its way, a proposal to void, the next assessment.</summary>
internal sealed class TasksOfRiskFactor : IAnnounces<RiskFactor>
{
    /// <summary>Days before it is due from which a re-assessment is shown.</summary>
    private const int ReassessmentShownDays = 30;

    private const Role Drafters = Role.FrontlineEmployee | Role.SafetyManager;

    public IEnumerable<IIntegrationEvent> Of(RiskFactor factor, DateTimeOffset at)
    {
        var name = $"{factor.Point}：{factor.Description}";
        name = name.Length > 150 ? $"{name[..150]}…" : name;
        return
        [
            new OpenTasksChanged(SubjectKind.RiskFactor, factor.Id.Value, factor.EnterpriseId, factor.Version, $"风险因素 {name}", $"Risk factor {name}",
                $"/api/v1/risk-factors/{factor.Id.Value}", Open(factor), at),
        ];
    }

    public static IReadOnlyList<OpenTask> Open(RiskFactor factor) => factor.State == RiskFactorState.Voided ? [] : [.. NextSteps(factor), .. Voiding(factor)];

    private static IEnumerable<OpenTask> NextSteps(RiskFactor factor)
    {
        var responsible = factor.Content.Responsible;
        var drafter = factor.Drafted.By.Subject;
        return factor.State switch
        {
            RiskFactorState.Drafted when responsible.WorkshopId is { } workshop => [new OpenTask(TaskKind.ReviewInWorkshop, new Addressee(Role.WorkshopReviewer, UnitId: workshop), NotFor: [drafter])],
            RiskFactorState.Drafted => [new OpenTask(TaskKind.ApproveInDepartment, ReviewersOf(responsible.DepartmentId), NotFor: [drafter])],
            RiskFactorState.WorkshopReviewed => [new OpenTask(TaskKind.ApproveInDepartment, ReviewersOf(responsible.DepartmentId), NotFor: [drafter, factor.Reviewed!.By.Subject])],
            RiskFactorState.AwaitingAgreement => [new OpenTask(TaskKind.AgreeToLowerLevel, new Addressee(Role.SectionOfficer))],
            RiskFactorState.Returned => [new OpenTask(TaskKind.Redraft, new Addressee(Drafters, Subject: drafter))],
            RiskFactorState.Approved when factor.ReassessmentDue is { } due =>
                [new OpenTask(TaskKind.Reassess, new Addressee(Drafters, UnitId: responsible.UnitId), due, From: due.AddDays(-ReassessmentShownDays))],
            _ => [],
        };
    }

    private static IEnumerable<OpenTask> Voiding(RiskFactor factor)
    {
        if (factor.VoidProposal is not { } proposal) yield break;
        List<string> notFor = [proposal.Proposed.By.Subject, factor.Drafted.By.Subject, factor.History[^1].Drafted.By.Subject];
        if (proposal.DepartmentApproved is { } approved) notFor.Add(approved.By.Subject);
        if (proposal.AwaitsAgreement)
        {
            yield return new OpenTask(TaskKind.DecideVoid, new Addressee(Role.SectionOfficer));
            yield break;
        }
        yield return new OpenTask(TaskKind.DecideVoid,
            proposal.DepartmentApproved is null ? ReviewersOf(factor.InForce!.Responsible.DepartmentId) : new Addressee(Role.EnterprisePrincipal), NotFor: [.. notFor.Distinct()]);
    }

    private static Addressee ReviewersOf(UnitId department) => new(Role.DepartmentReviewer, UnitId: department);
}
