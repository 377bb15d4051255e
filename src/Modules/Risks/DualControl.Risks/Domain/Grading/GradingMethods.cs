using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Domain.Grading;

/// <summary>The methods in force, one version of each.</summary>
internal sealed class GradingMethods(IReadOnlyDictionary<GradingMethodKind, GradingMethod> methods)
{
    /// <summary>Version 1 of each method: the tables of docs/domain.md, in grading-methods.json.</summary>
    public static readonly GradingMethods Defaults = new(Read());

    public GradingMethod this[GradingMethodKind kind] => methods[kind];

    /// <summary>The same, but for these.</summary>
    public GradingMethods With(IEnumerable<GradingMethod> published)
    {
        var all = methods.ToDictionary();
        foreach (var method in published) all[method.Kind] = method;
        return new GradingMethods(all);
    }

    /// <summary>Grades the values; a direct judgement wins over the computation and can only raise.</summary>
    public Result<Assessment> Grade(GradingMethodKind kind, GradingValues values, DirectJudgement? direct, string path)
    {
        if (kind == GradingMethodKind.Direct) return RiskErrors.DirectAlone;
        var method = methods[kind];
        var score = method.Score(values, path);
        if (score.IsFailure) return score.Error;
        var computed = method.LevelOf(score.Value);
        if (direct is null) return new Assessment(kind, method.Version, values, score.Value, computed, null, null);
        var criteria = methods[GradingMethodKind.Direct];
        if (criteria.Rules.Criteria.All(c => c.Code != direct.Criterion))
            return RiskErrors.CriterionUnknown.With(string.Join(", ", criteria.Rules.Criteria.Select(c => c.Code))).At("factor.directJudgement.criterion");
        if (direct.Level < computed) return RiskErrors.DirectJudgementLowers;
        return new Assessment(kind, method.Version, values, score.Value, direct.Level, direct, criteria.Version);
    }

    private static Dictionary<GradingMethodKind, GradingMethod> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("DualControl.Risks.Domain.Grading.grading-methods.json")!;
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };
        return JsonSerializer.Deserialize<Dictionary<GradingMethodKind, GradingRules>>(stream, options)!.ToDictionary(m => m.Key, m => new GradingMethod(m.Key, 1, m.Value));
    }
}
