using System.Text.Json;
using System.Text.RegularExpressions;
using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Results;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DualControl.BuildingBlocks.Api;

/// <summary>What the framework throws, said in the API's own form; nothing internal leaks.</summary>
internal sealed partial class ExceptionProblems(ILogger<ExceptionProblems> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken ct)
    {
        if (context.RequestAborted.IsCancellationRequested) return true;
        await ResultOf(context, exception).ExecuteAsync(context);
        return true;
    }

    private IResult ResultOf(HttpContext context, Exception exception)
    {
        switch (exception)
        {
            case BadHttpRequestException { InnerException: JsonException json }:
                return ProblemResults.From(context, ApiErrors.MalformedJson.At([.. FieldsOf(json)]));
            case BadHttpRequestException { StatusCode: 400 } bad:
                return ProblemResults.From(context, ParameterOf(bad) is { } name
                    ? ApiErrors.BadValue.At(new FieldError(name, bad.Message.Contains("was not provided", StringComparison.Ordinal) ? "json.missing_property" : "json.bad_value"))
                    : ApiErrors.MalformedJson);
            case BadHttpRequestException bad:
                return ProblemResults.From(context, bad.StatusCode);
            case var _ when DatabaseErrors.IsAway(exception):
                log.LogError(exception, "The database is away");
                return ProblemResults.From(context, StatusCodes.Status503ServiceUnavailable);
            default:
                log.LogError(exception, "Unexpected failure");
                return ProblemResults.From(context, StatusCodes.Status500InternalServerError);
        }
    }

    private static IEnumerable<FieldError> FieldsOf(JsonException exception)
    {
        var path = exception.Path is { } p ? p.TrimStart('$').TrimStart('.') : "";
        if (MissingProperties().Match(exception.Message) is { Success: true } missing)
            return Quoted().Matches(missing.Groups[1].Value)
                .Select(m => new FieldError(path.Length == 0 ? m.Groups[1].Value : $"{path}.{m.Groups[1].Value}", "json.missing_property"));
        if (path.Length == 0) return [];
        return [new FieldError(path, exception.Message.Contains("could not be mapped", StringComparison.Ordinal) ? "json.unknown_property" : "json.bad_value")];
    }

    private static string? ParameterOf(BadHttpRequestException exception) =>
        exception.Message.Contains("body", StringComparison.Ordinal) ? null : BoundParameter().Match(exception.Message) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("missing required properties including: (.*)$", RegexOptions.None, 100)]
    private static partial Regex MissingProperties();

    [GeneratedRegex("'([^']+)'", RegexOptions.None, 100)]
    private static partial Regex Quoted();

    [GeneratedRegex("parameter \"(?:[^\"]* )?([A-Za-z]+)\"", RegexOptions.None, 100)]
    private static partial Regex BoundParameter();
}
