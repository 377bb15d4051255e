using System.Reflection;
using DualControl.BuildingBlocks.Time;
using DualControl.Risks.Application.Library;
using DualControl.Risks.Domain.Library;
using DualControl.SharedKernel.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DualControl.Risks.Infrastructure;

/// <summary>
/// Puts the edition that comes with the program into the tables, once, before the host takes requests; where the tables are not there yet, within the hour after they are.
/// Whatever the office has published since is left alone.
/// </summary>
internal sealed class LibraryInstallation(IServiceScopeFactory scopes, TimeProvider clock, ILogger<LibraryInstallation> log) : PeriodicWork(TimeSpan.FromHours(1), clock, log)
{
    private bool _isDone;

    public override async Task StartAsync(CancellationToken ct)
    {
        try
        {
            await RunAsync(ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "The risk library is not installed yet");
        }
        await base.StartAsync(ct);
    }

    /// <summary>The edition that comes with the program.</summary>
    public static LibraryText Embedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("DualControl.Risks.Domain.Library.risk-library.json")!;
        var read = LibraryFile.Read(stream);
        return read.Error is { } error ? throw new InvalidOperationException($"risk-library.json: {error.Code} {string.Join("; ", error.Fields.Select(f => $"{f.Path}: {f.Reason}"))}") : read.Value;
    }

    protected override async Task RunAsync(CancellationToken ct)
    {
        if (_isDone) return;
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<RisksDbContext>();
        if (!await context.Set<LibraryEdition>().AnyAsync(ct))
        {
            var text = Embedded();
            context.Add(LibraryEdition.First(text, Caller.System.ToActor(), Clock.GetUtcNow()));
            context.AddRange(text.Entries.Select(e => new LibraryEntry(1, e)));
            // Another replica that was faster makes this fail by the unique number; the next time finds it done.
            await context.SaveChangesAsync(ct);
        }
        _isDone = true;
    }
}
