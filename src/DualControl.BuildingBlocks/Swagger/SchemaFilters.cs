using System.Text.Json.Nodes;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Time;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DualControl.BuildingBlocks.Swagger;

/// <summary>Ids are UUID strings.</summary>
internal sealed class IdSchemaFilter : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        var type = Nullable.GetUnderlyingType(context.Type) ?? context.Type;
        if (schema is not OpenApiSchema concrete || context.MemberInfo is not null || !Ids.IsId(type)) return;
        concrete.Type = JsonSchemaType.String;
        concrete.Format = "uuid";
        concrete.Properties?.Clear();
        concrete.Required?.Clear();
        concrete.AdditionalPropertiesAllowed = true;
        concrete.Example = JsonValue.Create("019a5c1e-7c1f-7d3a-9b55-0c8f7a1e2b34");
    }
}

/// <summary>Ids in routes and queries are UUID strings, too; choices are their enum.</summary>
internal sealed class ParameterTypeFilter : IParameterFilter
{
    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
    {
        if (parameter is not OpenApiParameter concrete) return;
        var declared = context.ParameterInfo?.ParameterType ?? context.ApiParameterDescription.ModelMetadata?.ModelType ?? context.ApiParameterDescription.Type;
        var type = declared is null ? null : Nullable.GetUnderlyingType(declared) ?? declared;
        if (type is not null && Ids.IsId(type)) concrete.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" };
        if (type == typeof(Month)) concrete.Schema = SwaggerSetup.MonthSchema();
        if (type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Choice<>))
            concrete.Schema = context.SchemaGenerator.GenerateSchema(type.GetGenericArguments()[0], context.SchemaRepository);
        concrete.Description ??= ParameterTexts.Of(concrete.Name!);
        if (concrete is { Name: "limit", Schema: OpenApiSchema limit })
            (limit.Minimum, limit.Maximum, limit.Default) = ("1", $"{PageRequest.MaxLimit}", JsonValue.Create(PageRequest.DefaultLimit));
    }
}

/// <summary>
/// The properties as the JSON reader sees them: required is what it requires. (Answers are always complete, see <see cref="DirectionFilter"/>.)
/// </summary>
internal sealed class ContractSchemaFilter : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { Count: > 0 } properties } concrete || Ids.IsId(context.Type)) return;
        var contract = JsonSetup.Options.GetTypeInfo(context.Type).Properties.Where(p => properties.ContainsKey(p.Name)).ToList();
        concrete.Required = contract.Where(p => p.IsRequired).Select(p => p.Name).ToHashSet();
        foreach (var property in contract)
        {
            if (properties[property.Name] is not OpenApiSchema { AllOf: [OpenApiSchemaReference type] } extended) continue;
            (extended.Type, extended.Format, extended.Enum, extended.Example) = (null, null, null, null);
            // "allOf" with null beside it would allow nothing at all.
            if (property.IsGetNullable) (extended.AllOf, extended.OneOf) = (null, [type, new OpenApiSchema { Type = JsonSchemaType.Null }]);
        }
    }
}

/// <summary>Enum values and well-known properties explain themselves.</summary>
internal sealed class DescriptionSchemaFilter : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema concrete) return;
        if (context.Type.IsEnum && context.MemberInfo is null) DescribeEnum(concrete, context.Type);
        if (concrete.Properties is null) return;
        foreach (var (name, property) in concrete.Properties)
            if (property is OpenApiSchema p && string.IsNullOrWhiteSpace(p.Description)) p.Description = ParameterTexts.Of(name);
    }

    private static void DescribeEnum(OpenApiSchema schema, Type type)
    {
        var names = ValueForms.MembersOf(type);
        var lines = names.Select(n => (Name: System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(n), Text: XmlTexts.Of($"F:{type.FullName}.{n}")));
        var described = string.Join('\n', lines.Select(l => $"- `{l.Name}` {l.Text}"));
        schema.Description = $"{XmlTexts.Of($"T:{type.FullName}")}\n\n{described}".Trim();
        schema.Type = JsonSchemaType.String;
        schema.Enum = [.. names.Select(n => (JsonNode)JsonValue.Create(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(n))!)];
    }
}
