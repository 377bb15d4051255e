using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.Campaigns;

/// <summary>风险辨识活动 Identification campaign.</summary>
internal readonly record struct IdentificationCampaignId(Guid Value) : IId<IdentificationCampaignId>
{
    public static IdentificationCampaignId From(Guid value) => new(value);
    public static IdentificationCampaignId New() => new(Ids.New());
    public static bool TryParse(string? text, out IdentificationCampaignId id) => Ids.TryParse(text, out id);
}

/// <summary>辨识活动状态 State of a campaign.</summary>
internal enum CampaignState
{
    /// <summary>进行中 Open.</summary>
    Open,
    /// <summary>已结束 Closed, with the cells that stayed blank.</summary>
    Closed,
    /// <summary>已取消 Cancelled with a reason.</summary>
    Cancelled,
}

/// <summary>Who has done his share, and what he says of it.</summary>
internal sealed record CampaignCompletion(string Note, Actor By, DateTimeOffset At);

/// <summary>
/// 任务 One unit for one post, or for the frontline of the organization unit that answers for it; names as they were when it was given out.
/// </summary>
/// <param name="UnitId">The organization unit that answers for the risk unit.</param>
/// <param name="PostId">Null: whoever is of that organization unit.</param>
internal sealed record CampaignAssignment(RiskUnitId RiskUnitId, string RiskUnitName, UnitId UnitId, PostId? PostId, string? PostTitle, CampaignCompletion? Done = null);

/// <summary>A unit of a campaign, and how many of its 36 cells were not blank when the campaign was opened and when it was closed or cancelled.</summary>
/// <param name="FilledAtEnd">Null while it is open.</param>
internal sealed record CampaignUnit(RiskUnitId RiskUnitId, string Name, int FilledAtOpening, int? FilledAtEnd = null);

/// <summary>空白辨识格 A cell nobody has considered.</summary>
/// <param name="Element">要素 Element.</param>
/// <param name="OperatingState">状态 Operating state.</param>
/// <param name="Tense">时态 Tense.</param>
internal sealed record BlankCell(HazardElement Element, OperatingState OperatingState, HazardTense Tense);

/// <summary>剩余空白格 What a unit had left blank when its campaign was closed.</summary>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="Name">名称 Its name.</param>
/// <param name="Cells">空白格 Its blank cells.</param>
internal sealed record BlankLeft(RiskUnitId RiskUnitId, string Name, IReadOnlyList<BlankCell> Cells)
{
    /// <param name="identified">Cells with a factor that is not voided.</param>
    public static BlankLeft Of(RiskUnit unit, IReadOnlySet<GridCell> identified) => new(unit.Id, unit.Name,
        [.. GridCell.All.Where(c => !identified.Contains(c) && unit.Considered.All(n => n.Cell != c)).Select(c => new BlankCell(c.Element, c.State, c.Tense))]);
}

/// <summary>Who says an assignment is done. As with tasks: whoever is tied to no post or no unit acts for any.</summary>
/// <param name="Branch">His organization unit with those above and below it; null when he is tied to none.</param>
internal sealed record CampaignWorker(Actor Actor, PostId? PostId, IReadOnlyCollection<UnitId>? Branch)
{
    public bool Serves(CampaignAssignment assignment) =>
        assignment.PostId is { } post ? PostId is null || PostId == post : Branch is null || Branch.Contains(assignment.UnitId);
}
