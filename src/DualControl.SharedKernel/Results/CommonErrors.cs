namespace DualControl.SharedKernel.Results;

/// <summary>Failures that any use case can answer with.</summary>
public static class CommonErrors
{
    /// <summary>401: nobody is signed in.</summary>
    public static readonly Error Unauthenticated = new("request.unauthenticated", ErrorKind.Unauthenticated);
    /// <summary>403: no role of the caller allows the use case.</summary>
    public static readonly Error Forbidden = Error.Forbidden("request.forbidden");
    /// <summary>404: absent, or outside the caller's scope.</summary>
    public static readonly Error NotFound = Error.NotFound("request.not_found");
    /// <summary>400: the input has faults, named by field.</summary>
    public static readonly Error Invalid = Error.Invalid("request.invalid");
    /// <summary>400: the cursor is none of this list's.</summary>
    public static readonly Error BadCursor = Error.Invalid("request.bad_cursor");
    /// <summary>400: the list cannot be sorted so; {0} what was asked, {1} what is allowed.</summary>
    public static readonly Error BadSort = Error.Invalid("request.bad_sort");
    /// <summary>400: Idempotency-Key is not 1–255 visible ASCII characters.</summary>
    public static readonly Error BadIdempotencyKey = Error.Invalid("request.bad_idempotency_key");
    /// <summary>412: the object has another version than If-Match says.</summary>
    public static readonly Error Stale = new("request.stale", ErrorKind.PreconditionFailed);
    /// <summary>409: somebody else changed the object at the same time and won.</summary>
    public static readonly Error ConcurrentChange = Error.Conflict("request.concurrent_change");
    /// <summary>409: a record with the same unique values exists.</summary>
    public static readonly Error Duplicate = Error.Conflict("request.duplicate");
    /// <summary>409: the first request with this Idempotency-Key is still running.</summary>
    public static readonly Error IdempotencyInProgress = Error.Conflict("request.idempotency_in_progress");
    /// <summary>422: this Idempotency-Key belongs to a different request.</summary>
    public static readonly Error IdempotencyKeyReused = Error.Rule("request.idempotency_key_reused");
}
