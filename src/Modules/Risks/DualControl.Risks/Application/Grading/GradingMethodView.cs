using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Domain.Grading;

namespace DualControl.Risks.Application.Grading;

/// <summary>评价方法 A method as assessments use it.</summary>
/// <param name="Method">方法 Method.</param>
/// <param name="Number">版本号 1 comes with the program.</param>
/// <param name="Rules">内容 Values and edges, or criteria.</param>
internal sealed record GradingMethodView(GradingMethodKind Method, int Number, GradingRules Rules)
{
    public static GradingMethodView Of(GradingMethod method) => new(method.Kind, method.Version, method.Rules);
}

/// <summary>现行评价方法 The methods in force.</summary>
/// <param name="Items">方法 LEC, LS, MES and the criteria of direct judgement.</param>
internal sealed record GradingMethodsView(IReadOnlyList<GradingMethodView> Items);

/// <summary>方法版本 A version of a method made by the installation.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="Method">方法 Method.</param>
/// <param name="Number">版本号 From 2 on.</param>
/// <param name="State">状态 State.</param>
/// <param name="IsCurrent">现行 In force.</param>
/// <param name="Rules">内容 Values and edges, or criteria.</param>
/// <param name="Reason">原因 Why it was made.</param>
/// <param name="DraftedBy">起草人 Who drafted it.</param>
/// <param name="DraftedAt">起草时间 Instant, UTC.</param>
/// <param name="PublishedBy">发布人 Who published it; null before.</param>
/// <param name="PublishedAt">发布时间 Instant, UTC; null before.</param>
/// <param name="Version">版本 Version of the record, the ETag.</param>
internal sealed record GradingMethodVersionView(
    GradingMethodVersionId Id, GradingMethodKind Method, int Number, GradingMethodState State, bool IsCurrent, GradingRules Rules, string Reason, string DraftedBy, DateTimeOffset DraftedAt,
    string? PublishedBy, DateTimeOffset? PublishedAt, long Version) : IVersioned
{
    public static readonly Expression<Func<GradingMethodVersion, GradingMethodVersionView>> Projection = v => new GradingMethodVersionView(
        v.Id, v.Method, v.Number, v.State, v.IsCurrent, v.Rules, v.Reason, v.DraftedBy.Name, v.DraftedAt, v.PublishedBy == null ? null : v.PublishedBy.Name, v.PublishedAt, v.Version);
}
