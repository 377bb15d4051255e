using DualControl.BuildingBlocks.Api;
using FluentValidation;
using FluentValidation.Validators;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DualControl.BuildingBlocks.Swagger;

/// <summary>Lengths, ranges and patterns of a request body, read from the validators that judge it; what holds only on a condition stays in the texts.</summary>
internal sealed class ValidationFilter(IServiceScopeFactory scopes) : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var useCase = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<UseCaseMetadata>().LastOrDefault()?.UseCase;
        var body = context.ApiDescription.ParameterDescriptions.FirstOrDefault(p => p.Source.Id == "Body")?.Type;
        if (useCase is null || body is null) return;
        using var scope = scopes.CreateScope();
        Apply(scope.ServiceProvider, useCase, body, context);
        // A body may carry another record with a validator of its own.
        foreach (var property in body.GetProperties().Where(p => p.PropertyType.Assembly == body.Assembly)) Apply(scope.ServiceProvider, property.PropertyType, property.PropertyType, context);
        if (body != useCase) Apply(scope.ServiceProvider, body, body, context);
    }

    private static void Apply(IServiceProvider services, Type validated, Type body, OperationFilterContext context)
    {
        if (!context.SchemaRepository.TryLookupByType(body, out var reference) || context.SchemaRepository.Schemas[reference.Reference.Id!] is not OpenApiSchema { Properties: { } properties }) return;
        foreach (var validator in services.GetServices(typeof(IValidator<>).MakeGenericType(validated)).Cast<IValidator>())
            foreach (var rule in validator.CreateDescriptor().Rules.Where(r => !r.HasCondition && r.PropertyName is { Length: > 0 }))
            {
                if (!properties.TryGetValue(char.ToLowerInvariant(rule.PropertyName[0]) + rule.PropertyName[1..], out var found) || found is not OpenApiSchema property) continue;
                var isEach = rule.GetType().Name.StartsWith("CollectionPropertyRule", StringComparison.Ordinal);
                if ((isEach ? property.Items : property) is not OpenApiSchema target) continue;
                foreach (var component in rule.Components.Where(c => !c.HasCondition && !c.HasAsyncCondition)) Limit(target, component.Validator);
            }
    }

    private static void Limit(OpenApiSchema schema, IPropertyValidator validator)
    {
        var isText = schema.Type?.HasFlag(JsonSchemaType.String) == true;
        var isNumber = schema.Type is { } type && (type & (JsonSchemaType.Integer | JsonSchemaType.Number)) != 0;
        switch (validator)
        {
            case INotEmptyValidator when isText && schema.Format is null: schema.MinLength ??= 1; break;
            case INotEmptyValidator when schema.Type?.HasFlag(JsonSchemaType.Array) == true: schema.MinItems ??= 1; break;
            case ILengthValidator length when isText:
                if (length.Max > 0) schema.MaxLength = length.Max;
                if (length.Min > 0) schema.MinLength = length.Min;
                break;
            case IRegularExpressionValidator pattern when isText: schema.Pattern = EcmaOf(pattern.Expression); break;
            case IBetweenValidator between when isNumber: (schema.Minimum, schema.Maximum) = (Text(between.From), Text(between.To)); break;
            case IComparisonValidator { ValueToCompare: { } value, Comparison: Comparison.GreaterThanOrEqual } when isNumber: schema.Minimum = Text(value); break;
            case IComparisonValidator { ValueToCompare: { } value, Comparison: Comparison.LessThanOrEqual } when isNumber: schema.Maximum = Text(value); break;
            case IComparisonValidator { ValueToCompare: { } value, Comparison: Comparison.GreaterThan } when isNumber: schema.ExclusiveMinimum = Text(value); break;
        }
    }

    /// <summary>JSON Schema speaks ECMAScript's expressions, which know no \A and \z; their ^ and $ mean just that.</summary>
    private static string EcmaOf(string expression) => expression.Replace(@"\A", "^", StringComparison.Ordinal).Replace(@"\z", "$", StringComparison.Ordinal);

    private static string? Text(object value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture);
}
