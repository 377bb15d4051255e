using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace DualControl.BuildingBlocks.Swagger;

/// <summary>The request headers that mean the same everywhere, declared once.</summary>
internal static class SharedHeaders
{
    private static readonly (string Id, string Name, bool Required, string Text, string Example)[] All =
    [
        ("AcceptLanguage", "Accept-Language", false, "语言 Language of texts: `zh-CN` (default) or `en`.", "zh-CN"),
        ("IdempotencyKey", "Idempotency-Key", false, "重试键 1–255 visible ASCII characters; the same key and body take effect once within 24 h.", "5f0c7a9e-1"),
        ("IfMatch", "If-Match", false, "期望的版本 The ETag last read; another version answers 412. Without it no version is compared.", "\"3\""),
        ("IfMatchRequired", "If-Match", true, "期望的版本 The ETag last read; another version answers 412, none 428.", "\"3\""),
        ("IfNoneMatch", "If-None-Match", false, "已有的版本 The ETag already held; unchanged answers 304.", "\"3\""),
    ];

    public static IEnumerable<string> Of(string method, bool takesIfMatch, bool requiresIfMatch, bool isVersioned)
    {
        yield return "AcceptLanguage";
        if (method == "POST") yield return "IdempotencyKey";
        if (requiresIfMatch) yield return "IfMatchRequired";
        else if (takesIfMatch) yield return "IfMatch";
        if (method == "GET" && isVersioned) yield return "IfNoneMatch";
    }

    public static IDictionary<string, IOpenApiParameter> Components() => All.ToDictionary(h => h.Id, h => (IOpenApiParameter)new OpenApiParameter
    {
        Name = h.Name,
        In = ParameterLocation.Header,
        Description = h.Text,
        Required = h.Required,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = JsonValue.Create(h.Example),
    });
}
