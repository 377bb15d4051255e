using DualControl.SharedKernel.Results;

namespace DualControl.BuildingBlocks.Api;

/// <summary>Failures of the HTTP layer itself, in the same form as all others.</summary>
public static class ApiErrors
{
    public static readonly Error MalformedJson = Error.Invalid("request.malformed_json");
    public static readonly Error BadValue = Error.Invalid("request.bad_value");
    public static readonly Error UnknownParameter = Error.Invalid("request.unknown_parameter");
    public static readonly Error BadIfMatch = Error.Invalid("request.bad_if_match");
    public static readonly Error BadLimit = Error.Invalid("request.bad_limit");

    /// <summary>Codes of framework answers by HTTP status.</summary>
    public static readonly IReadOnlyDictionary<int, string> ByStatus = new Dictionary<int, string>
    {
        [400] = "request.invalid",
        [401] = "request.unauthenticated",
        [403] = "request.forbidden",
        [404] = "request.route_not_found",
        [405] = "request.method_not_allowed",
        [406] = "request.not_acceptable",
        [413] = "request.too_large",
        [414] = "request.too_large",
        [415] = "request.unsupported_media_type",
        [416] = "request.bad_range",
        [428] = "request.if_match_required",
        [429] = "request.too_many",
        [431] = "request.too_large",
        [500] = "server.error",
        [503] = "server.unavailable",
    };
}
