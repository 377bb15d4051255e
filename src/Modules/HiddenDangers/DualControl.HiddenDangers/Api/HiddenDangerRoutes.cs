using DualControl.BuildingBlocks.Api;
using DualControl.HiddenDangers.Application.Dangers;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.HiddenDangers.Api;

/// <summary>隐患 A danger from discovery to write-off: discovered → registered → rectified on the spot, or planned (major: reviewed → approved) → rectifying → awaiting acceptance → accepted (major: verified) → written off. Every step is a route of its own.</summary>
internal static class HiddenDangerRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var dangers = api.MapGroup("/hidden-dangers").WithTags("隐患 Hidden dangers");

        dangers.MapGet("/", (UseCases run, EnterpriseId? enterpriseId, Choice<DangerState>? state, Choice<DangerLevel>? level, Choice<DangerSource>? source, bool? overdue, RiskFactorId? riskFactorId, InspectionId? inspectionId, PostId? responsiblePostId,
                    string? q, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListHiddenDangers(enterpriseId, state, level, source, overdue, riskFactorId, inspectionId, responsiblePostId, q, run.Page(limit, cursor, sort, count))))
            .For<ListHiddenDangers>("隐患列表", "Hidden dangers").Lists<HiddenDangerListItem>();

        dangers.MapPost("/", (UseCases run, ReportHiddenDanger body) => run.Create(body, id => new GetHiddenDanger(id), id => $"/api/v1/hidden-dangers/{id.Value}"))
            .For<ReportHiddenDanger>("发现隐患", "Enter a discovered danger").Creates<HiddenDangerView>();

        dangers.MapGet("/{id}", (UseCases run, HiddenDangerId id) => run.Get(new GetHiddenDanger(id)))
            .For<GetHiddenDanger>("隐患详情", "One danger with its timeline").Answers<HiddenDangerView>();

        MapRectification(dangers);
        MapClosing(dangers);
    }

    private static void MapRectification(RouteGroupBuilder dangers)
    {
        dangers.MapPost("/{id}/registration", (UseCases run, HiddenDangerId id, RegistrationBody b) => run.Do(
                new RegisterHiddenDanger(id, b.Level, b.LevelReason, b.ResponsibleUnitId, b.ResponsiblePostId, b.Deadline, run.IfMatch), new GetHiddenDanger(id)))
            .For<RegisterHiddenDanger>("登记隐患", "Register a danger").Answers<HiddenDangerView>();

        dangers.MapPost("/{id}/major-report", (UseCases run, HiddenDangerId id, MajorReportBody b) => run.Do(new ReportMajorDanger(id, b.Text, run.IfMatch), new GetHiddenDanger(id)))
            .For<ReportMajorDanger>("报告重大隐患", "Report a major danger").Answers<HiddenDangerView>();

        dangers.MapPost("/{id}/level", (UseCases run, HiddenDangerId id, LevelBody b) => run.Do(new ChangeDangerLevel(id, b.Level, b.Reason, run.IfMatch), new GetHiddenDanger(id)))
            .For<ChangeDangerLevel>("调整隐患等级", "Change the level").Answers<HiddenDangerView>();

        dangers.MapPost("/{id}/on-the-spot-rectification", (UseCases run, HiddenDangerId id, RectificationBody b) =>
                run.Do(new RectifyOnTheSpot(id, b.Description, b.Evidence, b.Cost, run.IfMatch), new GetHiddenDanger(id)))
            .For<RectifyOnTheSpot>("立即整改", "Rectify on the spot").Answers<HiddenDangerView>();

        dangers.MapPut("/{id}/rectification-plan", (UseCases run, HiddenDangerId id, PlanBody b) => run.Do(
                new MakeRectificationPlan(id, b.ResponsiblePostId, b.Measures, b.Funds, b.FundSource, b.Deadline, b.ContingencyPlan, run.IfMatch), new GetHiddenDanger(id)))
            .For<MakeRectificationPlan>("制定整改方案", "Make the rectification plan").RequiresIfMatch().Answers<HiddenDangerView>();

        dangers.MapPost("/{id}/plan-review", (UseCases run, HiddenDangerId id, PlanReviewBody b) =>
                run.Do(new ReviewRectificationPlan(id, b.HeldOn, b.Participants, b.Minutes, b.Conclusion, run.IfMatch), new GetHiddenDanger(id)))
            .For<ReviewRectificationPlan>("论证整改方案", "Review the plan of a major danger").Answers<HiddenDangerView>();

        dangers.MapPost("/{id}/plan-approval", (UseCases run, HiddenDangerId id) => run.Do(new ApproveRectificationPlan(id, run.IfMatch), new GetHiddenDanger(id)))
            .For<ApproveRectificationPlan>("批准整改方案", "Approve the plan of a major danger").Answers<HiddenDangerView>();

        dangers.MapPost("/{id}/rectification-start", (UseCases run, HiddenDangerId id) => run.Do(new StartRectification(id, run.IfMatch), new GetHiddenDanger(id)))
            .For<StartRectification>("开始整改", "Start the rectification").Answers<HiddenDangerView>();

        dangers.MapPost("/{id}/rectification", (UseCases run, HiddenDangerId id, RectificationBody b) =>
                run.Do(new RectifyHiddenDanger(id, b.Description, b.Evidence, b.Cost, run.IfMatch), new GetHiddenDanger(id)))
            .For<RectifyHiddenDanger>("整改完成", "Report the rectification done").Answers<HiddenDangerView>();
    }

    private static void MapClosing(RouteGroupBuilder dangers)
    {
        dangers.MapPost("/{id}/acceptance", (UseCases run, HiddenDangerId id, AcceptanceBody b) => run.Do(new AcceptHiddenDanger(id, b.Accepted, b.Opinion, run.IfMatch), new GetHiddenDanger(id)))
            .For<AcceptHiddenDanger>("验收", "Accept or refuse the rectification").Answers<HiddenDangerView>();

        dangers.MapPost("/{id}/verification", (UseCases run, HiddenDangerId id, OpinionBody b) => run.Do(new VerifyHiddenDanger(id, b.Opinion, run.IfMatch), new GetHiddenDanger(id)))
            .For<VerifyHiddenDanger>("股室核查重大隐患", "Section verifies a major danger").Answers<HiddenDangerView>();

        dangers.MapPost("/{id}/write-off", (UseCases run, HiddenDangerId id) => run.Do(new WriteOffHiddenDanger(id, run.IfMatch), new GetHiddenDanger(id)))
            .For<WriteOffHiddenDanger>("销账", "Write the danger off").Answers<HiddenDangerView>();

        dangers.MapPost("/{id}/void", (UseCases run, HiddenDangerId id, ReasonBody b) => run.Do(new VoidHiddenDanger(id, b.Reason, run.IfMatch), new GetHiddenDanger(id)))
            .For<VoidHiddenDanger>("作废", "Void a mistaken entry").Answers<HiddenDangerView>();

        dangers.MapPost("/{id}/extension", (UseCases run, HiddenDangerId id, ExtensionBody b) => run.Do(new RequestExtension(id, b.Deadline, b.Reason, run.IfMatch), new GetHiddenDanger(id)))
            .For<RequestExtension>("申请延期", "Ask for a later deadline").Answers<HiddenDangerView>();

        dangers.MapPost("/{id}/extension-decision", (UseCases run, HiddenDangerId id, ExtensionDecisionBody b) =>
                run.Do(new DecideExtension(id, b.Granted, b.Opinion, run.IfMatch), new GetHiddenDanger(id)))
            .For<DecideExtension>("批复延期", "Decide on a later deadline").Answers<HiddenDangerView>();
    }
}
