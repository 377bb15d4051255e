using DualControl.HiddenDangers.Contracts;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.When;

/// <summary>What a mistaken entry scored counts no more.</summary>
internal sealed class WhenHiddenDangerVoided(IRepository<ScoringEvent> events) : IIntegrationEventHandler<HiddenDangerVoided>
{
    public async Task HandleAsync(HiddenDangerVoided e, CancellationToken ct)
    {
        foreach (var scored in await events.ListAsync(new OfDanger(e.EnterpriseId, e.Id), ct)) scored.Cancel(e.Reason, Caller.System.ToActor());
    }

    private sealed class OfDanger : Specification<ScoringEvent>
    {
        public OfDanger(EnterpriseId enterprise, HiddenDangerId id) =>
            Query.Where(e => e.EnterpriseId == enterprise && e.Source == ScoringSource.Danger && e.SourceId == id.Value);
    }
}
