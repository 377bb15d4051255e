using DualControl.BuildingBlocks.Persistence;
using DualControl.BuildingBlocks.Security;
using DualControl.BuildingBlocks.Time;
using DualControl.Organization.Application.Imports;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DualControl.Organization.Infrastructure.Imports;

/// <summary>
/// Works through uploaded tables, the oldest first. A table is claimed for a while by its version, so that of several replicas one has it; whose worker died is claimed again. Nothing
/// of a table is saved but all of it at once (see docs/adr/0010).
/// </summary>
internal sealed class ImportWork(IServiceScopeFactory scopes, ImportSettings settings, TimeProvider clock, ILogger<ImportWork> log) : PeriodicWork(TimeSpan.FromSeconds(1), clock, log)
{
    /// <summary>Times a table is taken up again in one stage, after a lost race or a dead worker, before it fails.</summary>
    private const int MaxAttempts = 5;

    /// <summary>Renewed with every progress.</summary>
    internal static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);

    protected override async Task RunAsync(CancellationToken ct)
    {
        while (await NextAsync(ct) is { } import)
        {
            if (import.Stage == ImportStage.Checked) await EndAsync(import, i => i.Cancel(Clock.GetUtcNow()), ct);
            else if (import.Attempts >= MaxAttempts) await EndAsync(import, i => i.Fail(ImportFailure.Of(ImportErrors.GaveUp), i.Counts, Clock.GetUtcNow()), ct);
            else if (await ClaimAsync(import, ct) is { } claimed) await new ImportRun(scopes, Clock, claimed).RunAsync(ct);
        }
    }

    /// <summary>What waits, what a dead worker has left, and what nobody has confirmed in time.</summary>
    private async Task<Import?> NextAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = Clock.GetUtcNow();
        var forgotten = now - TimeSpan.FromHours(settings.UnconfirmedHours);
        return await scope.ServiceProvider.GetRequiredService<OrganizationDbContext>().Set<Import>().AsNoTracking()
            .Where(i => i.Stage == ImportStage.Uploaded || i.Stage == ImportStage.Confirmed
                || ((i.Stage == ImportStage.Checking || i.Stage == ImportStage.Applying) && i.ClaimedUntil < now)
                || (i.Stage == ImportStage.Checked && i.UploadedAt < forgotten))
            .OrderBy(i => i.UploadedAt).ThenBy(i => i.Id).FirstOrDefaultAsync(ct);
    }

    /// <summary>Null when another was faster.</summary>
    private async Task<Import?> ClaimAsync(Import import, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var stage = import.Stage is ImportStage.Uploaded or ImportStage.Checking ? ImportStage.Checking : ImportStage.Applying;
        var until = Clock.GetUtcNow() + Claim;
        var rows = scope.ServiceProvider.GetRequiredService<OrganizationDbContext>().Set<Import>();
        var claimed = await rows.Where(i => i.Id == import.Id && i.Version == import.Version).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.Stage, stage).SetProperty(i => i.Done, 0).SetProperty(i => i.ClaimedUntil, until)
                .SetProperty(i => i.Attempts, i => i.Attempts + 1).SetProperty(i => i.Version, i => i.Version + 1), ct);
        return claimed == 0 ? null : await rows.AsNoTracking().FirstOrDefaultAsync(i => i.Id == import.Id && i.Version == import.Version + 1, ct);
    }

    private async Task EndAsync(Import import, Func<Import, Result> end, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().UseSystem();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(typeof(ImportWork), async () =>
        {
            var found = await scope.ServiceProvider.GetRequiredService<IRepository<Import>>().GetAsync(import.Id, import.Version, ct);
            return found.IsFailure ? found.Error : await scope.ServiceProvider.GetRequiredService<ImportEnding>().EndAsync(found.Value, end, ct);
        }, ct);
    }
}
