using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DualControl.BuildingBlocks.Time;

/// <summary>Work done again and again while the host runs; what fails is logged, and tried again the next time.</summary>
/// <param name="interval">From one time to the next.</param>
/// <param name="clock">Whose time it is.</param>
/// <param name="log">Where failures go.</param>
public abstract class PeriodicWork(TimeSpan interval, TimeProvider clock, ILogger log) : BackgroundService
{
    protected TimeProvider Clock => clock;

    /// <summary>True for what is due as soon as the host starts, not only an interval later.</summary>
    protected virtual bool StartsAtOnce => false;

    /// <summary>Does it once.</summary>
    protected abstract Task RunAsync(CancellationToken ct);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, clock);
        if (!StartsAtOnce && !await timer.WaitForNextTickAsync(stoppingToken)) return;
        do
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError(e, "{Work} failed; trying again in {Interval}", GetType().Name, interval);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
