using System.Globalization;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Domain.Grading;

/// <summary>One version of a method that multiplies listed values, in decimal arithmetic. A published version never changes, and each assessment keeps the one it used.</summary>
internal sealed class GradingMethod(GradingMethodKind kind, int version, GradingRules rules)
{
    public GradingMethodKind Kind => kind;
    public int Version => version;
    public GradingRules Rules => rules;

    public RiskLevel LevelOf(decimal score) => rules.Edges!.LevelOf(score);

    /// <summary>The product of the values; each must be one of the list, and no other may be given.</summary>
    public Result<decimal> Score(GradingValues values, string path)
    {
        var findings = new List<FieldError>();
        var score = 1m;
        foreach (var parameter in rules.Parameters)
        {
            var value = values.Of(parameter.Symbol);
            if (value is { } given && parameter.Values.Any(v => v.Value == given)) score *= given;
            else findings.Add(new FieldError($"{path}.{parameter.Symbol}", "assessment.value_not_listed", string.Join(" / ", parameter.Values.Select(v => v.Value.ToString(CultureInfo.InvariantCulture)))));
        }
        findings.AddRange(GradingValues.Symbols.Where(s => values.Of(s) is not null && rules.Parameters.All(p => p.Symbol != s)).Select(s => new FieldError($"{path}.{s}", "assessment.value_of_other_method")));
        return findings.Count > 0 ? RiskErrors.ValueNotListed.At([.. findings]) : score;
    }
}

/// <summary>取值 The values of an assessment: l, e, c for LEC; l, s for LS; m, e, s for MES.</summary>
/// <param name="L">可能性 Likelihood, of LEC and LS.</param>
/// <param name="E">暴露频繁程度 Exposure, of LEC and MES.</param>
/// <param name="C">后果 Consequence, of LEC.</param>
/// <param name="S">后果严重性 Severity, of LS and MES.</param>
/// <param name="M">控制措施状态 State of the control measures, of MES.</param>
internal sealed record GradingValues(decimal? L = null, decimal? E = null, decimal? C = null, decimal? S = null, decimal? M = null)
{
    public static readonly IReadOnlyList<string> Symbols = ["l", "e", "c", "s", "m"];

    public decimal? Of(string symbol) => symbol switch { "l" => L, "e" => E, "c" => C, "s" => S, _ => M };
}

/// <summary>直接判定 A level set by a listed criterion instead of computation; it can only raise.</summary>
/// <param name="Criterion">判定依据 Code of a criterion in force (<c>grading-methods/direct</c>).</param>
/// <param name="Level">判定等级 The level it gives.</param>
/// <param name="Reason">理由 Reason, 1–500 characters.</param>
internal sealed record DirectJudgement(string Criterion, RiskLevel Level, string Reason);

/// <summary>评价结果 A grading with the versions it used.</summary>
/// <param name="Method">方法 Method.</param>
/// <param name="MethodVersion">方法版本 Version of the method.</param>
/// <param name="Values">取值 The values.</param>
/// <param name="Score">分值 Their product.</param>
/// <param name="Level">等级 The level.</param>
/// <param name="Direct">直接判定 Direct judgement, where it decided.</param>
/// <param name="DirectVersion">直接判定版本 Version of the criteria it used.</param>
internal sealed record Assessment(GradingMethodKind Method, int MethodVersion, GradingValues Values, decimal Score, RiskLevel Level, DirectJudgement? Direct, int? DirectVersion)
{
    /// <summary>In a line, e.g. LEC v1: L=3, E=6, C=15 → 270, 较大风险（橙）.</summary>
    public string Summary
    {
        get
        {
            var values = GradingValues.Symbols.Where(s => Values.Of(s) is not null).Select(s => $"{s.ToUpperInvariant()}={Values.Of(s)!.Value.ToString(CultureInfo.InvariantCulture)}");
            var direct = Direct is null ? "" : $" ({Direct.Criterion})";
            return $"{Method.ToString().ToUpperInvariant()} v{MethodVersion}: {string.Join(", ", values)} → {Score.ToString(CultureInfo.InvariantCulture)}, {LevelColours.NameOf(Level).Current}{direct}";
        }
    }

    /// <summary>True when a version of the method would judge it: direct judgement where one decided.</summary>
    public bool IsBy(GradingMethodKind kind) => kind == Method || (kind == GradingMethodKind.Direct && Direct is not null);

    /// <summary>The level another version would give; null where it lists a value or the criterion no more.</summary>
    public RiskLevel? LevelBy(GradingMethod method)
    {
        if (method.Kind == GradingMethodKind.Direct) return method.Rules.Criteria.Any(c => c.Code == Direct!.Criterion) ? Level : null;
        var score = method.Score(Values, "");
        if (score.IsFailure) return null;
        var computed = method.LevelOf(score.Value);
        return Direct is { } direct && direct.Level > computed ? direct.Level : computed;
    }
}
