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

/// <summary>查看股室月报 A section's report of a month: frozen once submitted, before that summed up from the enterprises' reports (plan 五（三）, 附件3).</summary>
/// <param name="SectionId">股室 Section.</param>
/// <param name="Month">月份 Month.</param>
/// <param name="Number">第几次报送 An earlier submission; null for the current one.</param>
[AllowedTo(Roles.Bureau)]
internal sealed record GetSectionReport(SectionId SectionId, Month Month, int? Number = null) : IQuery<SectionReportView>;

internal sealed class GetSectionReportValidator : AbstractValidator<GetSectionReport>
{
    public GetSectionReportValidator() => RuleFor(q => q.Number).InclusiveBetween(1, 1000);
}

internal sealed class GetSectionReportHandler(
    IReadRepository<SectionReport> sectionReports, ISectionSources sources, IRequestSender sender, ICurrentUser user, BureauCalendar calendar)
    : IQueryHandler<GetSectionReport, SectionReportView>
{
    public async Task<Result<SectionReportView>> Handle(GetSectionReport query, CancellationToken ct)
    {
        if (!query.SectionId.IsVisibleTo(user.Caller)) return CommonErrors.NotFound;
        if (query.Number is { } number)
        {
            var asked = await sectionReports.FirstOrDefaultAsync(new SectionReportByNumber(query.SectionId, query.Month, number), ct);
            return asked is null ? CommonErrors.NotFound : SectionReportView.Of(asked);
        }
        var current = await sectionReports.FirstOrDefaultAsync(new CurrentSectionReport(query.SectionId, query.Month), ct);
        if (current is not null) return SectionReportView.Of(current);

        var now = calendar.Now;
        var figures = await SectionSums.OfAsync(sender, sources, query.SectionId, query.Month, calendar.Today, ct);
        if (figures.IsFailure) return figures.Error;
        var begun = Submission.CheckMonth(query.Month, now);
        return begun.IsFailure ? begun.Error : SectionReportView.Draft(query.SectionId, query.Month, figures.Value, now);
    }
}
