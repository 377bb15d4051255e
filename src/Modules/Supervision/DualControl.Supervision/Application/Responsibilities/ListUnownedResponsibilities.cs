using DualControl.HiddenDangers.Contracts;
using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Supervision.Application.Responsibilities;

/// <summary>无人负责的事项 What posts answer for that nobody holds today: the task list after somebody left. Open the records by the `responsiblePostId` filter of their lists.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListUnownedResponsibilities(EnterpriseId EnterpriseId) : IQuery<UnownedResponsibilitiesView>;

/// <summary>无人负责的事项 The vacant posts that answer for something.</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Day">日期 The bureau's day.</param>
/// <param name="Posts">空缺岗位 Vacant posts, those that answer for most first; empty when every responsibility has its owner.</param>
internal sealed record UnownedResponsibilitiesView(EnterpriseId EnterpriseId, DateOnly Day, IReadOnlyList<UnownedResponsibility> Posts);

/// <summary>空缺岗位 A vacant post and what waits for its next holder.</summary>
/// <param name="PostId">岗位 Post.</param>
/// <param name="PostTitle">岗位名称 Its title.</param>
/// <param name="UnitId">组织单元 Its unit; null for a post of the whole enterprise.</param>
/// <param name="LastHeldOn">最后在岗日 Last day somebody held it; null when nobody ever did.</param>
/// <param name="RiskUnits">风险单元数 Risk units.</param>
/// <param name="RiskFactors">风险因素数 Risk factors in force.</param>
/// <param name="OpenDangers">未销账隐患数 Hidden dangers not written off.</param>
/// <param name="ChecklistItems">排查项目数 Items of the current checklists.</param>
internal sealed record UnownedResponsibility(PostId PostId, string PostTitle, UnitId? UnitId, DateOnly? LastHeldOn, int RiskUnits, int RiskFactors, int OpenDangers, int ChecklistItems)
{
    internal int Count => RiskUnits + RiskFactors + OpenDangers + ChecklistItems;
}

internal sealed class ListUnownedResponsibilitiesHandler(IRequestSender sender, BureauCalendar calendar) : IQueryHandler<ListUnownedResponsibilities, UnownedResponsibilitiesView>
{
    /// <summary>Three grouped reads whatever the number of posts.</summary>
    public async Task<Result<UnownedResponsibilitiesView>> Handle(ListUnownedResponsibilities query, CancellationToken ct)
    {
        var vacant = await sender.SendAsync(new ListVacantPosts(query.EnterpriseId, calendar.Today), ct);
        if (vacant.IsFailure) return vacant.Error;
        var risks = await sender.SendAsync(new CountRiskResponsibilities(query.EnterpriseId), ct);
        if (risks.IsFailure) return risks.Error;
        var dangers = await sender.SendAsync(new CountDangerResponsibilities(query.EnterpriseId), ct);
        if (dangers.IsFailure) return dangers.Error;
        var riskOf = risks.Value.ToDictionary(r => r.PostId);
        var dangersOf = dangers.Value.ToDictionary(d => d.PostId);
        var posts = vacant.Value
            .Select(p => (Post: p, Risk: riskOf.GetValueOrDefault(p.Id), Dangers: dangersOf.GetValueOrDefault(p.Id)))
            .Select(x => new UnownedResponsibility(x.Post.Id, x.Post.Title, x.Post.UnitId, x.Post.LastHeldOn, x.Risk?.RiskUnits ?? 0, x.Risk?.RiskFactors ?? 0, x.Dangers?.OpenDangers ?? 0, x.Dangers?.ChecklistItems ?? 0))
            .Where(u => u.Count > 0);
        return new UnownedResponsibilitiesView(query.EnterpriseId, calendar.Today, [.. posts.OrderByDescending(u => u.Count)]);
    }
}
