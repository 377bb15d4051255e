using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.RiskFactors;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>审核意见 A reviewer's decision.</summary>
/// <param name="Decision">结论 approve or return.</param>
/// <param name="Reason">退回原因 Required when returned, at most 500 characters.</param>
internal sealed record ReviewBody(ReviewDecision Decision, string? Reason);

/// <summary>风险因素草稿 What a draft or a new version shall say.</summary>
/// <param name="Factor">内容 What it says.</param>
internal sealed record FactorDraftBody(FactorBody Factor);

/// <summary>作废 Voiding.</summary>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
internal sealed record VoidBody(string Reason);

/// <summary>风险因素 Identified risks with grading (LEC) and measures: drafted at the post, reviewed in the workshop, approved by the department.</summary>
internal static class RiskFactorRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var factors = api.MapGroup("/risk-factors").WithTags("风险因素 Risk factors");

        factors.MapGet("/", (UseCases run, EnterpriseId? enterpriseId, RiskUnitId? riskUnitId, Choice<RiskFactorState>? state, Choice<RiskLevel>? level, Choice<HazardElement>? element, PostId? responsiblePostId,
                    string? q, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListRiskFactors(enterpriseId, riskUnitId, state, level, element, responsiblePostId, q, run.Page(limit, cursor, sort, count))))
            .For<ListRiskFactors>("风险因素列表", "Risk factors").Lists<RiskFactorView>();

        factors.MapPost("/", (UseCases run, DraftRiskFactor body) => run.Create(body, id => new GetRiskFactor(id), id => $"/api/v1/risk-factors/{id.Value}"))
            .For<DraftRiskFactor>("起草风险因素", "Draft a risk factor").Creates<RiskFactorView>();

        factors.MapGet("/{id}", (UseCases run, RiskFactorId id) => run.Get(new GetRiskFactor(id)))
            .For<GetRiskFactor>("风险因素详情", "One risk factor").Answers<RiskFactorView>();

        factors.MapPut("/{id}/draft", (UseCases run, RiskFactorId id, FactorDraftBody body) => run.Do(new RedraftRiskFactor(id, body.Factor, run.IfMatch), new GetRiskFactor(id)))
            .For<RedraftRiskFactor>("重拟草稿", "Correct the draft").RequiresIfMatch().Answers<RiskFactorView>();

        factors.MapPost("/{id}/workshop-review", (UseCases run, RiskFactorId id, ReviewBody body) =>
                run.Do(new ReviewRiskFactorInWorkshop(id, body.Decision, body.Reason, run.IfMatch), new GetRiskFactor(id)))
            .For<ReviewRiskFactorInWorkshop>("车间审核", "Workshop review").Answers<RiskFactorView>();

        factors.MapPost("/{id}/department-approval", (UseCases run, RiskFactorId id, ReviewBody body) =>
                run.Do(new ApproveRiskFactor(id, body.Decision, body.Reason, run.IfMatch), new GetRiskFactor(id)))
            .For<ApproveRiskFactor>("部门审定", "Department approval").Answers<RiskFactorView>();

        factors.MapPost("/{id}/new-version", (UseCases run, RiskFactorId id, FactorDraftBody body) =>
                run.Do(new BeginRiskFactorVersion(id, body.Factor, run.IfMatch), new GetRiskFactor(id)))
            .For<BeginRiskFactorVersion>("提出改进（新版本）", "Begin a new version").Answers<RiskFactorView>();

        factors.MapPost("/{id}/void", (UseCases run, RiskFactorId id, VoidBody body) => run.Do(new VoidRiskFactor(id, body.Reason, run.IfMatch), new GetRiskFactor(id)))
            .For<VoidRiskFactor>("作废草稿", "Void a draft").Answers<RiskFactorView>();

        factors.MapPost("/{id}/void-proposal", (UseCases run, RiskFactorId id, VoidBody body) => run.Do(new ProposeRiskFactorVoid(id, body.Reason, run.IfMatch), new GetRiskFactor(id)))
            .For<ProposeRiskFactorVoid>("申请作废", "Propose to void a factor in force").Answers<RiskFactorView>();

        factors.MapPost("/{id}/void-decision", (UseCases run, RiskFactorId id, ReviewBody body) =>
                run.Do(new DecideRiskFactorVoid(id, body.Decision, body.Reason, run.IfMatch), new GetRiskFactor(id)))
            .For<DecideRiskFactorVoid>("审定作废", "Decide on a proposed voiding").Answers<RiskFactorView>();
    }
}
