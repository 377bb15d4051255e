using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.Reports;
using DualControl.Supervision.Domain.SectionReports;
using DualControl.Supervision.Domain.SectionReports.Specifications;
using FluentValidation;

namespace DualControl.Supervision.Application.SectionReports;

/// <summary>审核股室月报 The leading group's office, which receives the section's report, reviews the current submission (plan 五（三）).</summary>
/// <param name="SectionId">股室 Section.</param>
/// <param name="Month">月份 Month.</param>
/// <param name="ExpectedVersion">If-Match: the submission that was read.</param>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record ReviewSectionReport(SectionId SectionId, Month Month, long? ExpectedVersion) : ICommand;

internal sealed class ReviewSectionReportValidator : AbstractValidator<ReviewSectionReport>
{
    public ReviewSectionReportValidator() => RuleFor(c => c.SectionId).NotEmpty();
}

internal sealed class ReviewSectionReportHandler(
    IRepository<SectionReport> reports, ICurrentUser user, BureauCalendar calendar, IOutbox outbox)
    : ICommandHandler<ReviewSectionReport>
{
    public async Task<Result> Handle(ReviewSectionReport command, CancellationToken ct)
    {
        var report = await reports.FirstOrDefaultAsync(new CurrentSectionReport(command.SectionId, command.Month), ct);
        if (report is null) return MonthlyReportErrors.NotSubmitted.With(command.Month.ToString());
        if (command.ExpectedVersion is { } expected && expected != report.MonthVersion) return CommonErrors.Stale;

        var (by, now) = (user.Caller.ToActor(), calendar.Now);
        var reviewed = report.ReviewBy(by, now);
        if (reviewed.IsFailure) return reviewed;
        outbox.Publish(SectionReportFiling.Of(report, by, now));
        return Result.Success;
    }
}
