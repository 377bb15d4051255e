using System.Diagnostics;
using DualControl.SharedKernel.Results;
using MediatR;
using Microsoft.Extensions.Logging;

namespace DualControl.BuildingBlocks.Pipeline;

/// <summary>One trace span and one log line per use case: its name and outcome, never its contents.</summary>
internal sealed class LoggingBehavior<TRequest, TResponse>(ILogger<LoggingBehavior<TRequest, TResponse>> log) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IResult<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next)
    {
        var useCase = typeof(TRequest).Name;
        using var span = Telemetry.Source.StartActivity(useCase);
        var started = Stopwatch.GetTimestamp();
        var response = await next();
        span?.SetTag("dualcontrol.outcome", response.Error?.Code ?? "ok");
        if (log.IsEnabled(LogLevel.Debug))
            log.LogDebug("{UseCase} {Outcome} in {Milliseconds:0.0} ms", useCase, response.Error?.Code ?? "ok", Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        return response;
    }
}

/// <summary>The trace source of the whole product.</summary>
public static class Telemetry
{
    public static readonly ActivitySource Source = new("DualControl");
}
