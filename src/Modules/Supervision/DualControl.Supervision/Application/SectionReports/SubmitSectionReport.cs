using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.SectionReports;
using DualControl.Supervision.Domain.SectionReports.Specifications;
using FluentValidation;

namespace DualControl.Supervision.Application.SectionReports;

/// <summary>报送股室月报 Freezes the sums over the enterprises' reports; a further submission is a correction and needs its reason.</summary>
/// <param name="SectionId">股室 Section: the officer's own.</param>
/// <param name="Month">月份 Month.</param>
/// <param name="MeasuresTaken">采取措施 Measures taken against slow progress, 1–2000 characters.</param>
/// <param name="CorrectionReason">更正原因 Required from the second submission on; at most 500 characters.</param>
/// <param name="ExpectedVersion">If-Match.</param>
[AllowedTo(Role.SectionOfficer)]
internal sealed record SubmitSectionReport(SectionId SectionId, Month Month, string MeasuresTaken, string? CorrectionReason, long? ExpectedVersion)
    : ICommand<SectionReportId>;

internal sealed class SubmitSectionReportValidator : AbstractValidator<SubmitSectionReport>
{
    public SubmitSectionReportValidator()
    {
        RuleFor(c => c.MeasuresTaken).NotEmpty().MaximumLength(2000);
        RuleFor(c => c.CorrectionReason).MaximumLength(500);
    }
}

internal sealed class SubmitSectionReportHandler(
    IRepository<SectionReport> sectionReports, ISectionSources sources, IRequestSender sender,
    ICurrentUser user, BureauCalendar calendar, IOutbox outbox)
    : ICommandHandler<SubmitSectionReport, SectionReportId>
{
    public async Task<Result<SectionReportId>> Handle(SubmitSectionReport command, CancellationToken ct)
    {
        if (user.Caller.SectionId != command.SectionId) return CommonErrors.NotFound;
        var now = calendar.Now;
        var figures = await SectionSums.OfAsync(sender, sources, command.SectionId, command.Month, calendar.Today, ct);
        if (figures.IsFailure) return figures.Error;

        var previous = await sectionReports.FirstOrDefaultAsync(new CurrentSectionReport(command.SectionId, command.Month), ct);
        if (command.ExpectedVersion is { } expected && expected != (previous?.MonthVersion ?? 0)) return CommonErrors.Stale;

        var submitted = SectionReport.Submit(
            command.SectionId, command.Month, previous, figures.Value,
            command.MeasuresTaken, command.CorrectionReason, user.Caller.ToActor(), now);
        if (submitted.IsFailure) return submitted.Error;

        sectionReports.Add(submitted.Value);
        outbox.Publish(SectionReportFiling.Of(submitted.Value, user.Caller.ToActor(), now));
        return submitted.Value.Id;
    }
}
