using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.HazardReports;

/// <summary>处理结论 What is done with a report.</summary>
internal enum HazardReportDecision
{
    /// <summary>已处理 Handled.</summary>
    Handled,
    /// <summary>不受理 Not taken up.</summary>
    Rejected,
}

/// <summary>处理报告 Say what was done with a report; the reporter reads it by the lookup code. What proves to be a hidden danger is entered as one beside it.</summary>
/// <param name="Decision">结论 handled or rejected.</param>
/// <param name="Text">结果 What was done, or why nothing, 1–500 characters; the reporter reads it.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record DecideHazardReport(HazardReportId Id, HazardReportDecision Decision, string Text, long? ExpectedVersion) : ICommand;

internal sealed class DecideHazardReportValidator : AbstractValidator<DecideHazardReport>
{
    public DecideHazardReportValidator()
    {
        RuleFor(c => c.Decision).IsInEnum();
        RuleFor(c => c.Text).NotEmpty().MaximumLength(500);
    }
}

internal sealed class DecideHazardReportHandler(IRepository<HazardReport> reports, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<DecideHazardReport>
{
    public async Task<Result> Handle(DecideHazardReport command, CancellationToken ct)
    {
        var found = await reports.GetAsync(command.Id, command.ExpectedVersion, ct);
        var state = command.Decision == HazardReportDecision.Handled ? HazardReportState.Handled : HazardReportState.Rejected;
        return found.IsFailure ? found.Error : found.Value.Decide(state, command.Text, user.Caller.ToActor(), calendar.Now);
    }
}
