using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Domain.Campaigns;

/// <summary>What a campaign is to be: its name, its days, and what is given to whom.</summary>
/// <param name="Units">Each unit of the assignments once.</param>
internal sealed record CampaignPlan(string Title, DateOnly From, DateOnly To, IReadOnlyList<CampaignUnit> Units, IReadOnlyList<CampaignAssignment> Assignments);

/// <summary>
/// 风险辨识活动 For some days the frontline identifies the risks of named units (plan 二（二）1: 全员参与). What comes of it is in the grids and the factors themselves; the campaign keeps who
/// was asked and has done it, how the grids stood when it was opened, and which cells were left blank when it was closed.
/// </summary>
internal sealed class IdentificationCampaign : AggregateRoot<IdentificationCampaignId>, IBelongsToEnterprise
{
    private IdentificationCampaign() { }

    public EnterpriseId EnterpriseId { get; private set; }

    /// <summary>1, 2, 3 … of this enterprise.</summary>
    public int Number { get; private set; }
    public string Title { get; private set; } = null!;
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public CampaignState State { get; private set; }
    public IReadOnlyList<CampaignUnit> Units { get; private set; } = [];
    public IReadOnlyList<CampaignAssignment> Assignments { get; private set; } = [];

    /// <summary>Kept for the lists: number of assignments, and of those done.</summary>
    public int AssignmentCount { get; private set; }
    public int DoneCount { get; private set; }

    /// <summary>Filled in when it is closed, for the units that still are.</summary>
    public IReadOnlyList<BlankLeft> BlankLeft { get; private set; } = [];
    public string? CancellationReason { get; private set; }
    public Actor OpenedBy { get; private set; } = null!;
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Who closed or cancelled it, and when.</summary>
    public Actor? EndedBy { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <param name="others">Open campaigns of the enterprise.</param>
    public static Result<IdentificationCampaign> Open(
        EnterpriseId enterprise, int number, CampaignPlan plan, IReadOnlyList<IdentificationCampaign> others, Actor by, DateTimeOffset at)
    {
        if (plan.To < BureauCalendar.DayOf(at)) return CampaignErrors.EndsInPast.At("to");
        for (var i = 0; i < plan.Assignments.Count; i++)
        {
            var (unit, post) = (plan.Assignments[i].RiskUnitId, plan.Assignments[i].PostId);
            if (plan.Assignments.Take(i).Any(a => a.RiskUnitId == unit && a.PostId == post)) return CampaignErrors.AssignedTwice.At($"assignments[{i}]");
            if (others.FirstOrDefault(o => o.Covers(unit, plan.From, plan.To)) is { } other)
                return CampaignErrors.Overlaps.With(plan.Assignments[i].RiskUnitName, other.Title).At($"assignments[{i}].riskUnitId");
        }
        return new IdentificationCampaign
        {
            Id = IdentificationCampaignId.New(),
            EnterpriseId = enterprise,
            Number = number,
            Title = plan.Title,
            From = plan.From,
            To = plan.To,
            Units = plan.Units,
            Assignments = plan.Assignments,
            AssignmentCount = plan.Assignments.Count,
            OpenedBy = by,
            OpenedAt = at,
        };
    }

    /// <summary>The share of one post, or of the frontline of one unit, is done; late ones count until the campaign is closed.</summary>
    public Result Complete(RiskUnitId unit, PostId? post, string note, CampaignWorker worker, DateTimeOffset at)
    {
        if (State != CampaignState.Open) return CampaignErrors.NotOpen;
        if (BureauCalendar.DayOf(at) < From) return CampaignErrors.NotBegun.With(From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        if (Assignments.FirstOrDefault(a => a.RiskUnitId == unit && a.PostId == post) is not { } assignment) return CampaignErrors.NotAssigned;
        if (!worker.Serves(assignment)) return CampaignErrors.NotYours;
        if (assignment.Done is { } done) return CampaignErrors.AlreadyDone.With(done.By.Name);
        Assignments = [.. Assignments.Select(a => a == assignment ? a with { Done = new CampaignCompletion(note, worker.Actor, at) } : a)];
        DoneCount++;
        return Result.Success;
    }

    /// <summary>It is over, whatever is done; what is left blank is put down.</summary>
    /// <param name="blank">The blank cells of its units that are not retired.</param>
    /// <param name="filled">Cells of each unit that are not blank.</param>
    public Result Close(IReadOnlyList<BlankLeft> blank, IReadOnlyDictionary<RiskUnitId, int> filled, Actor by, DateTimeOffset at)
    {
        if (State != CampaignState.Open) return CampaignErrors.NotOpen;
        BlankLeft = [.. blank.Where(b => b.Cells.Count > 0)];
        End(CampaignState.Closed, filled, by, at);
        return Result.Success;
    }

    /// <param name="filled">Cells of each unit that are not blank.</param>
    public Result Cancel(string reason, IReadOnlyDictionary<RiskUnitId, int> filled, Actor by, DateTimeOffset at)
    {
        if (State != CampaignState.Open) return CampaignErrors.NotOpen;
        CancellationReason = reason;
        End(CampaignState.Cancelled, filled, by, at);
        return Result.Success;
    }

    private void End(CampaignState state, IReadOnlyDictionary<RiskUnitId, int> filled, Actor by, DateTimeOffset at)
    {
        Units = [.. Units.Select(u => u with { FilledAtEnd = filled.GetValueOrDefault(u.RiskUnitId) })];
        (State, EndedBy, EndedAt) = (state, by, at);
    }

    private bool Covers(RiskUnitId unit, DateOnly from, DateOnly to) => State == CampaignState.Open && From <= to && To >= from && Units.Any(u => u.RiskUnitId == unit);
}
