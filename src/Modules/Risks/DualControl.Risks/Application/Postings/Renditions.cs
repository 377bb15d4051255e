using DualControl.Archives.Contracts;
using DualControl.Organization.Contracts;
using DualControl.Risks.Application.Ledger;
using DualControl.Risks.Application.Maps;
using DualControl.Risks.Application.Maps.Drawing;
using DualControl.Risks.Application.NoticeBoards;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.Postings;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.Postings;

/// <summary>What a subject shows now, and the form in which the archive keeps it.</summary>
/// <param name="Enterprise">Name of the enterprise.</param>
/// <param name="Shown">The page, drawing or rows.</param>
internal sealed record Rendition(PostedSubject Subject, string Enterprise, PostedContent Content, object Shown)
{
    public ArchiveClass Class => Subject.Kind == PostingKind.RiskMap ? ArchiveClass.RiskMap : ArchiveClass.RiskLedger;
}

/// <summary>Reads what hangs when it is put up today: board, card, map or ledger.</summary>
internal sealed class Renditions(
    Notices notices, RiskMaps maps, IReadRepository<LedgerEntry> ledger, IReadRepository<RiskUnit> units, IRequestSender sender, BureauCalendar calendar)
{
    public async Task<Result<Rendition>> OfAsync(PostingKind kind, EnterpriseId enterpriseId, RiskUnitId? unit, PostId? post, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(enterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        switch (kind)
        {
            case PostingKind.NoticeBoard:
                var board = await notices.OfUnitAsync(unit!.Value, ct);
                return board.IsFailure || board.Value.Subject.EnterpriseId != enterpriseId ? RiskErrors.UnitNotFound.At("riskUnitId") : Of(board.Value);
            case PostingKind.PostCard:
                var card = await notices.OfPostAsync(enterpriseId, post!.Value, ct);
                return card.IsFailure ? card.Error.At("postId") : Of(card.Value);
            default:
                return await OfEnterpriseAsync(new PostedSubject(kind, enterpriseId, null, null, enterprise.Value.Name), enterprise.Value, ct);
        }
    }

    private static Result<Rendition> Of(Notice notice)
    {
        if (notice.Risks.Count == 0) return RiskErrors.NothingToPost;
        var page = new NoticePage(notice, PaperSize.A4, bilingual: false).Write();
        return new Rendition(notice.Subject, notice.Enterprise, new PostedContent(notice.Fingerprint, notice.Since!.Value), new { html = page });
    }

    private async Task<Result<Rendition>> OfEnterpriseAsync(PostedSubject subject, EnterpriseSummary enterprise, CancellationToken ct)
    {
        var filter = Notices.FilterOf(subject);
        var lines = await ledger.ListAsync(new LedgerLines(filter, calendar.Today, printed: true), ct);
        if (lines.Count == 0) return RiskErrors.NothingToPost;
        var since = LineSpan.LatestChange(await ledger.ListAsync(new LineSpans(filter), ct));
        if (subject.Kind == PostingKind.RiskMap)
        {
            var map = await maps.ReadAsync(enterprise.Id, ct);
            var sheet = MapSheets.OfEnterprise(enterprise, map, await maps.PictureAsync(map, ct), MapSheets.VersionOf(map), calendar.Today);
            return new Rendition(subject, enterprise.Name, new PostedContent(map.Fingerprint, since!.Value), new { svg = MapDrawing.Draw(sheet) });
        }
        var names = await units.NamesAsync(enterprise.Id, null, ct);
        // Neither the day of printing nor that of re-assessment is content.
        var fingerprint = Fingerprints.Of(new { subject.Kind, enterprise.Name, lines = lines.Select(l => new { l.Id, l.FactorVersion, unit = names[l.RiskUnitId] }) });
        return new Rendition(subject, enterprise.Name, new PostedContent(fingerprint, since!.Value), new { rows = lines.Select(l => l.ToRow(names[l.RiskUnitId], calendar.Today)) });
    }
}
