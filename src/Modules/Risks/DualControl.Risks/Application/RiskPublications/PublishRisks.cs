using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Risks.Application.Ledger;
using DualControl.Risks.Application.Maps;
using DualControl.Risks.Application.Maps.Drawing;
using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.RiskPublications;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.RiskPublications;

/// <summary>
/// 公示风险 Publish the four-colour map together with the ledger behind it; both are filed. Refused while a unit has blank grid cells, unless the
/// principal signs an exception with a reason (plan 二（二）4、5).
/// </summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="ExceptionReason">例外理由 Why blank cells are tolerated, by the principal only, at most 500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record PublishRisks(EnterpriseId EnterpriseId, string? ExceptionReason) : ICommand<RiskPublicationId>;

internal sealed class PublishRisksValidator : AbstractValidator<PublishRisks>
{
    public PublishRisksValidator() => RuleFor(c => c.ExceptionReason).MaximumLength(500);
}

internal sealed class PublishRisksHandler(
    IRepository<RiskPublication> publications, IRiskStatistics statistics, RiskMaps maps, IReadRepository<LedgerEntry> ledger, IReadRepository<RiskUnit> units,
    INumberSequence numbers, IRequestSender sender, ICurrentUser user, IOutbox outbox, BureauCalendar calendar) : ICommandHandler<PublishRisks, RiskPublicationId>
{
    public async Task<Result<RiskPublicationId>> Handle(PublishRisks command, CancellationToken ct)
    {
        var found = await sender.SendAsync(new FindEnterprise(command.EnterpriseId), ct);
        if (found.IsFailure) return found.Error;
        var enterprise = found.Value;
        var figures = (await statistics.FiguresAsync(command.EnterpriseId, ct)).FirstOrDefault();
        var content = figures is null ? new PublicationContent(0, 0, 0) : new PublicationContent(figures.Units, figures.Factors, figures.GridCells - figures.GridCellsFilled);
        var exception = string.IsNullOrWhiteSpace(command.ExceptionReason) ? null : command.ExceptionReason;
        var allowed = RiskPublication.Check(content, exception, user.Caller.Is(Role.EnterprisePrincipal));
        if (allowed.IsFailure) return allowed.Error;

        var number = (int)await numbers.NextAsync($"risk-publication-{enterprise.Id.Value}", ct);
        var map = await maps.ReadAsync(enterprise.Id, ct);
        var publication = new RiskPublication(enterprise.Id, number, content, map.Fingerprint, exception, user.Caller.ToActor(), calendar.Now);
        publications.Add(publication);
        using var chinese = Language.Chinese();
        var names = await units.NamesAsync(enterprise.Id, null, ct);
        var rows = (await ledger.ListAsync(new LedgerLines(new LedgerFilter(enterprise.Id), calendar.Today, printed: true), ct)).Select(l => l.ToRow(names[l.RiskUnitId], calendar.Today)).ToList();
        var sheet = MapSheets.OfEnterprise(enterprise, map, await maps.PictureAsync(map, ct), MapSheets.VersionOf(number, calendar.Today), calendar.Today);
        File(ArchiveClass.RiskMap, "四色风险分布图", new { enterprise.Name, number, exceptionReason = exception, svg = MapDrawing.Draw(sheet) });
        File(ArchiveClass.RiskLedger, "风险管控台账", new { enterprise.Name, number, rows });
        return publication.Id;

        void File(ArchiveClass archiveClass, string what, object shown) => outbox.Publish(new FilingRequested(
            archiveClass, $"{enterprise.Name}{what}（第{number}次公示）", enterprise.Id, nameof(RiskPublication), publication.Id.Value.ToString(), number,
            JsonSerializer.Serialize(shown, JsonSetup.Options), user.Caller.ToActor(), calendar.Now));
    }
}
