using DualControl.SharedKernel.Domain;

namespace DualControl.Supervision.Domain.Phases;

/// <summary>节点 Milestone of the plan.</summary>
internal readonly record struct PhaseMilestoneId(Guid Value) : IId<PhaseMilestoneId>
{
    public static PhaseMilestoneId From(Guid value) => new(value);
    public static PhaseMilestoneId New() => new(Ids.New());
    public static bool TryParse(string? text, out PhaseMilestoneId id) => Ids.TryParse(text, out id);
}
