using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.HazardReports;
using DualControl.Risks.Application.ReportingPoints;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>停用 Why a point takes no more reports.</summary>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
internal sealed record PointWithdrawalBody(string Reason);

/// <summary>处理结果 What was done with a report.</summary>
/// <param name="Decision">结论 handled or rejected.</param>
/// <param name="Text">结果 What was done, or why nothing, 1–500 characters; the reporter reads it.</param>
internal sealed record ReportDecisionBody(HazardReportDecision Decision, string Text);

/// <summary>扫码报告 Reporting points with their QR codes, and what was reported there without login at <c>/r/{token}</c>.</summary>
internal static class HazardReportRoutes
{
    private const string Tag = "扫码报告 Reports by QR code";

    public static void Map(IEndpointRouteBuilder api)
    {
        var points = api.MapGroup("/reporting-points").WithTags(Tag);

        points.MapGet("/", (UseCases run, EnterpriseId? enterpriseId, RiskUnitId? riskUnitId, PostId? postId, bool? withdrawn, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListReportingPoints(enterpriseId, riskUnitId, postId, withdrawn, run.Page(limit, cursor, sort, count))))
            .For<ListReportingPoints>("报告点列表", "Reporting points").Lists<ReportingPointView>();

        points.MapPost("/", (UseCases run, CreateReportingPoint body) => run.Create(body, id => new GetReportingPoint(id), id => $"/api/v1/reporting-points/{id.Value}"))
            .For<CreateReportingPoint>("设置报告点", "Make a reporting point").Creates<ReportingPointView>();

        points.MapGet("/{id}", (UseCases run, ReportingPointId id) => run.Get(new GetReportingPoint(id)))
            .For<GetReportingPoint>("报告点详情", "One reporting point").Answers<ReportingPointView>();

        points.MapGet("/{id}/qr.svg", (UseCases run, ReportingPointId id) => run.File(new GetReportingQr(id)))
            .For<GetReportingQr>("报告二维码", "QR code of a point's form").AnswersFile("image/svg+xml");

        points.MapPost("/{id}/withdrawal", (UseCases run, ReportingPointId id, PointWithdrawalBody body) => run.Do(new WithdrawReportingPoint(id, body.Reason, run.IfMatch), new GetReportingPoint(id)))
            .For<WithdrawReportingPoint>("停用报告点", "A point takes no more reports").RequiresIfMatch().Answers<ReportingPointView>();

        var reports = api.MapGroup("/hazard-reports").WithTags(Tag);

        reports.MapGet("/", (UseCases run, EnterpriseId? enterpriseId, RiskUnitId? riskUnitId, Choice<HazardReportState>? state, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListHazardReports(enterpriseId, riskUnitId, state, run.Page(limit, cursor, sort, count))))
            .For<ListHazardReports>("扫码报告列表", "Reports by QR code").Lists<HazardReportView>();

        reports.MapGet("/{id}", (UseCases run, HazardReportId id) => run.Get(new GetHazardReport(id)))
            .For<GetHazardReport>("扫码报告详情", "One report by QR code").Answers<HazardReportView>();

        reports.MapPost("/{id}/outcome", (UseCases run, HazardReportId id, ReportDecisionBody body) => run.Do(new DecideHazardReport(id, body.Decision, body.Text, run.IfMatch), new GetHazardReport(id)))
            .For<DecideHazardReport>("处理扫码报告", "Say what was done with a report").RequiresIfMatch().Answers<HazardReportView>();
    }
}
