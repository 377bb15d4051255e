using DualControl.Attachments.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Policies;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Policies;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>制度 A new version of a policy.</summary>
/// <param name="Kind">类别 One of the five kinds.</param>
/// <param name="Title">名称 Title, 1–200 characters.</param>
/// <param name="IssuedBy">签发人职务 Post title of who issues it, 1–100 characters.</param>
/// <param name="EffectiveFrom">施行日期 First day in force, 2000–2199; not before a version of the kind that has taken effect did.</param>
/// <param name="Text">正文 Text, at most 20 000 characters; required unless files are attached.</param>
/// <param name="AttachmentIds">附件 Up to 10 files of the enterprise, uploaded before; null for none.</param>
internal sealed record PolicyBody(PolicyKind Kind, string Title, string IssuedBy, DateOnly EffectiveFrom, string? Text, IReadOnlyList<AttachmentId>? AttachmentIds = null);

/// <summary>废止制度 The end of a version without a newer one.</summary>
/// <param name="Reason">废止原因 Reason, 1–500 characters.</param>
/// <param name="LastDay">最后施行日 Last day in force, today or later, not before the version takes effect nor after an end already set.</param>
internal sealed record PolicyObsoleteBody(string Reason, DateOnly LastDay);

/// <summary>制度评估 A periodic evaluation.</summary>
/// <param name="HeldOn">评估日期 Day on which it was held: while the version was in force, not in the future, not before the last evaluation.</param>
/// <param name="Findings">评估情况 What was found, 1–2000 characters.</param>
/// <param name="Conclusion">结论 effective, or improve: open until a newer version is issued.</param>
/// <param name="Improvement">改进意见 What is to be improved, at most 2000 characters; required with improve.</param>
internal sealed record PolicyEvaluationBody(DateOnly HeldOn, string Findings, EvaluationConclusion Conclusion, string? Improvement);

/// <summary>五项制度 The five policies every enterprise must have in force: versions, who has read them, periodic evaluation and improvement.</summary>
internal static class PolicyRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var policies = api.MapGroup("/enterprises/{enterpriseId}/policies").WithTags("五项制度 Policies");

        policies.MapGet("/", (UseCases run, EnterpriseId enterpriseId, Choice<PolicyKind>? kind, DateOnly? inForceOn, bool? overdue, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListPolicies(enterpriseId, kind, inForceOn, overdue, run.Page(limit, cursor, sort, count))))
            .For<ListPolicies>("制度列表", "Policies").Lists<PolicyListItem>();

        policies.MapPost("/", (UseCases run, EnterpriseId enterpriseId, PolicyBody body) => run.Create(
                new IssuePolicy(enterpriseId, body.Kind, body.Title, body.IssuedBy, body.EffectiveFrom, body.Text, body.AttachmentIds),
                id => new GetPolicy(enterpriseId, id), id => $"/api/v1/enterprises/{enterpriseId.Value}/policies/{id.Value}"))
            .For<IssuePolicy>("发布制度", "Issue a policy").Creates<PolicyView>();

        policies.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, PolicyId id) => run.Get(new GetPolicy(enterpriseId, id)))
            .For<GetPolicy>("制度详情", "One policy version").Answers<PolicyView>();

        policies.MapPost("/{id}/obsolete", (UseCases run, EnterpriseId enterpriseId, PolicyId id, PolicyObsoleteBody body) =>
                run.Do(new MakePolicyObsolete(enterpriseId, id, body.Reason, body.LastDay, run.IfMatch), new GetPolicy(enterpriseId, id)))
            .For<MakePolicyObsolete>("废止制度", "Make a policy version obsolete").Answers<PolicyView>();

        policies.MapPost("/{id}/evaluations", (UseCases run, EnterpriseId enterpriseId, PolicyId id, PolicyEvaluationBody body) =>
                run.Do(new EvaluatePolicy(enterpriseId, id, body.HeldOn, body.Findings, body.Conclusion, body.Improvement, run.IfMatch), new GetPolicy(enterpriseId, id)))
            .For<EvaluatePolicy>("评估制度", "Evaluate a policy version").Answers<PolicyView>();

        policies.MapPost("/{id}/readings", (UseCases run, EnterpriseId enterpriseId, PolicyId id) =>
                run.Do(new ConfirmPolicyReading(enterpriseId, id), new GetPolicy(enterpriseId, id)))
            .For<ConfirmPolicyReading>("确认阅知制度", "Confirm reading a policy version").Answers<PolicyView>();

        policies.MapGet("/{id}/readings", (UseCases run, EnterpriseId enterpriseId, PolicyId id, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListPolicyReadings(enterpriseId, id, run.Page(limit, cursor, sort, count))))
            .For<ListPolicyReadings>("制度阅知名单", "Who has read a policy version").Lists<PolicyReadingView>();
    }
}
