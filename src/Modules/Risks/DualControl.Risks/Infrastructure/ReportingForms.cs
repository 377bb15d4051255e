using DualControl.Risks.Application.NoticeBoards;
using DualControl.Risks.Application.ReportingPoints;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Risks.Infrastructure;

internal sealed class ReportingForms(RisksDbContext context) : IReportingForms
{
    private IQueryable<HazardReport> Reports => context.Set<HazardReport>().IgnoreQueryFilters().AsNoTracking();

    public Task<ReportingPoint?> FindAsync(string token, CancellationToken ct) =>
        context.Set<ReportingPoint>().IgnoreQueryFilters().AsNoTracking().FirstOrDefaultAsync(p => p.Token == token && !p.IsWithdrawn, ct);

    public Task<HazardReport?> FindReportAsync(string token, string lookupCode, CancellationToken ct) => Reports.FirstOrDefaultAsync(
        r => r.LookupCode == lookupCode && context.Set<ReportingPoint>().IgnoreQueryFilters().Any(p => p.Id == r.ReportingPointId && p.Token == token), ct);

    public Task<HazardReport?> FindSentAsync(ReportingPointId point, string formKey, CancellationToken ct) =>
        Reports.FirstOrDefaultAsync(r => r.ReportingPointId == point && r.FormKey == formKey, ct);

    public async Task<(int OfPoint, int OfEnterprise)> CountAsync(
        ReportingPointId point, EnterpriseId enterprise, DateTimeOffset pointSince, DateTimeOffset enterpriseSince, CancellationToken ct) =>
        (await Reports.CountAsync(r => r.ReportingPointId == point && r.ReceivedAt > pointSince, ct), await Reports.CountAsync(r => r.EnterpriseId == enterprise && r.ReceivedAt > enterpriseSince, ct));
}

/// <summary>The newest point of a unit or post gives boards and cards their QR code.</summary>
internal sealed class ReportAddresses(RisksDbContext context, PublicAddress address) : IReportAddresses
{
    public async Task<string?> FindAsync(EnterpriseId enterprise, RiskUnitId? riskUnit, PostId? post, CancellationToken ct)
    {
        var token = await context.Set<ReportingPoint>().AsNoTracking()
            .Where(p => p.EnterpriseId == enterprise && !p.IsWithdrawn && (riskUnit == null || p.RiskUnitId == riskUnit) && (post == null || p.PostId == post))
            .OrderByDescending(p => p.CreatedAt).ThenByDescending(p => p.Id).Select(p => p.Token).FirstOrDefaultAsync(ct);
        return token is null ? null : address.Of(ReportingPointView.PathOf(token));
    }
}
