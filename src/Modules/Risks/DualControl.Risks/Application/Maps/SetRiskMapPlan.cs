using DualControl.Attachments.Contracts;
using DualControl.Organization.Contracts;
using DualControl.Risks.Domain.Maps;
using DualControl.Risks.Domain.Maps.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Maps;

/// <summary>
/// 设置底图 Sets what the enterprise's map is drawn on: the plan of 1000 × 700, perhaps with a floor plan (fitted into it, centred), or a part of the earth. Marks made in other
/// coordinates are kept, but not drawn.
/// </summary>
/// <param name="Kind">坐标类型 Plan or WGS 84.</param>
/// <param name="PictureId">平面图附件 Floor plan: an uploaded .png or .jpg of the enterprise, at most 2 MiB; only on a plan, null for none.</param>
/// <param name="Bounds">图幅 Part of the earth; required with WGS 84, null on a plan.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record SetRiskMapPlan(EnterpriseId EnterpriseId, MapFrameKind Kind, AttachmentId? PictureId, GeoBounds? Bounds, long? ExpectedVersion) : ICommand;

internal sealed class SetRiskMapPlanValidator : AbstractValidator<SetRiskMapPlan>
{
    public SetRiskMapPlanValidator() => RuleFor(c => c.Kind).IsInEnum();
}

internal sealed class SetRiskMapPlanHandler(IRepository<RiskMapPlan> plans, IRequestSender sender, ICurrentUser user, IOutbox outbox, BureauCalendar calendar) : ICommandHandler<SetRiskMapPlan>
{
    public async Task<Result> Handle(SetRiskMapPlan command, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(command.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var plan = await plans.FirstOrDefaultAsync(new PlanOfEnterprise(command.EnterpriseId), ct);
        if (command.ExpectedVersion is { } expected && expected != (plan?.Version ?? 0)) return CommonErrors.Stale;
        var picture = await PictureAsync(command, ct);
        if (picture.IsFailure) return picture.Error;
        var (file, actor, now) = (picture.Value.Count > 0 ? picture.Value[0] : null, user.Caller.ToActor(), calendar.Now);
        if (plan is null)
        {
            var set = RiskMapPlan.Set(command.EnterpriseId, command.Kind, file, command.Bounds, actor, now);
            if (set.IsFailure) return set.Error;
            plans.Add(plan = set.Value);
        }
        else if (plan.Change(command.Kind, file, command.Bounds, actor, now) is { IsFailure: true } refused) return refused;
        if (file is not null) outbox.Publish(new AttachmentsClaimed([file.Id], nameof(RiskMapPlan), plan.Id.Value.ToString(), now));
        return Result.Success;
    }

    private async Task<Result<IReadOnlyList<AttachedFile>>> PictureAsync(SetRiskMapPlan command, CancellationToken ct)
    {
        if (command.PictureId is not { } id) return Result<IReadOnlyList<AttachedFile>>.Success([]);
        var found = await sender.SendAsync(new FindAttachments(command.EnterpriseId, [id]), ct);
        return found.IsFailure ? found.Error.At("pictureId") : found;
    }
}
