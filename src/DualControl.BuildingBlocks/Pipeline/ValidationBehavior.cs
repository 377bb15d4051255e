using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;
using FluentValidation;
using MediatR;

namespace DualControl.BuildingBlocks.Pipeline;

/// <summary>Runs the validators of a command or query; all findings together become one 400.</summary>
internal sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IResult<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next)
    {
        var findings = new List<FieldError>();
        foreach (var validator in validators)
            foreach (var failure in (await validator.ValidateAsync(request, ct)).Errors)
                findings.Add(new FieldError(JsonPath(failure.PropertyName), Text.Literal(failure.ErrorMessage)));
        return findings.Count == 0 ? await next() : TResponse.Failure(CommonErrors.Invalid.At([.. findings]));
    }

    /// <summary><c>Measures[0].Description</c> → <c>measures[0].description</c>.</summary>
    private static string JsonPath(string property) =>
        string.Join('.', property.Split('.').SkipWhile(p => p == "Filter").Select(p => p.Length == 0 ? p : char.ToLowerInvariant(p[0]) + p[1..]));
}
