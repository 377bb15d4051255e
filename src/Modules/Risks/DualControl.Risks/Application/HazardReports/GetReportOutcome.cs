using DualControl.Risks.Application.ReportingPoints;
using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;

namespace DualControl.Risks.Application.HazardReports;

/// <summary>What a reporter reads of the own report: state and outcome, nothing else.</summary>
/// <param name="State">状态 received, handled or rejected.</param>
/// <param name="Text">结果 What was done; null while undecided.</param>
/// <param name="ReceivedAt">收到时间 When it came in, UTC.</param>
internal sealed record ReportOutcomeView(HazardReportState State, string? Text, DateTimeOffset ReceivedAt);

/// <summary>查询处理结果 The reporter asks, by the lookup code, what became of the report.</summary>
/// <param name="Token">报告点 Secret of the point.</param>
/// <param name="LookupCode">查询码 Code the reporter was given.</param>
[AllowedTo(Role.Applicant)]
internal sealed record GetReportOutcome(string Token, string LookupCode) : IQuery<ReportOutcomeView>;

internal sealed class GetReportOutcomeValidator : AbstractValidator<GetReportOutcome>
{
    public GetReportOutcomeValidator()
    {
        RuleFor(q => q.Token).MaximumLength(26);
        RuleFor(q => q.LookupCode).MaximumLength(10);
    }
}

internal sealed class GetReportOutcomeHandler(IReportingForms forms) : IQueryHandler<GetReportOutcome, ReportOutcomeView>
{
    public async Task<Result<ReportOutcomeView>> Handle(GetReportOutcome query, CancellationToken ct) =>
        await forms.FindReportAsync(query.Token, query.LookupCode, ct) is { } report ? new ReportOutcomeView(report.State, report.Outcome?.Text, report.ReceivedAt) : CommonErrors.NotFound;
}
