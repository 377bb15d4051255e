using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Security;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>What of a danger goes to the archive.</summary>
internal static class DangerFiling
{
    /// <summary>整改方案 The plan, with the meetings that reviewed it.</summary>
    public static FilingRequested PlanOf(HiddenDanger danger, Actor by, DateTimeOffset at) =>
        File(ArchiveClass.RectificationPlan, $"隐患整改方案：{danger.Number} {danger.Name}", danger,
            new { danger.Number, danger.Name, danger.Level, danger.Plan, Reviews = danger.ReviewsOfPlan(), danger.PlanApprovedBy }, by, at);

    /// <summary>隐患档案 The whole record of a closed danger.</summary>
    public static FilingRequested FileOf(HiddenDanger danger, Actor by, DateTimeOffset at) =>
        File(ArchiveClass.DangerFile, $"隐患治理档案：{danger.Number} {danger.Name}", danger, HiddenDangerView.Of(danger, at) with { Version = danger.VersionOnceChanged }, by, at);

    private static FilingRequested File(ArchiveClass archiveClass, string title, HiddenDanger danger, object content, Actor by, DateTimeOffset at) => new(
        archiveClass, title, danger.EnterpriseId, nameof(HiddenDanger), danger.Id.Value.ToString(), (int)danger.VersionOnceChanged, JsonSerializer.Serialize(content, JsonSetup.Options), by, at);
}
