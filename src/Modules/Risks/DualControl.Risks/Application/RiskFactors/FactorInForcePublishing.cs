using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>A version came into force: its cell is identified, the other modules hear of it, and the assessment is filed.</summary>
internal static class FactorInForcePublishing
{
    public static void PublishInForce(this IOutbox outbox, RiskFactor factor, RiskUnit unit, Actor by, DateTimeOffset at)
    {
        unit.Identify(factor.Cell);
        outbox.Publish(new RiskFactorApproved(factor.Id, factor.EnterpriseId, factor.RiskUnitId, factor.VersionInForce, factor.Level!.Value, at));
        outbox.Publish(new FilingRequested(
            ArchiveClass.Assessment, $"风险评价与审定：{factor.Point}（第{factor.VersionInForce}版）", factor.EnterpriseId, nameof(RiskFactor), factor.Id.Value.ToString(),
            factor.VersionInForce, JsonSerializer.Serialize(factor.History[^1], JsonSetup.Options), by, at));
    }
}
