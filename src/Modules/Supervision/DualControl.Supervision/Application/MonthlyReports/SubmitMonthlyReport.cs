using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.MonthlyReports;
using DualControl.Supervision.Domain.MonthlyReports.Specifications;
using FluentValidation;

namespace DualControl.Supervision.Application.MonthlyReports;

/// <summary>报送企业月报 Freezes the month's figures as the records give them now; a further submission is a correction and needs its reason.</summary>
/// <param name="EnterpriseId">单位 Enterprise.</param>
/// <param name="Month">月份 Month.</param>
/// <param name="ExistingProblems">存在问题 Existing problems, 1–2000 characters.</param>
/// <param name="NextMeasures">下步措施 Next measures, 1–2000 characters.</param>
/// <param name="CorrectionReason">更正原因 Required from the second submission on; at most 500 characters.</param>
/// <param name="ExpectedVersion">If-Match.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record SubmitMonthlyReport(
    EnterpriseId EnterpriseId, Month Month, string ExistingProblems, string NextMeasures, string? CorrectionReason, long? ExpectedVersion)
    : ICommand<MonthlyReportId>;

internal sealed class SubmitMonthlyReportValidator : AbstractValidator<SubmitMonthlyReport>
{
    public SubmitMonthlyReportValidator()
    {
        RuleFor(c => c.ExistingProblems).NotEmpty().MaximumLength(2000);
        RuleFor(c => c.NextMeasures).NotEmpty().MaximumLength(2000);
        RuleFor(c => c.CorrectionReason).MaximumLength(500);
    }
}

internal sealed class SubmitMonthlyReportHandler(
    IRepository<MonthlyReport> reports, IRequestSender sender, ICurrentUser user, BureauCalendar calendar, IOutbox outbox)
    : ICommandHandler<SubmitMonthlyReport, MonthlyReportId>
{
    public async Task<Result<MonthlyReportId>> Handle(SubmitMonthlyReport command, CancellationToken ct)
    {
        var now = calendar.Now;
        var figures = await CurrentFigures.OfAsync(sender, command.EnterpriseId, command.Month, calendar.Today, ct);
        if (figures.IsFailure) return figures.Error;

        var previous = await reports.FirstOrDefaultAsync(new CurrentMonthlyReport(command.EnterpriseId, command.Month), ct);
        if (command.ExpectedVersion is { } expected && expected != (previous?.MonthVersion ?? 0)) return CommonErrors.Stale;

        var submitted = MonthlyReport.Submit(
            command.EnterpriseId, command.Month, previous, figures.Value,
            command.ExistingProblems, command.NextMeasures, command.CorrectionReason, user.Caller.ToActor(), now);
        if (submitted.IsFailure) return submitted.Error;

        reports.Add(submitted.Value);
        outbox.Publish(MonthlyReportFiling.Of(submitted.Value, user.Caller.ToActor(), now));
        return submitted.Value.Id;
    }
}
