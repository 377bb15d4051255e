using DualControl.BuildingBlocks.Persistence;
using DualControl.BuildingBlocks.Security;
using DualControl.Organization.Application.Imports;
using DualControl.Organization.Application.Imports.Rows;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.Organization.Infrastructure.Imports;

/// <summary>One claimed table in one stage: its rows are gone through as the caller; then the findings are saved, or what the rows have changed.</summary>
internal sealed class ImportRun(IServiceScopeFactory scopes, TimeProvider clock, Import import)
{
    private static readonly BilingualText NoColumn = new("", "");

    /// <summary>Every progress counts it up: who changes the import meanwhile takes it away.</summary>
    private long _version = import.Version;

    public async Task RunAsync(CancellationToken ct)
    {
        await using var scope = await ScopeAsync(ct);
        var services = scope.ServiceProvider;
        var file = await services.GetRequiredService<OrganizationDbContext>().Set<ImportFile>().AsNoTracking().FirstOrDefaultAsync(f => f.Id == import.Id, ct);
        if (file is null) return;
        var basis = await services.GetRequiredService<ImportBasis>().OfAsync(import, ct);
        using var content = new MemoryStream(file.Content, writable: false);
        var result = await services.GetRequiredService<ImportPass>().RunAsync(import, content, ProgressAsync, ct);
        if (result is null) return;
        if (import.Stage == ImportStage.Applying && result is { Failure: null, Counts.Errors: 0 }) await ApplyAsync(services, basis, result, ct);
        else await NoteAsync(result, ct);
    }

    /// <summary>A scope in which the caller acts.</summary>
    private async Task<AsyncServiceScope> ScopeAsync(CancellationToken ct)
    {
        var scope = scopes.CreateAsyncScope();
        var caller = scope.ServiceProvider.GetRequiredService<CallerContext>();
        caller.Use(import.UploadedBy);
        caller.Limit(await scope.ServiceProvider.GetRequiredService<IEnterpriseScopes>().OfAsync(import.UploadedBy, ct));
        return scope;
    }

    /// <summary>Shown to who asks, and the claim renewed; false when the import is no longer this worker's.</summary>
    private async Task<bool> ProgressAsync(int done, int total)
    {
        await using var scope = scopes.CreateAsyncScope();
        var until = clock.GetUtcNow() + ImportWork.Claim;
        var mine = await scope.ServiceProvider.GetRequiredService<OrganizationDbContext>().Set<Import>().Where(i => i.Id == import.Id && i.Version == _version).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.Done, done).SetProperty(i => i.Total, total).SetProperty(i => i.ClaimedUntil, until).SetProperty(i => i.Version, _version + 1));
        _version++;
        return mine == 1;
    }

    /// <summary>The rows, and that they are applied, in one transaction.</summary>
    private async Task ApplyAsync(IServiceProvider services, string basis, PassResult result, CancellationToken ct)
    {
        var done = await services.GetRequiredService<UnitOfWork>().RunAsync(typeof(ConfirmImport), async () =>
        {
            if (await services.GetRequiredService<ImportBasis>().OfAsync(import, ct) != basis) return CommonErrors.ConcurrentChange;
            var found = await services.GetRequiredService<IRepository<Import>>().GetAsync(import.Id, _version, ct);
            return found.IsFailure ? found.Error : await services.GetRequiredService<ImportEnding>().EndAsync(found.Value, i => i.Apply(result.Rows, result.Counts, clock.GetUtcNow()), ct);
        }, ct);
        // Taken away: cancelled. Anything else was changed meanwhile: the rows are gone through again.
        if (done.Error is { } error && error.Code != CommonErrors.Stale.Code) await SaveAsync((_, i) => Task.FromResult(i.Retry()), ct);
    }

    private Task NoteAsync(PassResult result, CancellationToken ct) => SaveAsync(async (services, found) =>
    {
        var findings = services.GetRequiredService<IRepository<ImportFinding>>();
        foreach (var f in result.Findings) findings.Add(new ImportFinding(import.Id, f.Row, f.Column?.Header ?? NoColumn, f.Value, f.Code, f.Text));
        if (result.Failure is null && import.Stage == ImportStage.Checking) return found.Check(result.Rows, result.Counts);
        return await services.GetRequiredService<ImportEnding>().EndAsync(found, i => i.Fail(ImportFailure.Of(result.Failure ?? ImportErrors.NoLongerGood), result.Counts, clock.GetUtcNow()), ct);
    }, ct);

    private async Task SaveAsync(Func<IServiceProvider, Import, Task<Result>> change, CancellationToken ct)
    {
        await using var scope = await ScopeAsync(ct);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(typeof(ImportWork), async () =>
        {
            var found = await scope.ServiceProvider.GetRequiredService<IRepository<Import>>().GetAsync(import.Id, _version, ct);
            return found.IsFailure ? found.Error : await change(scope.ServiceProvider, found.Value);
        }, ct);
    }
}
