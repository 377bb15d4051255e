using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>考核细则 A draft of the rules for points.</summary>
/// <param name="Title">名称 Title, 1–200 characters.</param>
/// <param name="Basis">编制依据 What it is based on, 1–500 characters.</param>
/// <param name="BasePoints">基础分 Where everybody starts in a period, 0–1000, one decimal place.</param>
/// <param name="Rules">计分规则 1–100 rules.</param>
internal sealed record AssessmentRuleSetBody(string Title, string Basis, decimal BasePoints, IReadOnlyList<ScoringRule> Rules);

/// <summary>发布考核细则 The day from which a draft is in force.</summary>
/// <param name="EffectiveFrom">施行日期 First day in force: today or later, at most 366 days ahead; the first version of an enterprise may have been in force before.</param>
internal sealed record AssessmentRuleSetIssueBody(DateOnly EffectiveFrom);

/// <summary>考核细则 The rules by which events score: drafted, issued by the principal from a day on, replaced by newer versions.</summary>
internal static class AssessmentRuleSetRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var ruleSets = api.MapGroup("/enterprises/{enterpriseId}/assessment-rule-sets").WithTags("考核细则 Assessment rules");

        ruleSets.MapGet("/", (UseCases run, EnterpriseId enterpriseId, DateOnly? inForceOn, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListAssessmentRuleSets(enterpriseId, inForceOn, run.Page(limit, cursor, sort, count))))
            .For<ListAssessmentRuleSets>("考核细则列表", "Assessment rule sets").Lists<AssessmentRuleSetView>();

        ruleSets.MapPost("/", (UseCases run, EnterpriseId enterpriseId, AssessmentRuleSetBody body) => run.Create(
                new DraftAssessmentRuleSet(enterpriseId, body.Title, body.Basis, body.BasePoints, body.Rules), id => new GetAssessmentRuleSet(enterpriseId, id), id => At(enterpriseId, id)))
            .For<DraftAssessmentRuleSet>("起草考核细则", "Draft a rule set").Creates<AssessmentRuleSetView>();

        ruleSets.MapPost("/default", (UseCases run, EnterpriseId enterpriseId) => run.Create(
                new TakeOverDefaultRuleSet(enterpriseId), id => new GetAssessmentRuleSet(enterpriseId, id), id => At(enterpriseId, id)))
            .For<TakeOverDefaultRuleSet>("采用通用考核细则", "Take over the default rules as a draft").Creates<AssessmentRuleSetView>();

        ruleSets.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, AssessmentRuleSetId id) => run.Get(new GetAssessmentRuleSet(enterpriseId, id)))
            .For<GetAssessmentRuleSet>("考核细则详情", "One rule set").Answers<AssessmentRuleSetView>();

        ruleSets.MapPut("/{id}", (UseCases run, EnterpriseId enterpriseId, AssessmentRuleSetId id, AssessmentRuleSetBody body) => run.Do(
                new RedraftAssessmentRuleSet(enterpriseId, id, body.Title, body.Basis, body.BasePoints, body.Rules, run.IfMatch), new GetAssessmentRuleSet(enterpriseId, id)))
            .For<RedraftAssessmentRuleSet>("修改考核细则草稿", "Replace a draft").RequiresIfMatch().Answers<AssessmentRuleSetView>();

        ruleSets.MapPost("/{id}/issue", (UseCases run, EnterpriseId enterpriseId, AssessmentRuleSetId id, AssessmentRuleSetIssueBody body) => run.Do(
                new IssueAssessmentRuleSet(enterpriseId, id, body.EffectiveFrom, run.IfMatch), new GetAssessmentRuleSet(enterpriseId, id)))
            .For<IssueAssessmentRuleSet>("发布考核细则", "Issue a rule set").Answers<AssessmentRuleSetView>();
    }

    private static string At(EnterpriseId enterprise, AssessmentRuleSetId id) => $"/api/v1/enterprises/{enterprise.Value}/assessment-rule-sets/{id.Value}";
}
