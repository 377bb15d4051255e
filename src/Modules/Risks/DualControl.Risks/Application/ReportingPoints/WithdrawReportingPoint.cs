using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.ReportingPoints;

/// <summary>停用报告点 A point takes no more reports: its form answers 404 from then on. Who reported there before still reads the outcome.</summary>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record WithdrawReportingPoint(ReportingPointId Id, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class WithdrawReportingPointValidator : AbstractValidator<WithdrawReportingPoint>
{
    public WithdrawReportingPointValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class WithdrawReportingPointHandler(IRepository<ReportingPoint> points, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<WithdrawReportingPoint>
{
    public async Task<Result> Handle(WithdrawReportingPoint command, CancellationToken ct)
    {
        var found = await points.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure ? found.Error : found.Value.Withdraw(command.Reason, user.Caller.ToActor(), calendar.Now);
    }
}
