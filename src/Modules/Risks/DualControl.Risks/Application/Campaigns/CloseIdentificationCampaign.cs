using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Campaigns;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.Campaigns;

/// <summary>结束辨识活动 Close a campaign, whatever is done; the cells that are still blank are put down in it.</summary>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record CloseIdentificationCampaign(IdentificationCampaignId Id, long? ExpectedVersion) : ICommand;

internal sealed class CloseIdentificationCampaignHandler(
    IRepository<IdentificationCampaign> campaigns, IReadRepository<RiskUnit> units, IReadRepository<RiskFactor> factors, ICampaignFigures figures, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<CloseIdentificationCampaign>
{
    public async Task<Result> Handle(CloseIdentificationCampaign command, CancellationToken ct)
    {
        var found = await campaigns.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var ids = found.Value.Units.Select(u => u.RiskUnitId).ToList();
        var identified = (await factors.ListAsync(new CellsOfUnits(ids), ct)).ToLookup(c => c.RiskUnitId, c => c.Cell);
        var blank = (await units.ListAsync(new UnitsAmong(found.Value.EnterpriseId, ids), ct)).Where(u => !u.IsRetired)
            .OrderBy(u => ids.IndexOf(u.Id)).Select(u => BlankLeft.Of(u, identified[u.Id].ToHashSet())).ToList();
        return found.Value.Close(blank, await figures.FilledCellsAsync(ids, ct), user.Caller.ToActor(), calendar.Now);
    }

    private sealed record UnitCell(RiskUnitId RiskUnitId, GridCell Cell);

    private sealed class CellsOfUnits : Specification<RiskFactor, UnitCell>
    {
        public CellsOfUnits(IReadOnlyCollection<RiskUnitId> units)
        {
            Query.Where(f => units.Contains(f.RiskUnitId) && f.State != RiskFactorState.Voided);
            Query.Select(f => new UnitCell(f.RiskUnitId, new GridCell(f.Element, f.OperatingState, f.Tense)));
        }
    }
}
