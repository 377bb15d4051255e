using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Domain.Grading;

/// <summary>评价方法 A method of grading, by data of the installation.</summary>
internal enum GradingMethodKind
{
    /// <summary>作业条件危险性评价法 LEC: likelihood × exposure × consequence.</summary>
    Lec,
    /// <summary>风险矩阵法 LS: likelihood × severity.</summary>
    Ls,
    /// <summary>作业条件风险程度评价法 MES: control measures × exposure × severity.</summary>
    Mes,
    /// <summary>直接判定法 Direct judgement by a listed criterion; beside one of the others.</summary>
    Direct,
}

/// <summary>分值 A value that may be chosen.</summary>
/// <param name="Value">分值 More than 0, at most 1000.</param>
/// <param name="Zh">中文含义 What it means, in Chinese, 1–100 characters.</param>
/// <param name="En">英文含义 In English, 1–100 characters.</param>
internal sealed record ListedValue(decimal Value, string Zh, string En);

/// <summary>指标 A factor of the product.</summary>
/// <param name="Symbol">代号 l, e, c, s or m.</param>
/// <param name="Zh">中文名称 Name in Chinese, 1–100 characters.</param>
/// <param name="En">英文名称 In English, 1–100 characters.</param>
/// <param name="Values">分值表 2–20 values, each once.</param>
internal sealed record MethodParameter(string Symbol, string Zh, string En, IReadOnlyList<ListedValue> Values);

/// <summary>等级界限 Where a level begins.</summary>
/// <param name="From">界限 The score.</param>
/// <param name="Inclusive">含界限 The score itself belongs to the level; otherwise only what is above it.</param>
internal sealed record LevelEdge(decimal From, bool Inclusive)
{
    public bool IsReachedBy(decimal score) => Inclusive ? score >= From : score > From;
}

/// <summary>等级界限表 Where the levels begin; what reaches none is low.</summary>
/// <param name="Major">重大 Red.</param>
/// <param name="Significant">较大 Orange; lower than red.</param>
/// <param name="General">一般 Yellow; lower than orange, more than 0.</param>
internal sealed record LevelEdges(LevelEdge Major, LevelEdge Significant, LevelEdge General)
{
    /// <summary>Every score has exactly one level, and a higher score never a lower one.</summary>
    public RiskLevel LevelOf(decimal score) =>
        Major.IsReachedBy(score) ? RiskLevel.Major : Significant.IsReachedBy(score) ? RiskLevel.Significant : General.IsReachedBy(score) ? RiskLevel.General : RiskLevel.Low;

    /// <summary>Edges that do not fall would leave a level no score reaches.</summary>
    public bool Fall => Major.From > Significant.From && Significant.From > General.From && General.From > 0;
}

/// <summary>直接判定依据 A criterion that sets a level directly.</summary>
/// <param name="Code">代号 Code in camel case, 1–50 letters and digits.</param>
/// <param name="Zh">中文 In Chinese, 1–200 characters.</param>
/// <param name="En">英文 In English, 1–200 characters.</param>
internal sealed record JudgementCriterion(string Code, string Zh, string En);

/// <summary>方法内容 What a version of a method says.</summary>
/// <param name="Parameters">指标 The factors of the product; none for direct judgement.</param>
/// <param name="Edges">等级界限 Where the levels begin; null for direct judgement.</param>
/// <param name="Criteria">直接判定依据 Criteria of direct judgement; none for the others.</param>
internal sealed record GradingRules(IReadOnlyList<MethodParameter> Parameters, LevelEdges? Edges, IReadOnlyList<JudgementCriterion> Criteria)
{
    /// <summary>The factors each method multiplies.</summary>
    public static IReadOnlyList<string> SymbolsOf(GradingMethodKind method) => method switch
    {
        GradingMethodKind.Lec => ["l", "e", "c"],
        GradingMethodKind.Ls => ["l", "s"],
        GradingMethodKind.Mes => ["m", "e", "s"],
        _ => [],
    };

    /// <summary>Refuses what would leave an assessment without a level, or a level without an assessment.</summary>
    public Error? Check(GradingMethodKind method)
    {
        if (method == GradingMethodKind.Direct)
            return Criteria.Count == 0 || Criteria.DistinctBy(c => c.Code).Count() != Criteria.Count || Parameters.Count > 0 || Edges is not null ? RiskErrors.MethodCriteria.At("criteria") : null;
        if (!Parameters.Select(p => p.Symbol).Order().SequenceEqual(SymbolsOf(method).Order()) || Criteria.Count > 0)
            return RiskErrors.MethodParameters.With(string.Join(", ", SymbolsOf(method))).At("parameters");
        for (var i = 0; i < Parameters.Count; i++)
            if (Parameters[i].Values.DistinctBy(v => v.Value).Count() != Parameters[i].Values.Count) return RiskErrors.MethodValueTwice.At($"parameters[{i}].values");
        return Edges is { Fall: true } ? null : RiskErrors.MethodEdges.At("edges");
    }
}
