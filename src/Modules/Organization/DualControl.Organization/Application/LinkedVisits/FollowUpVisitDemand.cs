using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedVisits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.LinkedVisits;

/// <summary>
/// 跟踪反馈 Report what became of a demand, by the enterprise's management, the section that holds the link, or the office; only the latter two mark it done.
/// </summary>
/// <param name="DemandNumber">要求序号 Number of the demand within the visit, from 1.</param>
/// <param name="Text">内容 What became of it, 1–1000 characters.</param>
/// <param name="Done">是否办结 True to mark the demand done; it then takes no more.</param>
[AllowedTo(Role.LeadingGroupOffice | Role.SectionOfficer | Roles.EnterpriseManagement)]
internal sealed record FollowUpVisitDemand(LinkedVisitId Id, int DemandNumber, string Text, bool Done, long? ExpectedVersion) : ICommand;

internal sealed class FollowUpVisitDemandValidator : AbstractValidator<FollowUpVisitDemand>
{
    public FollowUpVisitDemandValidator()
    {
        RuleFor(c => c.DemandNumber).GreaterThan(0);
        RuleFor(c => c.Text).NotEmpty().MaximumLength(1000);
    }
}

internal sealed class FollowUpVisitDemandHandler(IRepository<LinkedVisit> visits, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<FollowUpVisitDemand>
{
    public async Task<Result> Handle(FollowUpVisitDemand command, CancellationToken ct)
    {
        var found = await visits.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure ? found.Error : found.Value.FollowUp(command.DemandNumber, command.Text, command.Done, user.Caller, calendar.Now);
    }
}
