using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Application.SectionReports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Supervision.Api;

internal static class SectionReportRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/monthly-reports/sections").WithTags("月报 Monthly reports");

        reports.MapGet("/{sectionId}/{month}", (UseCases run, SectionId sectionId, Month month, int? number) =>
                run.Get(new GetSectionReport(sectionId, month, number)))
            .For<GetSectionReport>("股室月报（附件3）", "A section's monthly report").Answers<SectionReportView>();

        reports.MapPost("/{sectionId}/{month}", (UseCases run, SectionId sectionId, Month month, SubmitSectionReportBody body) =>
                run.Create(
                    new SubmitSectionReport(sectionId, month, body.MeasuresTaken, body.CorrectionReason, run.IfMatch),
                    _ => new GetSectionReport(sectionId, month),
                    _ => $"/api/v1/monthly-reports/sections/{sectionId.Value}/{month}"))
            .For<SubmitSectionReport>("报送股室月报", "Submit a section's monthly report").Creates<SectionReportView>();

        reports.MapPost("/{sectionId}/{month}/review", (UseCases run, SectionId sectionId, Month month) =>
                run.Do(new ReviewSectionReport(sectionId, month, run.IfMatch), new GetSectionReport(sectionId, month)))
            .For<ReviewSectionReport>("审核股室月报", "Review a section's monthly report").Answers<SectionReportView>();
    }
}

/// <summary>报送股室月报 What the preparer adds to the sums.</summary>
/// <param name="MeasuresTaken">采取措施 Measures taken against slow progress, 1–2000 characters.</param>
/// <param name="CorrectionReason">更正原因 Required from the second submission on, not allowed before; at most 500 characters.</param>
internal sealed record SubmitSectionReportBody(string MeasuresTaken, string? CorrectionReason = null);
