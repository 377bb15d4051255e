using System.Text.Json;
using System.Text.Json.Serialization;
using DualControl.Organization.Contracts;

namespace DualControl.Organization.Domain.ResponsibilityLetters;

/// <summary>默认模板 One text for each rank (plan, section 二), in default-templates.json; in use where an enterprise has issued none of its own.</summary>
internal static class DefaultTemplates
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly Dictionary<ManagementRank, LetterText> Texts = Read();

    public static LetterText Of(ManagementRank rank) => Texts[rank];

    private static Dictionary<ManagementRank, LetterText> Read()
    {
        using var json = typeof(DefaultTemplates).Assembly.GetManifestResourceStream("DualControl.Organization.Domain.ResponsibilityLetters.default-templates.json")!;
        return JsonSerializer.Deserialize<Dictionary<ManagementRank, LetterText>>(json, Options)!;
    }
}
