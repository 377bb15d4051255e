using DualControl.Organization.Contracts;
using DualControl.Risks.Application.Ledger;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.Postings;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.NoticeBoards;

/// <summary>Where the QR code of a unit or a post leads.</summary>
internal interface IReportAddresses
{
    /// <summary>Address of the report form without login; null while the unit or post has none.</summary>
    Task<string?> FindAsync(EnterpriseId enterprise, RiskUnitId? riskUnit, PostId? post, CancellationToken ct);
}

/// <summary>Collects what a board or card says now; used for printing it and for recording that it was put up.</summary>
internal sealed class Notices(
    IReadRepository<RiskUnit> units, IReadRepository<LedgerEntry> ledger, IReportAddresses addresses, IRequestSender sender, BureauCalendar calendar)
{
    public async Task<Result<Notice>> OfUnitAsync(RiskUnitId id, CancellationToken ct)
    {
        if (await units.FirstOrDefaultAsync(new UnitShown(id), ct) is not { } unit) return CommonErrors.NotFound;
        var enterprise = await sender.SendAsync(new FindEnterprise(unit.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var subject = new PostedSubject(PostingKind.NoticeBoard, unit.EnterpriseId, id, null, unit.Name);
        return await ComposeAsync(subject, enterprise.Value.Name, unit.Location, $"{unit.Responsible.UnitName} {unit.Responsible.PostTitle}", ct);
    }

    public async Task<Result<Notice>> OfPostAsync(EnterpriseId enterpriseId, PostId id, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(enterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var post = await sender.SendAsync(new FindPost(enterpriseId, id), ct);
        if (post.IsFailure) return post.Error;
        string? unit = null;
        if (post.Value.UnitId is { } unitId)
        {
            var found = await sender.SendAsync(new FindUnit(unitId), ct);
            if (found.IsFailure) return found.Error;
            unit = found.Value.Name;
        }
        var subject = new PostedSubject(PostingKind.PostCard, enterpriseId, null, id, post.Value.Title);
        return await ComposeAsync(subject, enterprise.Value.Name, unit, unit is null ? post.Value.Title : $"{unit} {post.Value.Title}", ct);
    }

    private async Task<Notice> ComposeAsync(PostedSubject subject, string enterprise, string? place, string responsible, CancellationToken ct)
    {
        var filter = FilterOf(subject);
        var lines = await ledger.ListAsync(new LedgerLines(filter, calendar.Today, printed: true), ct);
        var names = await units.NamesAsync(lines.Select(l => l.RiskUnitId), null, ct);
        var since = LineSpan.LatestChange(await ledger.ListAsync(new LineSpans(filter), ct));
        var address = await addresses.FindAsync(subject.EnterpriseId, subject.RiskUnitId, subject.PostId, ct);
        return new Notice(subject, enterprise, place, responsible, [.. lines.Select(l => new NoticeRisk(names[l.RiskUnitId], l.Content))], since, address);
    }

    public static LedgerFilter FilterOf(PostedSubject subject) => new(subject.EnterpriseId, subject.RiskUnitId, ResponsiblePostId: subject.PostId);

    private sealed record UnitRow(EnterpriseId EnterpriseId, string Name, string Location, Responsible Responsible);

    private sealed class UnitShown : Specification<RiskUnit, UnitRow>
    {
        public UnitShown(RiskUnitId id)
        {
            Query.Where(u => u.Id == id);
            Query.Select(u => new UnitRow(u.EnterpriseId, u.Name, u.Location, u.Responsible));
        }
    }
}
