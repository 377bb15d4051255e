using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.MonthlyReports;
using DualControl.Supervision.Domain.MonthlyReports.Specifications;
using DualControl.Supervision.Domain.Reports;
using FluentValidation;

namespace DualControl.Supervision.Application.MonthlyReports;

/// <summary>审核企业月报 The principal reviews the current submission; not one prepared by himself.</summary>
/// <param name="EnterpriseId">单位 Enterprise.</param>
/// <param name="Month">月份 Month.</param>
/// <param name="ExpectedVersion">If-Match: the submission that was read.</param>
[AllowedTo(Role.EnterprisePrincipal)]
internal sealed record ReviewMonthlyReport(EnterpriseId EnterpriseId, Month Month, long? ExpectedVersion) : ICommand;

internal sealed class ReviewMonthlyReportValidator : AbstractValidator<ReviewMonthlyReport>
{
    public ReviewMonthlyReportValidator() => RuleFor(c => c.EnterpriseId).NotEmpty();
}

internal sealed class ReviewMonthlyReportHandler(
    IRepository<MonthlyReport> reports, ICurrentScope scope, ICurrentUser user, BureauCalendar calendar, IOutbox outbox)
    : ICommandHandler<ReviewMonthlyReport>
{
    public async Task<Result> Handle(ReviewMonthlyReport command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        var report = await reports.FirstOrDefaultAsync(new CurrentMonthlyReport(command.EnterpriseId, command.Month), ct);
        if (report is null) return MonthlyReportErrors.NotSubmitted.With(command.Month.ToString());
        if (command.ExpectedVersion is { } expected && expected != report.MonthVersion) return CommonErrors.Stale;

        var (by, now) = (user.Caller.ToActor(), calendar.Now);
        var reviewed = report.ReviewBy(by, now);
        if (reviewed.IsFailure) return reviewed;
        outbox.Publish(MonthlyReportFiling.Of(report, by, now));
        return Result.Success;
    }
}
