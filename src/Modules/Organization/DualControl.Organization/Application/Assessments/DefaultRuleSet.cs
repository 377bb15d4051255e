using System.Text.Json;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.Assessments;

namespace DualControl.Organization.Application.Assessments;

/// <summary>通用考核细则 The rules that come with the program, from default-assessment-rules.json: nobody's until an enterprise takes them over.</summary>
internal static class DefaultRuleSet
{
    private const string File = "default-assessment-rules.json";

    public static RuleSetContent Content { get; } = Read();

    private static RuleSetContent Read()
    {
        var assembly = typeof(DefaultRuleSet).Assembly;
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(n => n.EndsWith(File, StringComparison.Ordinal)))!;
        return JsonSerializer.Deserialize<RuleSetContent>(stream, JsonSetup.Options)!;
    }
}
