using System.Diagnostics;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;
using Microsoft.AspNetCore.Http;

namespace DualControl.BuildingBlocks.Api;

/// <summary>An error in the form of RFC 9457.</summary>
/// <param name="Type">错误类型 URI, <c>urn:dualcontrol:</c> plus the code.</param>
/// <param name="Title">简短说明 What went wrong, in the language asked for.</param>
/// <param name="Status">HTTP 状态码 HTTP status.</param>
/// <param name="Code">稳定的错误代码 Stable code, listed in docs/api/errors.md.</param>
/// <param name="Detail">具体说明 The same with its particulars.</param>
/// <param name="Instance">请求路径 Path of the request.</param>
/// <param name="TraceId">追踪号 Correlation id for the operator.</param>
/// <param name="Errors">各字段的问题 Findings by JSON path of the field.</param>
public sealed record Problem(
    string Type, string Title, int Status, string Code, string Detail, string Instance, string TraceId, IReadOnlyDictionary<string, string[]>? Errors);

/// <summary>The one place where failures become HTTP answers.</summary>
public static class ProblemResults
{
    public const string MediaType = "application/problem+json";

    public static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.Unauthenticated => StatusCodes.Status401Unauthorized,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.PreconditionFailed => StatusCodes.Status412PreconditionFailed,
        ErrorKind.Rule => StatusCodes.Status422UnprocessableEntity,
        _ => throw new UnreachableException(),
    };

    public static IResult From(HttpContext context, Error error)
    {
        if (error.Kind == ErrorKind.Unauthenticated) context.Response.Headers.WWWAuthenticate = "Bearer";
        var fields = error.Fields.Count == 0
            ? null
            : error.Fields.GroupBy(f => f.Path).ToDictionary(g => g.Key, g => g.Select(f => f.Reason.ToString()).ToArray());
        return Make(context, StatusOf(error.Kind), error.Code, error.Arguments, fields);
    }

    /// <summary>A bare status of the framework in the same form.</summary>
    public static IResult From(HttpContext context, int status)
    {
        if (status is 429 or 503 && context.Response.Headers.RetryAfter.Count == 0) context.Response.Headers.RetryAfter = "5";
        return Make(context, status, ApiErrors.ByStatus.GetValueOrDefault(status, status < 500 ? "request.invalid" : "server.error"), [], null);
    }

    private static IResult Make(HttpContext context, int status, string code, IReadOnlyList<object> arguments, IReadOnlyDictionary<string, string[]>? errors)
    {
        var text = Messages.Render(code, arguments);
        var problem = new Problem($"urn:dualcontrol:{code}", text, status, code, text, context.Request.Path.Value ?? "/",
            Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier, errors);
        return Results.Json(problem, JsonSetup.Options, MediaType, status);
    }
}
