using DualControl.Organization.Domain.Policies;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.Tasks.Contracts;

namespace DualControl.Organization.Application.Tasks;

/// <summary>待办 A version in force waits to be read by everybody of the enterprise, to be evaluated in its period and, where an evaluation said so, to be improved.</summary>
internal sealed class TasksOfPolicy : IAnnounces<Policy>
{
    /// <summary>Days before it is due from which an evaluation is shown.</summary>
    private const int EvaluationShownDays = 30;

    public IEnumerable<IIntegrationEvent> Of(Policy policy, DateTimeOffset at) =>
    [
        new OpenTasksChanged(SubjectKind.Policy, policy.Id.Value, policy.EnterpriseId, policy.Version, $"制度 {policy.Title}（第{policy.VersionNumber}版）",
            $"Policy {policy.Title} (version {policy.VersionNumber})", $"/api/v1/enterprises/{policy.EnterpriseId.Value}/policies/{policy.Id.Value}", Open(policy), at),
    ];

    public static IReadOnlyList<OpenTask> Open(Policy policy)
    {
        // Replaced before it took effect: never in force.
        if (policy.LastDay < policy.EffectiveFrom) return [];
        var shown = policy.EvaluationDue.AddDays(-EvaluationShownDays);
        var management = new Addressee(Roles.EnterpriseManagement);
        List<OpenTask> open =
        [
            new(TaskKind.ReadPolicy, new Addressee(Roles.Enterprise), From: policy.EffectiveFrom, Until: policy.LastDay),
            new(TaskKind.EvaluatePolicy, management, policy.EvaluationDue, From: shown > policy.EffectiveFrom ? shown : policy.EffectiveFrom, Until: policy.LastDay),
        ];
        if (policy.ImprovementOpen) open.Add(new OpenTask(TaskKind.ImprovePolicy, management, Until: policy.LastDay));
        return open;
    }
}
