using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Domain.Grading;

/// <summary>等级界限 Where the levels of D begin: D &gt; Major → major; D &gt; Significant → significant; D ≥ General → general; else low.</summary>
/// <param name="Major">Above it: 重大.</param>
/// <param name="Significant">Above it: 较大.</param>
/// <param name="General">From it on: 一般.</param>
internal sealed record LecEdges(decimal Major, decimal Significant, decimal General)
{
    public static readonly LecEdges Default = new(320, 160, 70);

    /// <summary>Edges that do not fall would leave a level no value reaches.</summary>
    public LecEdges Checked() => Major > Significant && Significant > General && General > 0
        ? this
        : throw new InvalidOperationException($"Risks:Lec: the edges must fall, Major {Major} > Significant {Significant} > General {General} > 0.");
}

/// <summary>
/// 作业条件危险性评价法 D = L × E × C in decimal arithmetic. Only the values of the method's table are accepted. Handbooks differ on the edges, so
/// they are configuration; a published version never changes and each assessment keeps the version it used.
/// </summary>
internal sealed class LecMethod(LecEdges edges, int version)
{
    public const string Name = "LEC";

    public static readonly IReadOnlyList<decimal> Likelihoods = [10m, 6m, 3m, 1m, 0.5m, 0.2m, 0.1m];
    public static readonly IReadOnlyList<decimal> Exposures = [10m, 6m, 3m, 2m, 1m, 0.5m];
    public static readonly IReadOnlyList<decimal> Consequences = [100m, 40m, 15m, 7m, 3m, 1m];

    public int Version => version;

    public RiskLevel LevelOf(decimal d) =>
        d > edges.Major ? RiskLevel.Major : d > edges.Significant ? RiskLevel.Significant : d >= edges.General ? RiskLevel.General : RiskLevel.Low;

    /// <summary>Grades the values; a direct judgement wins over the computation and can only raise.</summary>
    public Result<Assessment> Grade(LecValues values, DirectJudgement? direct, string path)
    {
        var findings = new List<FieldError>();
        if (!Likelihoods.Contains(values.L)) findings.Add(NotListed($"{path}.l", Likelihoods));
        if (!Exposures.Contains(values.E)) findings.Add(NotListed($"{path}.e", Exposures));
        if (!Consequences.Contains(values.C)) findings.Add(NotListed($"{path}.c", Consequences));
        if (findings.Count > 0) return RiskErrors.ValueNotListed.At([.. findings]);

        var d = values.L * values.E * values.C;
        var computed = LevelOf(d);
        if (direct is null) return new Assessment(Name, version, values, d, computed, null);
        if (direct.Level < computed) return RiskErrors.DirectJudgementLowers;
        return new Assessment(Name, version, values, d, direct.Level, direct);
    }

    private static FieldError NotListed(string path, IReadOnlyList<decimal> allowed) =>
        new(path, "assessment.value_not_listed", string.Join(" / ", allowed));
}

/// <summary>LEC 取值 The three values.</summary>
/// <param name="L">事故可能性 Likelihood: 10, 6, 3, 1, 0.5, 0.2 or 0.1.</param>
/// <param name="E">暴露频繁程度 Exposure: 10, 6, 3, 2, 1 or 0.5.</param>
/// <param name="C">后果 Consequence: 100, 40, 15, 7, 3 or 1.</param>
internal sealed record LecValues(decimal L, decimal E, decimal C);

/// <summary>直接判定 A level set by a listed criterion instead of computation; it can only raise.</summary>
/// <param name="Criterion">判定依据 Code of the criterion.</param>
/// <param name="Level">判定等级 The level it gives.</param>
/// <param name="Reason">理由 Reason, 1–500 characters.</param>
internal sealed record DirectJudgement(DirectCriterion Criterion, RiskLevel Level, string Reason);

/// <summary>直接判定依据 Criteria that set a level directly.</summary>
internal enum DirectCriterion
{
    /// <summary>构成重大危险源（GB 18218） A major hazard installation per GB 18218.</summary>
    MajorHazardInstallation,
    /// <summary>违反法律、法规及国家标准强制性条款 Violates a mandatory provision of law or standard.</summary>
    MandatoryProvisionViolated,
    /// <summary>发生过死亡、重伤事故且条件依然存在 A fatal or serious accident happened and its conditions persist.</summary>
    SeriousAccidentConditionsPersist,
    /// <summary>作业场所可能十人以上聚集且后果严重 Ten or more people may be present and the consequence is grave.</summary>
    TenOrMoreExposed,
}

/// <summary>评价结果 A grading with the method version it used.</summary>
/// <param name="Method">方法 Method, LEC.</param>
/// <param name="MethodVersion">方法版本 Version of the method.</param>
/// <param name="Values">取值 The values.</param>
/// <param name="D">危险性分值 L × E × C.</param>
/// <param name="Level">等级 The level.</param>
/// <param name="Direct">直接判定 Direct judgement, where it decided.</param>
internal sealed record Assessment(string Method, int MethodVersion, LecValues Values, decimal D, RiskLevel Level, DirectJudgement? Direct);
