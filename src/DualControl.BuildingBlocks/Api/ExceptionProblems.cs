using System.Reflection;
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
                // An object of another form than documented has faulty fields; what is no JSON object has none.
                var fields = JsonFaults.Of(json, ParametersOf(context).FirstOrDefault(IsBody)?.ParameterType);
                return ProblemResults.From(context, fields.Count == 0 ? ApiErrors.MalformedJson : CommonErrors.Invalid.At([.. fields]));
            case BadHttpRequestException { StatusCode: 400 } bad:
                return ProblemResults.From(context, ParameterOf(bad) is { } name
                    ? ApiErrors.BadValue.At(bad.Message.Contains("was not provided", StringComparison.Ordinal)
                        ? new FieldError(name, "json.missing_property")
                        : ValueForms.Refuse(name, ParametersOf(context).FirstOrDefault(p => p.Name == name)?.ParameterType))
                    : ApiErrors.MalformedJson);
            case BadHttpRequestException bad:
                return ProblemResults.From(context, bad.StatusCode);
            case Files.ScannerUnavailableException:
                log.LogError(exception, "The virus scanner is away");
                return ProblemResults.From(context, StatusCodes.Status503ServiceUnavailable);
            case var _ when DatabaseErrors.IsAway(exception):
                log.LogError(exception, "The database is away");
                return ProblemResults.From(context, StatusCodes.Status503ServiceUnavailable);
            default:
                log.LogError(exception, "Unexpected failure");
                return ProblemResults.From(context, StatusCodes.Status500InternalServerError);
        }
    }

    /// <summary>The handler's parameters; the exception handler has taken the endpoint off the context and keeps it in its feature.</summary>
    private static ParameterInfo[] ParametersOf(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? [];

    /// <summary>Everything else a route takes is the runner of use cases, or binds from route and query.</summary>
    private static bool IsBody(ParameterInfo parameter) => parameter.ParameterType is { IsClass: true } type && type != typeof(string) && type != typeof(UseCases);

    private static string? ParameterOf(BadHttpRequestException exception) =>
        exception.Message.Contains("body", StringComparison.Ordinal) ? null : BoundParameter().Match(exception.Message) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("parameter \"(?:[^\"]* )?([A-Za-z]+)\"", RegexOptions.None, 100)]
    private static partial Regex BoundParameter();
}
