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

/// <summary>查看企业月报 An enterprise's report of a month: frozen once submitted, before that a draft computed from the records (plan 五（三）, 附件2).</summary>
/// <param name="EnterpriseId">单位 Enterprise.</param>
/// <param name="Month">月份 Month.</param>
/// <param name="Number">第几次报送 An earlier submission; null for the current one.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetMonthlyReport(EnterpriseId EnterpriseId, Month Month, int? Number = null) : IQuery<MonthlyReportView>;

internal sealed class GetMonthlyReportValidator : AbstractValidator<GetMonthlyReport>
{
    public GetMonthlyReportValidator() => RuleFor(q => q.Number).InclusiveBetween(1, 1000);
}

internal sealed class GetMonthlyReportHandler(IReadRepository<MonthlyReport> reports, IRequestSender sender, BureauCalendar calendar)
    : IQueryHandler<GetMonthlyReport, MonthlyReportView>
{
    public async Task<Result<MonthlyReportView>> Handle(GetMonthlyReport query, CancellationToken ct)
    {
        if (query.Number is { } number)
        {
            var asked = await reports.FirstOrDefaultAsync(new MonthlyReportByNumber(query.EnterpriseId, query.Month, number), ct);
            return asked is null ? CommonErrors.NotFound : MonthlyReportView.Of(asked);
        }
        var current = await reports.FirstOrDefaultAsync(new CurrentMonthlyReport(query.EnterpriseId, query.Month), ct);
        if (current is not null) return MonthlyReportView.Of(current);

        var now = calendar.Now;
        var figures = await CurrentFigures.OfAsync(sender, query.EnterpriseId, query.Month, calendar.Today, ct);
        if (figures.IsFailure) return figures.Error;
        var begun = Submission.CheckMonth(query.Month, now);
        return begun.IsFailure ? begun.Error : MonthlyReportView.Draft(query.EnterpriseId, query.Month, figures.Value, now);
    }
}
