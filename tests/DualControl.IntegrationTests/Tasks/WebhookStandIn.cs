using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DualControl.IntegrationTests.Tasks;

/// <summary>What was posted to it.</summary>
internal sealed record Received(string Timestamp, string Signature, string Body);

/// <summary>A front end of somebody that takes webhooks, on a Kestrel of its own.</summary>
internal sealed class WebhookStandIn : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Received> _received = new();

    private WebhookStandIn()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/hook", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            _received.Enqueue(new Received(request.Headers["X-DualControl-Timestamp"].ToString(), request.Headers["X-DualControl-Signature"].ToString(), await reader.ReadToEndAsync()));
            return Results.Ok();
        });
        _app.MapPost("/moved", () => Results.Redirect("/hook"));
    }

    public string Url => _app.Urls.Single();

    public IReadOnlyList<Received> All => [.. _received];

    public static async Task<WebhookStandIn> StartAsync()
    {
        var standIn = new WebhookStandIn();
        await standIn._app.StartAsync();
        return standIn;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
