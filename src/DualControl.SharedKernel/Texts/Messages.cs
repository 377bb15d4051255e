using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace DualControl.SharedKernel.Texts;

/// <summary>One text in both languages.</summary>
/// <param name="Zh">Simplified Chinese.</param>
/// <param name="En">English.</param>
public sealed record BilingualText(string Zh, string En)
{
    /// <summary>The text in the current UI language; Chinese unless English is asked for.</summary>
    public string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? En : Zh;

    /// <summary>The same, so that it may stand among the values of another text.</summary>
    public override string ToString() => Current;
}

/// <summary>
/// The texts of all loaded assemblies. Each assembly embeds one <c>messages.json</c>:
/// <c>{ "danger.not_rectified": { "zh": "…", "en": "…" } }</c>, so that neither language can be forgotten.
/// </summary>
public static class Messages
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly ConcurrentDictionary<string, BilingualText> Texts = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Assembly, bool> Loaded = new();

    static Messages() => Load(typeof(Messages).Assembly);

    /// <summary>Every loaded text by code.</summary>
    public static IReadOnlyDictionary<string, BilingualText> All => Texts;

    /// <summary>Adds the texts of an assembly; doing so twice changes nothing.</summary>
    public static void Load(Assembly assembly)
    {
        if (!Loaded.TryAdd(assembly, true)) return;
        var name = assembly.GetManifestResourceNames().SingleOrDefault(n => n.EndsWith("messages.json", StringComparison.Ordinal));
        if (name is null) return;
        using var stream = assembly.GetManifestResourceStream(name)!;
        foreach (var (code, text) in JsonSerializer.Deserialize<Dictionary<string, BilingualText>>(stream, Json)!)
            if (!Texts.TryAdd(code, text)) throw new InvalidOperationException($"Message {code} is declared twice.");
    }

    /// <summary>The text in both languages with its placeholders filled, to be kept and read later.</summary>
    public static BilingualText RenderBoth(string code, IReadOnlyList<object>? arguments = null)
    {
        var (zh, en) = Language.Both(() => Render(code, arguments));
        return new BilingualText(zh, en);
    }

    /// <summary>The text in the current UI language with its placeholders filled.</summary>
    public static string Render(string code, IReadOnlyList<object>? arguments = null)
    {
        if (!Texts.TryGetValue(code, out var text)) return code;
        return arguments is null or { Count: 0 }
            ? text.Current
            : string.Format(CultureInfo.InvariantCulture, text.Current, [.. arguments]);
    }
}
