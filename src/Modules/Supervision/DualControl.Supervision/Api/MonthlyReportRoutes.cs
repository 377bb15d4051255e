using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Application.MonthlyReports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Supervision.Api;

/// <summary>月报 Monthly reports of enterprises (附件2) and sections (附件3): computed live while a draft, frozen once submitted.</summary>
internal static class MonthlyReportRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/monthly-reports").WithTags("月报 Monthly reports");

        reports.MapGet("/missing", (UseCases run, Month? month) => run.Get(new ListMissingReports(month)))
            .For<ListMissingReports>("未报月报的单位", "Enterprises without the month's report").Answers<MissingReportsView>();

        reports.MapGet("/enterprises/{enterpriseId}/{month}", (UseCases run, EnterpriseId enterpriseId, Month month, int? number) =>
                run.Get(new GetMonthlyReport(enterpriseId, month, number)))
            .For<GetMonthlyReport>("企业月报（附件2）", "An enterprise's monthly report").Answers<MonthlyReportView>();

        reports.MapPost("/enterprises/{enterpriseId}/{month}", (UseCases run, EnterpriseId enterpriseId, Month month, SubmitMonthlyReportBody body) =>
                run.Create(
                    new SubmitMonthlyReport(enterpriseId, month, body.ExistingProblems, body.NextMeasures, body.CorrectionReason, run.IfMatch),
                    _ => new GetMonthlyReport(enterpriseId, month),
                    _ => $"/api/v1/monthly-reports/enterprises/{enterpriseId.Value}/{month}"))
            .For<SubmitMonthlyReport>("报送企业月报", "Submit an enterprise's monthly report").Creates<MonthlyReportView>();

        reports.MapPost("/enterprises/{enterpriseId}/{month}/review", (UseCases run, EnterpriseId enterpriseId, Month month) =>
                run.Do(new ReviewMonthlyReport(enterpriseId, month, run.IfMatch), new GetMonthlyReport(enterpriseId, month)))
            .For<ReviewMonthlyReport>("审核企业月报", "Review an enterprise's monthly report").Answers<MonthlyReportView>();
    }
}

/// <summary>报送企业月报 What the preparer adds to the computed figures.</summary>
/// <param name="ExistingProblems">存在问题 Existing problems, 1–2000 characters.</param>
/// <param name="NextMeasures">下步措施 Next measures, 1–2000 characters.</param>
/// <param name="CorrectionReason">更正原因 Required from the second submission on, not allowed before; at most 500 characters.</param>
internal sealed record SubmitMonthlyReportBody(string ExistingProblems, string NextMeasures, string? CorrectionReason = null);
