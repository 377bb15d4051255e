using System.Text.Json;
using DualControl.ArchitectureTests.Support;
using DualControl.SharedKernel.Texts;

namespace DualControl.ArchitectureTests.Texts;

/// <summary>One messages.json: texts in both languages by code.</summary>
internal sealed record MessageFile(string Name, IReadOnlyList<KeyValuePair<string, BilingualText>> Texts)
{
    public static IReadOnlyList<MessageFile> All { get; } =
        [.. Solution.Files("src", "messages.json").Select(f => Parse(Path.GetRelativePath(Solution.Root, f), File.ReadAllText(f)))];

    public static MessageFile Parse(string name, string json)
    {
        using var document = JsonDocument.Parse(json);
        return new MessageFile(name, [.. document.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, new BilingualText(Text(p.Value, "zh"), Text(p.Value, "en"))))]);
    }

    private static string Text(JsonElement texts, string language) => texts.TryGetProperty(language, out var text) ? text.GetString() ?? "" : "";
}
