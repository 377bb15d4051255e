using DualControl.Risks.Domain.Campaigns;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Campaigns;

/// <summary>取消辨识活动 Cancel an open campaign; what was drafted in it stays.</summary>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record CancelIdentificationCampaign(IdentificationCampaignId Id, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class CancelIdentificationCampaignValidator : AbstractValidator<CancelIdentificationCampaign>
{
    public CancelIdentificationCampaignValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class CancelIdentificationCampaignHandler(IRepository<IdentificationCampaign> campaigns, ICampaignFigures figures, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<CancelIdentificationCampaign>
{
    public async Task<Result> Handle(CancelIdentificationCampaign command, CancellationToken ct)
    {
        var found = await campaigns.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var filled = await figures.FilledCellsAsync([.. found.Value.Units.Select(u => u.RiskUnitId)], ct);
        return found.Value.Cancel(command.Reason, filled, user.Caller.ToActor(), calendar.Now);
    }
}
