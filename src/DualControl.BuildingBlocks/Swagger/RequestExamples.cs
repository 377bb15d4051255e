using System.Text.Json.Nodes;
using DualControl.BuildingBlocks.Modules;

namespace DualControl.BuildingBlocks.Swagger;

/// <summary>Request bodies to begin with, by use case: each module embeds one <c>examples.json</c>.</summary>
internal sealed class RequestExamples(ModuleRegistry modules)
{
    private readonly Dictionary<string, JsonNode> _bodies = modules.All.Select(m => m.GetType().Assembly)
        .SelectMany(a => a.GetManifestResourceNames().Where(n => n.EndsWith("examples.json", StringComparison.Ordinal)).Select(n => a.GetManifestResourceStream(n)!))
        .SelectMany(Read).ToDictionary(e => e.Key, e => e.Value!);

    public JsonNode? Of(string useCase) => _bodies.GetValueOrDefault(useCase)?.DeepClone();

    private static List<KeyValuePair<string, JsonNode?>> Read(Stream stream)
    {
        using (stream) return [.. JsonNode.Parse(stream)!.AsObject()];
    }
}
