using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.Campaigns;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Campaigns;

/// <summary>任务 A unit for a post.</summary>
/// <param name="RiskUnitId">风险单元 Risk unit of the enterprise, not retired.</param>
/// <param name="PostId">岗位 Post of the enterprise; null for the frontline of the organization unit that answers for the risk unit.</param>
internal sealed record CampaignAssignmentBody(RiskUnitId RiskUnitId, PostId? PostId);

/// <summary>发起风险辨识活动 Open a campaign of identification for units and posts: the frontline gets tasks (plan 二（二）1). A unit is in one open campaign at a time.</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Title">名称 Title, 1–100 characters.</param>
/// <param name="From">开始日 First day.</param>
/// <param name="To">截止日 Last day: from today on, at most 366 days after the first.</param>
/// <param name="Assignments">任务 1–200 pairs of a risk unit and a post, each once; at most 50 units.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record OpenIdentificationCampaign(EnterpriseId EnterpriseId, string Title, DateOnly From, DateOnly To, IReadOnlyList<CampaignAssignmentBody> Assignments)
    : ICommand<IdentificationCampaignId>;

internal sealed class OpenIdentificationCampaignValidator : AbstractValidator<OpenIdentificationCampaign>
{
    public OpenIdentificationCampaignValidator()
    {
        RuleFor(c => c.Title).NotEmpty().MaximumLength(100);
        RuleFor(c => c.To).Must((c, to) => to >= c.From && to.DayNumber - c.From.DayNumber <= 366).WithMessage(_ => Messages.Render("identification_campaign.days"));
        RuleFor(c => c.Assignments).Must(a => a.Count is >= 1 and <= 200 && a.All(x => x is not null) && a.Select(x => x.RiskUnitId).Distinct().Count() <= 50)
            .WithMessage(_ => Messages.Render("identification_campaign.assignments_count"));
    }
}

internal sealed class OpenIdentificationCampaignHandler(
    IRepository<IdentificationCampaign> campaigns, IReadRepository<RiskUnit> units, ICampaignFigures figures, INumberSequence numbers, IRequestSender sender, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<OpenIdentificationCampaign, IdentificationCampaignId>
{
    public async Task<Result<IdentificationCampaignId>> Handle(OpenIdentificationCampaign command, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(command.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        // Taken first: it makes two that open at once wait for each other, so that the second sees the first.
        var number = (int)await numbers.NextAsync($"identification-campaign-{command.EnterpriseId.Value}", ct);

        var ids = command.Assignments.Select(a => a.RiskUnitId).Distinct().ToList();
        var known = (await units.ListAsync(new UnitsAmong(command.EnterpriseId, ids), ct)).ToDictionary(u => u.Id);
        var posts = new Dictionary<PostId, string>();
        var assignments = new List<CampaignAssignment>();
        foreach (var (a, i) in command.Assignments.Select((a, i) => (a, i)))
        {
            if (!known.TryGetValue(a.RiskUnitId, out var unit)) return RiskErrors.UnitNotFound.At($"assignments[{i}].riskUnitId");
            if (unit.IsRetired) return RiskErrors.UnitRetired.At($"assignments[{i}].riskUnitId");
            if (a.PostId is { } post && !posts.ContainsKey(post))
            {
                var found = await sender.SendAsync(new FindPost(command.EnterpriseId, post), ct);
                if (found.IsFailure) return CampaignErrors.PostNotFound.At($"assignments[{i}].postId");
                posts[post] = found.Value.Title;
            }
            assignments.Add(new CampaignAssignment(unit.Id, unit.Name, unit.Responsible.UnitId, a.PostId, a.PostId is { } titled ? posts[titled] : null));
        }
        var filled = await figures.FilledCellsAsync(ids, ct);
        var plan = new CampaignPlan(command.Title, command.From, command.To, [.. ids.Select(id => new CampaignUnit(id, known[id].Name, filled.GetValueOrDefault(id)))], assignments);
        var others = await campaigns.ListAsync(new OpenCampaigns(command.EnterpriseId), ct);
        var opened = IdentificationCampaign.Open(command.EnterpriseId, number, plan, others, user.Caller.ToActor(), calendar.Now);
        if (opened.IsFailure) return opened.Error;
        campaigns.Add(opened.Value);
        return opened.Value.Id;
    }

    private sealed class OpenCampaigns : Specification<IdentificationCampaign>
    {
        public OpenCampaigns(EnterpriseId enterprise) => Query.Where(c => c.EnterpriseId == enterprise && c.State == CampaignState.Open);
    }
}

/// <summary>Those of the units that are of the enterprise.</summary>
internal sealed class UnitsAmong : Specification<RiskUnit>
{
    public UnitsAmong(EnterpriseId enterprise, IReadOnlyCollection<RiskUnitId> ids) => Query.Where(u => u.EnterpriseId == enterprise && ids.Contains(u.Id));
}
