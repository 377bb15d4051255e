using System.Security.Cryptography;
using DualControl.Attachments.Contracts;
using DualControl.Risks.Application.ReportingPoints;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.HazardReports;

/// <summary>扫码报告 Somebody without an account reports what they saw, by the form of a QR code; neither address nor name is kept. The same form sent twice makes one report.</summary>
/// <param name="Token">报告点 Secret of the point.</param>
/// <param name="FormKey">表单编号 Made with the form, 32 hexadecimal digits.</param>
/// <param name="What">情况 What was seen, 1–500 characters.</param>
/// <param name="Place">地点 Where, at most 200 characters.</param>
/// <param name="Contact">联系方式 How to reach the reporter, if wished, at most 100 characters; seen by the enterprise.</param>
/// <param name="Photos">照片 At most 3, in the store already.</param>
[AllowedTo(Role.Applicant)]
internal sealed record SubmitHazardReport(string Token, string FormKey, string What, string? Place, string? Contact, IReadOnlyList<AttachedFile> Photos) : ICommand<ReportReceipt>;

/// <summary>What the reporter is told.</summary>
internal sealed record ReportReceipt(string LookupCode);

internal sealed class SubmitHazardReportValidator : AbstractValidator<SubmitHazardReport>
{
    public SubmitHazardReportValidator()
    {
        RuleFor(c => c.What).NotEmpty().MaximumLength(500);
        RuleFor(c => c.Place).MaximumLength(200);
        RuleFor(c => c.Contact).MaximumLength(100);
        RuleFor(c => c.FormKey).Matches("^[0-9a-f]{32}$");
        RuleFor(c => c.Photos).Must(p => p.Count <= ReportLimits.Photos).WithMessage(_ => Messages.Render("hazard_report.photo"));
    }
}

internal sealed class SubmitHazardReportHandler(IReportingForms forms, IRepository<HazardReport> reports, ReportLimits limits, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<SubmitHazardReport, ReportReceipt>
{
    public async Task<Result<ReportReceipt>> Handle(SubmitHazardReport command, CancellationToken ct)
    {
        if (await forms.FindAsync(command.Token, ct) is not { } point) return CommonErrors.NotFound;
        if (await forms.FindSentAsync(point.Id, command.FormKey, ct) is { } sent) return new ReportReceipt(sent.LookupCode);
        var now = calendar.Now;
        var (ofPoint, ofEnterprise) = await forms.CountAsync(point.Id, point.EnterpriseId, now.AddHours(-1), now.AddDays(-1), ct);
        if (ofPoint >= limits.PerPointAndHour || ofEnterprise >= limits.PerEnterpriseAndDay) return RiskErrors.TooManyReports;

        var code = RandomNumberGenerator.GetString(PlainCharacters.All, 10);
        var content = new ReportContent(command.What, Given(command.Place), Given(command.Contact), command.Photos);
        var report = new HazardReport(point, content, command.FormKey, code, now);
        reports.Add(report);
        if (command.Photos.Count > 0)
            outbox.Publish(new FilesBrought(report.EnterpriseId, command.Photos, user.Caller.ToActor(), nameof(HazardReport), report.Id.Value.ToString(), now));
        outbox.Publish(new HazardReported(report.Id.Value, report.EnterpriseId, report.RiskUnitId, report.PostId, report.What, report.Place, now));
        return new ReportReceipt(code);
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
