using System.Text.Json;
using DualControl.BuildingBlocks.Files;
using DualControl.BuildingBlocks.Security;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DualControl.BuildingBlocks.Api;

/// <summary>A file a query answers with; written straight to the response.</summary>
public sealed record FileAnswer(string FileName, string MediaType, Func<Stream, CancellationToken, Task> WriteAsync);

/// <summary>Runs a use case for a route and says its result in HTTP: status, ETag, Location, Link, replay.</summary>
public sealed partial class UseCases(IRequestSender sender, IHttpContextAccessor accessor, IdempotencyContext idempotency, CallerContext caller, Uploads uploads, IContentStore store)
{
    private HttpContext Http => accessor.HttpContext!;

    /// <summary>The version the client expects, from If-Match; null when it did not say.</summary>
    public long? IfMatch => Http.Request.Headers.IfMatch.ToString() is { Length: > 0 } value && value != "*" ? VersionOf(value) ?? -1 : null;

    /// <summary>The page the client asks for; a bad limit is refused by <see cref="List{T}"/>.</summary>
    public PageRequest Page(int? limit, string? cursor, string? sort, bool? count) =>
        new(limit ?? PageRequest.DefaultLimit, cursor is { Length: > 0 } ? cursor : null, sort is { Length: > 0 } ? sort : null, count ?? false);

    /// <summary>200 with ETag, or 304.</summary>
    public async Task<IResult> Get<T>(IQuery<T> query)
    {
        var result = await sender.SendAsync(query, Http.RequestAborted);
        if (result.IsFailure) return ProblemResults.From(Http, result.Error);
        if (result.Value is IInProgress { InProgress: true }) Http.Response.Headers.RetryAfter = "1";
        if (result.Value is IVersioned { Version: > 0 and var version })
        {
            Http.Response.Headers.ETag = ETagOf(version);
            if (Http.Request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Contains(ETagOf(version)))
                return Results.StatusCode(StatusCodes.Status304NotModified);
        }
        return Json(result.Value, StatusCodes.Status200OK);
    }

    /// <summary>200 with one page and a Link to the next.</summary>
    public async Task<IResult> List<T>(IQuery<Page<T>> query)
    {
        if (Http.Request.Query["limit"] is { Count: > 0 } given && (!int.TryParse(given, out var limit) || limit is < 1 or > PageRequest.MaxLimit))
            return ProblemResults.From(Http, CommonErrors.Invalid.At(new FieldError("limit", ApiErrors.BadLimit.Code)));
        var result = await sender.SendAsync(query, Http.RequestAborted);
        if (result.IsFailure) return ProblemResults.From(Http, result.Error);
        if (result.Value.Next is { } next)
        {
            var others = Http.Request.Query.Where(p => p.Key != "cursor").SelectMany(p => p.Value, (p, v) => KeyValuePair.Create(p.Key, v));
            var url = QueryHelpers.AddQueryString(Http.Request.Path, others.Append(KeyValuePair.Create("cursor", (string?)next)));
            Http.Response.Headers.Link = $"<{url}>; rel=\"next\"";
        }
        return Json(result.Value, StatusCodes.Status200OK);
    }

    /// <summary>201 with Location and the new object as GET shows it.</summary>
    public async Task<IResult> Create<TId, TView>(ICommand<TId> command, Func<TId, IQuery<TView>> read, Func<TId, string> location)
    {
        var (result, refusal) = await RunAsync(command);
        if (refusal is not null) return refusal;
        return await AnswerAsync(read(result!.Value), StatusCodes.Status201Created, location(result.Value));
    }

    /// <summary>200 with the object as it is now.</summary>
    public async Task<IResult> Do<TView>(ICommand command, IQuery<TView> read)
    {
        var (_, refusal) = await RunAsync(command);
        return refusal ?? await AnswerAsync(read, StatusCodes.Status200OK, null);
    }

    /// <summary>204.</summary>
    public async Task<IResult> Do(ICommand command)
    {
        var (_, refusal) = await RunAsync(command);
        if (refusal is not null) return refusal;
        if (idempotency.Replay is { } first) return Replay(first);
        await RememberAsync(new StoredAnswer(StatusCodes.Status204NoContent, null, null, null));
        return Results.NoContent();
    }

    /// <summary>200 with a file.</summary>
    public async Task<IResult> File(IQuery<FileAnswer> query)
    {
        var result = await sender.SendAsync(query, Http.RequestAborted);
        if (result.IsFailure) return ProblemResults.From(Http, result.Error);
        var file = result.Value;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.FileName);
        Http.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Stream(stream => file.WriteAsync(stream, Http.RequestAborted), file.MediaType);
    }

    private async Task<(TResponse? Response, IResult? Refusal)> RunAsync<TResponse>(IRequest<TResponse> command) where TResponse : class, IResult<TResponse>
    {
        if (Http.Request.Headers.TryGetValue("Idempotency-Key", out var keys))
        {
            var key = keys.ToString();
            if (key.Length is 0 or > 255 || key.Any(c => c is <= ' ' or > '~')) return (null, ProblemResults.From(Http, CommonErrors.BadIdempotencyKey));
            idempotency.Key = key;
        }
        if (Http.Request.Headers.IfMatch.ToString() is { Length: > 0 } ifMatch && ifMatch != "*" && VersionOf(ifMatch) is null)
            return (null, ProblemResults.From(Http, ApiErrors.BadIfMatch));
        var response = await sender.SendAsync(command, Http.RequestAborted);
        if (response.Error is not null) return (null, ProblemResults.From(Http, response.Error));
        if (idempotency.Replayed) Http.Response.Headers["Idempotency-Replayed"] = "true";
        return (response, null);
    }

    private async Task<IResult> AnswerAsync<TView>(IQuery<TView> read, int status, string? location)
    {
        // A section officer who has just entered an enterprise may see it.
        caller.ForgetScope();
        var view = await sender.SendAsync(read, Http.RequestAborted);
        if (view.IsFailure) return ProblemResults.From(Http, view.Error);
        // The first answer again, now that the caller is known to see the object still.
        if (idempotency.Replay is { } first) return Replay(first);
        var etag = view.Value is IVersioned { Version: > 0 and var version } ? ETagOf(version) : null;
        if (idempotency.RememberAsync is not null)
            await RememberAsync(new StoredAnswer(status, JsonSerializer.Serialize(view.Value, JsonSetup.Options), etag, location));
        if (etag is not null) Http.Response.Headers.ETag = etag;
        if (location is not null) Http.Response.Headers.Location = location;
        return Json(view.Value, status);
    }

    private Task RememberAsync(StoredAnswer answer) => idempotency.RememberAsync?.Invoke(answer, CancellationToken.None) ?? Task.CompletedTask;

    private IResult Replay(StoredAnswer first)
    {
        if (first.ETag is not null) Http.Response.Headers.ETag = first.ETag;
        if (first.Location is not null) Http.Response.Headers.Location = first.Location;
        return first.Body is null ? Results.StatusCode(first.Status) : Results.Text(first.Body, "application/json; charset=utf-8", statusCode: first.Status);
    }

    private static IResult Json<T>(T value, int status) => Results.Json(value, JsonSetup.Options, "application/json; charset=utf-8", status);

    private static string ETagOf(long version) => $"\"{version}\"";

    private static long? VersionOf(string etag) =>
        etag.Length > 2 && etag[0] == '"' && etag[^1] == '"' && long.TryParse(etag.AsSpan(1, etag.Length - 2), System.Globalization.NumberStyles.None, null, out var version) ? version : null;
}
