using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Risks.Application.Figures;
using DualControl.Risks.Application.Ledger;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Maps;

/// <summary>
/// 发布风险分布图和台账 Publish the four-colour map together with the ledger behind it; both are filed. Refused while a unit has blank grid cells, unless the
/// principal signs an exception with a reason (domain.md §4).
/// </summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="ExceptionReason">例外理由 Why blank cells are tolerated, by the principal only, at most 500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record PublishRiskMap(EnterpriseId EnterpriseId, string? ExceptionReason) : ICommand;

internal sealed class PublishRiskMapValidator : AbstractValidator<PublishRiskMap>
{
    public PublishRiskMapValidator() => RuleFor(c => c.ExceptionReason).MaximumLength(500);
}

internal sealed class PublishRiskMapHandler(
    RiskMaps maps, IRiskStatistics statistics, IReadRepository<RiskFactor> factors, IReadRepository<RiskUnit> units, INumberSequence numbers,
    IRequestSender sender, ICurrentUser user, IOutbox outbox, BureauCalendar calendar) : ICommandHandler<PublishRiskMap>
{
    public async Task<Result> Handle(PublishRiskMap command, CancellationToken ct)
    {
        var found = await sender.SendAsync(new FindEnterprise(command.EnterpriseId), ct);
        if (found.IsFailure) return found.Error;
        var enterprise = found.Value;
        var figures = (await statistics.FiguresAsync(command.EnterpriseId, ct)).FirstOrDefault();
        if (figures is null or { Factors: 0 }) return RiskErrors.MapNothingToPublish;
        if (figures.GridCellsFilled < figures.GridCells)
        {
            if (string.IsNullOrWhiteSpace(command.ExceptionReason)) return RiskErrors.MapBlankCells.With(figures.GridCells - figures.GridCellsFilled);
            if (!user.Caller.Is(Role.EnterprisePrincipal)) return RiskErrors.MapExceptionByPrincipal;
        }

        var number = (int)await numbers.NextAsync($"risk-map-{enterprise.Id.Value}", ct);
        var names = (await units.ListAsync(new UnitNames(enterprise.Id), ct)).ToDictionary(u => u.Id, u => u.Name);
        var rows = (await factors.ListAsync(new LedgerOf(enterprise.Id, ordered: true), ct)).Select(r => r.ToRow(names[r.RiskUnitId], calendar.Today)).ToList();
        var svg = await maps.DrawAsync(enterprise, ct);
        File(ArchiveClass.RiskMap, $"{enterprise.Name}四色风险分布图（第{number}版）", new { enterprise.Name, version = number, command.ExceptionReason, svg });
        File(ArchiveClass.RiskLedger, $"{enterprise.Name}风险管控台账（第{number}版）", new { enterprise.Name, version = number, rows });
        return Result.Success;

        void File(ArchiveClass archiveClass, string title, object content) => outbox.Publish(new FilingRequested(
            archiveClass, title, enterprise.Id, "RiskPublication", enterprise.Id.Value.ToString(), number, JsonSerializer.Serialize(content, JsonSetup.Options),
            user.Caller.ToActor(), calendar.Now));
    }
}
