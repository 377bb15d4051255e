using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Reassessments;
using DualControl.Risks.Application.RiskFactors;
using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>重新评价的起因 What makes a new assessment necessary.</summary>
/// <param name="Trigger">起因 processChanged, equipmentChanged, materialChanged, staffChanged, lawChanged, surroundingsChanged or accident.</param>
/// <param name="Reason">说明 What happened, 1–500 characters.</param>
internal sealed record TriggerBody(ReassessmentTrigger Trigger, string Reason);

/// <summary>维持 Why the grading holds.</summary>
/// <param name="Reason">理由 Reason, 1–500 characters.</param>
internal sealed record KeepBody(string Reason);

/// <summary>重新评价 Re-assessment: what makes it due, what is due, and its outcome.</summary>
internal static class ReassessmentRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var routes = api.MapGroup("").WithTags("重新评价 Re-assessment");

        routes.MapGet("/reassessments", (UseCases run, EnterpriseId? enterpriseId, RiskUnitId? riskUnitId, bool? overdue, DateOnly? dueBy, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListReassessments(enterpriseId, riskUnitId, overdue, dueBy, run.Page(limit, cursor, sort, count))))
            .For<ListReassessments>("重新评价清单", "Factors to be assessed again").Lists<DueReassessment>();

        routes.MapPost("/risk-factors/{id}/reassessment-causes", (UseCases run, RiskFactorId id, TriggerBody body) =>
                run.Do(new TriggerReassessment(id, body.Trigger, body.Reason, run.IfMatch), new GetRiskFactor(id)))
            .For<TriggerReassessment>("提出重新评价", "Name a cause to assess a factor again").Answers<RiskFactorView>();

        routes.MapPost("/risk-units/{id}/reassessment-causes", (UseCases run, RiskUnitId id, TriggerBody body) =>
                run.Do(new TriggerUnitReassessment(id, body.Trigger, body.Reason), new GetRiskUnit(id)))
            .For<TriggerUnitReassessment>("提出单元重新评价", "Name a cause to assess all factors of a unit again").Answers<RiskUnitView>();

        routes.MapPost("/risk-factors/{id}/reassessment", (UseCases run, RiskFactorId id, KeepBody body) => run.Do(new KeepAssessment(id, body.Reason, run.IfMatch), new GetRiskFactor(id)))
            .For<KeepAssessment>("维持评价结论", "Keep the grading after a re-assessment").Answers<RiskFactorView>();

        routes.MapPost("/risk-factors/{id}/section-agreement", (UseCases run, RiskFactorId id, ReviewBody body) =>
                run.Do(new AgreeToLowerLevel(id, body.Decision, body.Reason, run.IfMatch), new GetRiskFactor(id)))
            .For<AgreeToLowerLevel>("股室同意降级", "The section agrees to a lower level after a danger").Answers<RiskFactorView>();
    }
}
