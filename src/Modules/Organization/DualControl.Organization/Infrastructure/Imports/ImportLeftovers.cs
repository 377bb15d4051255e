using DualControl.BuildingBlocks.Time;
using DualControl.Organization.Application.Imports;
using DualControl.Organization.Domain.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DualControl.Organization.Infrastructure.Imports;

/// <summary>Once an hour removes what was wrong with tables of long ago; that they came in, and what they changed, stays.</summary>
internal sealed class ImportLeftovers(IServiceScopeFactory scopes, ImportSettings settings, TimeProvider clock, ILogger<ImportLeftovers> log) : PeriodicWork(TimeSpan.FromHours(1), clock, log)
{
    /// <summary>Cleans once.</summary>
    public async Task CleanAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<OrganizationDbContext>();
        var before = Clock.GetUtcNow() - TimeSpan.FromDays(settings.FindingDays);
        var old = context.Set<Import>().Where(i => i.UploadedAt < before).Select(i => i.Id);
        await context.Set<ImportFinding>().Where(f => old.Contains(f.ImportId)).ExecuteDeleteAsync(ct);
    }

    protected override Task RunAsync(CancellationToken ct) => CleanAsync(ct);
}
