using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Campaigns;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Campaigns;

/// <summary>完成辨识任务 The frontline of the post, or of the organization unit, has identified its risk unit; once per assignment, and until the campaign is closed.</summary>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="PostId">岗位 Post, as in the assignment; null where it names none.</param>
/// <param name="Note">说明 What was done, 1–1000 characters.</param>
[AllowedTo(Role.FrontlineEmployee)]
internal sealed record CompleteCampaignAssignment(IdentificationCampaignId Id, RiskUnitId RiskUnitId, PostId? PostId, string Note, long? ExpectedVersion) : ICommand;

internal sealed class CompleteCampaignAssignmentValidator : AbstractValidator<CompleteCampaignAssignment>
{
    public CompleteCampaignAssignmentValidator() => RuleFor(c => c.Note).NotEmpty().MaximumLength(1000);
}

internal sealed class CompleteCampaignAssignmentHandler(IRepository<IdentificationCampaign> campaigns, IRequestSender sender, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<CompleteCampaignAssignment>
{
    public async Task<Result> Handle(CompleteCampaignAssignment command, CancellationToken ct)
    {
        var found = await campaigns.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var caller = user.Caller;
        IReadOnlyCollection<UnitId>? branch = null;
        if (caller.UnitId is { } unit)
        {
            var listed = await sender.SendAsync(new ListUnitBranch(found.Value.EnterpriseId, unit), ct);
            branch = listed.IsFailure ? [unit] : listed.Value;
        }
        return found.Value.Complete(command.RiskUnitId, command.PostId, command.Note, new CampaignWorker(caller.ToActor(), caller.PostId, branch), calendar.Now);
    }
}
