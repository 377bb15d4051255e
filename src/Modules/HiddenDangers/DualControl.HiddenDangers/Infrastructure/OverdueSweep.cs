using DualControl.BuildingBlocks.Persistence;
using DualControl.BuildingBlocks.Security;
using DualControl.BuildingBlocks.Time;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DualControl.HiddenDangers.Infrastructure;

/// <summary>
/// 逾期 Every hour notes the dangers whose deadline has passed since. The danger keeps which deadline was noted, and its version lets one of several replicas win: so it may run
/// twice, and what fails is found again by the next sweep.
/// </summary>
internal sealed class OverdueSweep(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OverdueSweep> log)
    : PeriodicWork(TimeSpan.FromHours(1), clock, log)
{
    private const int Chunk = 200;
    /// <summary>Notes all that is overdue now; how many dangers that were.</summary>
    public async Task<int> SweepAsync(CancellationToken ct)
    {
        for (var noted = 0; ;)
        {
            var (due, before) = (await DueAsync(ct), noted);
            foreach (var id in due)
                if (await NoteAsync(id, ct)) noted++;
            // What another replica is noting, or could not be saved, is left to it or to the next hour.
            if (due.Count < Chunk || noted == before) return noted;
        }
    }

    private async Task<IReadOnlyList<HiddenDangerId>> DueAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().UseSystem();
        return await scope.ServiceProvider.GetRequiredService<IReadRepository<HiddenDanger>>().ListAsync(new Due(scope.ServiceProvider.GetRequiredService<BureauCalendar>().Today), ct);
    }

    protected override bool StartsAtOnce => true;

    protected override Task RunAsync(CancellationToken ct) => SweepAsync(ct);

    private async Task<bool> NoteAsync(HiddenDangerId id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CallerContext>().UseSystem();
        var now = services.GetRequiredService<BureauCalendar>().Now;
        var dangers = services.GetRequiredService<IRepository<HiddenDanger>>();
        var outbox = services.GetRequiredService<IOutbox>();
        var done = await services.GetRequiredService<UnitOfWork>().RunAsync<Result<bool>>(typeof(OverdueSweep), async () =>
        {
            var found = await dangers.GetAsync(id, null, ct);
            if (found.IsFailure) return found.Error;
            var danger = found.Value;
            if (!danger.NoteOverdue(now)) return false;
            outbox.Publish(new HiddenDangerOverdue(
                danger.Id, danger.EnterpriseId, danger.Number!, danger.Responsible!.UnitId, danger.Responsible.PostId, danger.OverdueNoted!.Value, now));
            return true;
        }, ct);
        return done is { IsFailure: false, Value: true };
    }

    private sealed class Due : Specification<HiddenDanger, HiddenDangerId>
    {
        private static readonly DangerState[] Undone = [DangerState.Registered, DangerState.Planned, DangerState.Reviewed, DangerState.Approved, DangerState.Rectifying];

        public Due(DateOnly today)
        {
            Query.Where(d => Undone.Contains(d.State) && d.Deadline < today && (d.OverdueNoted == null || d.OverdueNoted < d.Deadline)).OrderBy(d => d.Deadline).Take(Chunk);
            Query.Select(d => d.Id);
        }
    }
}
