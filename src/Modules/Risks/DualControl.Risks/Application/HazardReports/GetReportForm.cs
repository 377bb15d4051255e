using DualControl.Risks.Application.ReportingPoints;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;

namespace DualControl.Risks.Application.HazardReports;

/// <summary>报告表单 What the form shows: the point's title alone.</summary>
/// <param name="Title">名称 Title of the point.</param>
internal sealed record ReportFormView(string Title);

/// <summary>报告表单 The form behind a QR code, for anybody who holds its token.</summary>
/// <param name="Token">报告点 Secret of the point.</param>
[AllowedTo(Role.Applicant)]
internal sealed record GetReportForm(string Token) : IQuery<ReportFormView>;

internal sealed class GetReportFormValidator : AbstractValidator<GetReportForm>
{
    public GetReportFormValidator() => RuleFor(q => q.Token).MaximumLength(26);
}

internal sealed class GetReportFormHandler(IReportingForms forms) : IQueryHandler<GetReportForm, ReportFormView>
{
    public async Task<Result<ReportFormView>> Handle(GetReportForm query, CancellationToken ct) =>
        await forms.FindAsync(query.Token, ct) is { } point ? new ReportFormView(point.Title) : CommonErrors.NotFound;
}
