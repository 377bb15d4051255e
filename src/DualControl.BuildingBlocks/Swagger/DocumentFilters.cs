using System.Reflection;
using DualControl.BuildingBlocks.Modules;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DualControl.BuildingBlocks.Swagger;

/// <summary>What operations refer to, declared once: headers, refusals, and a description of each tag (the summary of the class that maps its routes).</summary>
internal sealed class SharedPartsFilter(ModuleRegistry modules) : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var operations = Operations.Of(document).ToList();
        document.Components ??= new OpenApiComponents();
        document.Components.Parameters = SharedHeaders.Components();
        document.Components.Responses = Refusals.Components(
            operations.Where(o => o.Responses is not null).SelectMany(o => o.Responses!.Values).OfType<OpenApiResponseReference>().Select(r => r.Reference.Id!),
            modules.All.Select(m => m.GetType().Assembly), document);
        document.Tags = new HashSet<OpenApiTag>(context.ApiDescriptions
            .Select(d => d.ActionDescriptor.EndpointMetadata)
            .Select(m => (Tag: m.OfType<Microsoft.AspNetCore.Http.Metadata.ITagsMetadata>().LastOrDefault()?.Tags.FirstOrDefault(), Routes: m.OfType<MethodInfo>().FirstOrDefault()?.DeclaringType))
            .Where(t => t is { Tag: not null, Routes: not null })
            .Select(t => (t.Tag, Routes: t.Routes!.DeclaringType ?? t.Routes))
            .OrderBy(t => IndexOf(t.Routes.Assembly)).ThenBy(t => t.Routes.Name, StringComparer.Ordinal)
            .GroupBy(t => t.Tag)
            .Select(g => new OpenApiTag { Name = g.Key, Description = g.Select(t => XmlTexts.Of($"T:{t.Routes.FullName}")).FirstOrDefault(t => t.Length > 0) })
            .Prepend(TokenRouteFilter.Tag));
    }

    private int IndexOf(Assembly assembly) => modules.All.Select((m, i) => (m, i)).FirstOrDefault(m => m.m.GetType().Assembly == assembly).i;
}

/// <summary>
/// Answers are complete and may grow: what only answers show has all its properties, and clients must bear new ones. Requests stay strict:
/// required is what the JSON reader requires, and nothing unknown is read.
/// </summary>
internal sealed class DirectionFilter : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var schemas = document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        var requested = new HashSet<string>();
        foreach (var body in Operations.Of(document).Select(o => o.RequestBody).OfType<IOpenApiRequestBody>())
            foreach (var media in body.Content?.Values ?? []) Follow(media.Schema, schemas, requested);
        foreach (var (id, schema) in schemas)
        {
            if (requested.Contains(id) || schema is not OpenApiSchema { Properties: { Count: > 0 } properties } concrete) continue;
            concrete.Required = properties.Keys.ToHashSet();
            concrete.AdditionalPropertiesAllowed = true;
        }
    }

    private static void Follow(IOpenApiSchema? schema, IDictionary<string, IOpenApiSchema> schemas, HashSet<string> seen)
    {
        if (schema is OpenApiSchemaReference reference)
        {
            if (!seen.Add(reference.Reference.Id!)) return;
            Follow(schemas[reference.Reference.Id!], schemas, seen);
            return;
        }
        if (schema is null) return;
        IEnumerable<IOpenApiSchema?> parts = [.. schema.Properties?.Values ?? [], .. schema.AllOf ?? [], .. schema.OneOf ?? [], schema.Items, schema.AdditionalProperties];
        foreach (var part in parts) Follow(part, schemas, seen);
    }
}

/// <summary>The same document for the same code: paths, and schemas by name.</summary>
internal sealed class SortedDocumentFilter : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths.OrderBy(p => p.Key, StringComparer.Ordinal)) paths.Add(path, item);
        document.Paths = paths;
        if (document.Components?.Schemas is { } schemas)
            document.Components.Schemas = schemas.OrderBy(s => s.Key, StringComparer.Ordinal).ToDictionary(s => s.Key, s => s.Value);
        document.Servers = [new OpenApiServer { Url = "/", Description = "本机 This installation." }];
    }
}

internal static class Operations
{
    public static IEnumerable<OpenApiOperation> Of(OpenApiDocument document) => document.Paths.Values.Where(p => p.Operations is not null).SelectMany(p => p.Operations!.Values);
}
