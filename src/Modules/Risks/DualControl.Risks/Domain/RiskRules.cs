using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Domain;

/// <summary>What an installation decides: who may answer for a level, when a factor is assessed again, and how long a danger casts doubt on a lower level (docs/domain.md, Risks).</summary>
internal sealed record RiskRules
{
    public required IReadOnlyDictionary<RiskLevel, ManagementRank> Ranks { get; init; }

    /// <summary>Months until a factor in force is assessed again, by level.</summary>
    public required IReadOnlyDictionary<RiskLevel, int> ReassessmentMonths { get; init; }

    /// <summary>Days in which a factor is assessed again after a trigger.</summary>
    public int ReassessmentDaysAfterTrigger { get; init; } = 7;

    /// <summary>Days after a danger in which a lower level, or voiding, needs the section's agreement.</summary>
    public int AgreementDaysAfterDanger { get; init; } = 90;

    /// <summary>Two dangers of one factor within so many days are repeated.</summary>
    public int RepeatedWithinDays { get; init; } = 90;

    public static readonly RiskRules Default = new()
    {
        Ranks = new Dictionary<RiskLevel, ManagementRank>
        {
            [RiskLevel.Major] = ManagementRank.Enterprise,
            [RiskLevel.Significant] = ManagementRank.Department,
            [RiskLevel.General] = ManagementRank.Workshop,
            [RiskLevel.Low] = ManagementRank.Post,
        },
        ReassessmentMonths = new Dictionary<RiskLevel, int> { [RiskLevel.Major] = 3, [RiskLevel.Significant] = 6, [RiskLevel.General] = 12, [RiskLevel.Low] = 12 },
    };

    /// <summary>Null where the post's rank fits the level; else the refusal, naming the rule.</summary>
    /// <param name="error">Takes the level, the lowest rank, the post and the whole rule.</param>
    public Error? RefuseRank(Error error, RiskLevel level, Responsible responsible) => responsible.Rank >= Ranks[level]
        ? null
        : error.With(LevelColours.NameOf(level), NameOf(Ranks[level]), responsible.PostTitle, Rule());

    private BilingualText Rule()
    {
        var levels = Ranks.Keys.OrderDescending().ToList();
        return new(
            string.Join('，', levels.Select(l => $"{LevelColours.NameOf(l).Zh}—{NameOf(Ranks[l]).Zh}")),
            string.Join(", ", levels.Select(l => $"{LevelColours.NameOf(l).En} – {NameOf(Ranks[l]).En}")));
    }

    private static BilingualText NameOf(ManagementRank rank) => rank switch
    {
        ManagementRank.Enterprise => new("企业", "enterprise"),
        ManagementRank.Department => new("部门", "department"),
        ManagementRank.Workshop => new("车间", "workshop"),
        _ => new("岗位", "post"),
    };
}
