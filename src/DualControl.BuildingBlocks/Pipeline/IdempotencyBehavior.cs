using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Persistence;
using DualControl.BuildingBlocks.Security;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DualControl.BuildingBlocks.Pipeline;

/// <summary>
/// A command repeated with the same Idempotency-Key takes effect once. The key is saved in the transaction of the effect, so either both
/// exist or neither; a refused command leaves no key and is simply judged again.
/// </summary>
internal sealed class IdempotencyBehavior<TRequest, TResponse>(
    IdempotencyContext idempotency, CallerContext caller, ModuleContexts contexts, UnitOfWork unitOfWork, TimeProvider clock)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IResult<TResponse>
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public async Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next)
    {
        // Who has no token has no keys of his own: another could ask for the answer.
        if (request is not ICommandBase || idempotency.Key is not { } key || caller.Caller.Is(Role.Applicant)) return await next();

        var subject = caller.Caller.Subject;
        if (!RunningKeys.TryStart(subject, key)) return TResponse.Failure(CommonErrors.IdempotencyInProgress);
        try
        {
            var context = contexts.Of(typeof(TRequest));
            var hash = HashOf(request);
            if (await FindAsync(context, subject, key, ct) is { } known) return Replay(known, hash);

            unitOfWork.OnResult = result => unitOfWork.SaveAlong(new IdempotencyKey
            {
                Caller = subject,
                Key = key,
                RequestHash = hash,
                Result = JsonSerializer.Serialize(ValueOf(result), Stored.Json),
                ExpiresAt = clock.GetUtcNow() + Lifetime,
            });
            var response = await next();
            // Another replica may have been faster with the same key: then its answer is the answer.
            if (response.Error is not null)
                return await FindAsync(context, subject, key, ct) is { } other ? Replay(other, hash) : response;

            idempotency.RememberAsync = (answer, token) =>
            {
                var text = JsonSerializer.Serialize(answer, Stored.Json);
                return context.Set<IdempotencyKey>().Where(k => k.Caller == subject && k.Key == key)
                    .ExecuteUpdateAsync(set => set.SetProperty(k => k.Answer, text), token);
            };
            return response;
        }
        finally
        {
            RunningKeys.End(subject, key);
        }
    }

    private async Task<IdempotencyKey?> FindAsync(ModuleDbContext context, string subject, string key, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = context.Set<IdempotencyKey>().Where(k => k.Caller == subject && k.Key == key);
        var known = await rows.AsNoTracking().FirstOrDefaultAsync(ct);
        if (known is null || known.ExpiresAt > now) return known;
        await rows.Where(k => k.ExpiresAt <= now).ExecuteDeleteAsync(ct);
        return null;
    }

    private TResponse Replay(IdempotencyKey known, string hash)
    {
        if (known.RequestHash != hash) return TResponse.Failure(CommonErrors.IdempotencyKeyReused);
        idempotency.Replayed = true;
        idempotency.Replay = known.Answer is null ? null : JsonSerializer.Deserialize<StoredAnswer>(known.Answer, Stored.Json);
        return (TResponse)ResultOf(known.Result);
    }

    /// <summary>The request as parsed: route values and body, but neither white space nor property order.</summary>
    private static string HashOf(TRequest request) =>
        Convert.ToHexStringLower(SHA256.HashData([.. System.Text.Encoding.UTF8.GetBytes(typeof(TRequest).Name), .. JsonSerializer.SerializeToUtf8Bytes(request, Stored.Json)]));

    private static object? ValueOf(object result) => typeof(TResponse) == typeof(Result) ? null : typeof(TResponse).GetProperty("Value")!.GetValue(result);

    private static object ResultOf(string json) => typeof(TResponse) == typeof(Result)
        ? Result.Success
        : typeof(TResponse).GetMethod("Success")!.Invoke(null, [JsonSerializer.Deserialize(json, typeof(TResponse).GetGenericArguments()[0], Stored.Json)])!;
}

/// <summary>Keys whose first request is still running in this process.</summary>
internal static class RunningKeys
{
    private static readonly ConcurrentDictionary<(string, string), bool> Running = new();

    public static bool TryStart(string caller, string key) => Running.TryAdd((caller, key), true);
    public static void End(string caller, string key) => Running.TryRemove((caller, key), out _);
}
