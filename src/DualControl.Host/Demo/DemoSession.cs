using System.Security.Cryptography;
using DualControl.Attachments.Application;
using DualControl.Attachments.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Files;
using DualControl.BuildingBlocks.Security;
using DualControl.BuildingBlocks.Time;
using DualControl.HiddenDangers.Infrastructure;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using MediatR;

namespace DualControl.Host.Demo;

/// <summary>Runs the API's own commands, each in its own scope, by the actor whose step it is, on the day it happened.</summary>
internal sealed class DemoSession(IServiceScopeFactory scopes, AdjustableClock clock)
{
    private DateTimeOffset _now;

    public DateOnly Today { get; } = SharedKernel.Time.BureauCalendar.DayOf(TimeProvider.System.GetUtcNow());

    /// <summary>From here on it is this many days ago, 9 in the morning; each step takes a minute. Never later than now.</summary>
    public void Travel(int daysAgo)
    {
        var morning = SharedKernel.Time.BureauCalendar.StartOf(Today.AddDays(-daysAgo)).AddHours(9);
        if (morning > _now) _now = morning;
    }

    public DateTimeOffset Now => _now;

    public DateOnly Day => SharedKernel.Time.BureauCalendar.DayOf(_now);

    public async Task<T> DoAsync<T>(Caller caller, ICommand<T> command) => (await SendAsync(caller, command)).Value;

    public async Task DoAsync(Caller caller, ICommand command) => await SendAsync(caller, command);

    public async Task<T> AskAsync<T>(Caller caller, IQuery<T> query) => (await SendAsync(caller, query)).Value;

    /// <summary>Uploads a document as a client does.</summary>
    public async Task<AttachmentId> UploadAsync(Caller caller, EnterpriseId enterprise, FileAnswer document)
    {
        using var content = new MemoryStream();
        await document.WriteAsync(content, default);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content.ToArray()));
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IContentStore>().PutAsync(sha256, content, default);
        return await DoAsync(caller, new AddAttachment(enterprise, document.FileName, document.MediaType, content.Length, sha256));
    }

    /// <summary>What the host does by itself every hour, as of the day travelled to.</summary>
    public async Task SweepOverdueAsync()
    {
        var present = TimeProvider.System.GetUtcNow();
        using var travel = clock.TravelTo(_now < present ? _now : present);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OverdueSweep>().SweepAsync(default);
    }

    private async Task<TResponse> SendAsync<TResponse>(Caller caller, IRequest<TResponse> request) where TResponse : IResult<TResponse>
    {
        var present = TimeProvider.System.GetUtcNow();
        _now = _now.AddMinutes(1) < present ? _now.AddMinutes(1) : present;
        using var travel = clock.TravelTo(_now);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().Use(caller, "demo");
        var response = await scope.ServiceProvider.GetRequiredService<IRequestSender>().SendAsync(request);
        if (response.Error is { } error)
            throw new InvalidOperationException($"Demo data: {request} was refused: {error.Code} {string.Join("; ", error.Fields.Select(f => $"{f.Path}: {f.Reason}"))}");
        return response;
    }
}
