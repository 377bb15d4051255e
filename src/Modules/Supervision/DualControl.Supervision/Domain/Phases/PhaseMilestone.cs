using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Supervision.Domain.Phases;

/// <summary>节点 One milestone of the plan (section 四 工作步骤), kept as data.</summary>
internal sealed class PhaseMilestone : AggregateRoot<PhaseMilestoneId>
{
    private PhaseMilestone() { }

    public string Code { get; private init; } = "";
    public string Name { get; private init; } = "";
    public Phase Phase { get; private init; }
    public DateOnly DueOn { get; private init; }
    public Actor CreatedBy { get; private init; } = null!;
    public DateTimeOffset CreatedAt { get; private init; }

    public static PhaseMilestone Set(string code, string name, Phase phase, DateOnly dueOn, Actor by, DateTimeOffset now) => new()
    {
        Id = PhaseMilestoneId.New(),
        Code = code,
        Name = name,
        Phase = phase,
        DueOn = dueOn,
        CreatedBy = by,
        CreatedAt = now,
    };
}

/// <summary>阶段 Phase of the plan.</summary>
internal enum Phase
{
    /// <summary>动员部署 Mobilise.</summary>
    Mobilise,
    /// <summary>摸清底数 Survey.</summary>
    Survey,
    /// <summary>典型培育（试点） Pilot.</summary>
    Pilot,
    /// <summary>全面推进实施 Rollout.</summary>
    Rollout,
    /// <summary>总结提高 Summary.</summary>
    Summary,
}
