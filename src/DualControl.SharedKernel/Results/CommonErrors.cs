namespace DualControl.SharedKernel.Results;

/// <summary>Failures that any use case can answer with.</summary>
public static class CommonErrors
{
    public static readonly Error Unauthenticated = new("request.unauthenticated", ErrorKind.Unauthenticated);
    public static readonly Error Forbidden = Error.Forbidden("request.forbidden");
    public static readonly Error NotFound = Error.NotFound("request.not_found");
    public static readonly Error Invalid = Error.Invalid("request.invalid");
    public static readonly Error BadCursor = Error.Invalid("request.bad_cursor");
    public static readonly Error BadSort = Error.Invalid("request.bad_sort");
    public static readonly Error BadIdempotencyKey = Error.Invalid("request.bad_idempotency_key");
    public static readonly Error Stale = new("request.stale", ErrorKind.PreconditionFailed);
    public static readonly Error ConcurrentChange = Error.Conflict("request.concurrent_change");
    public static readonly Error Duplicate = Error.Conflict("request.duplicate");
    public static readonly Error IdempotencyInProgress = Error.Conflict("request.idempotency_in_progress");
    public static readonly Error IdempotencyKeyReused = Error.Rule("request.idempotency_key_reused");
}
