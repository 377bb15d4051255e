using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>风险单元 What may change of a risk unit.</summary>
/// <param name="Name">名称 Name, 1–100 characters.</param>
/// <param name="Location">位置 Location, 1–200 characters.</param>
/// <param name="Kind">类型 Kind.</param>
/// <param name="ResponsibleUnitId">责任部门 Responsible organization unit.</param>
/// <param name="ResponsiblePostId">责任岗位 Responsible post.</param>
/// <param name="Outline">平面轮廓 Polygon on the plan, 3–200 points; empty when not drawn.</param>
internal sealed record RiskUnitBody(string Name, string Location, RiskUnitKind Kind, UnitId ResponsibleUnitId, PostId ResponsiblePostId, IReadOnlyList<PlanPoint> Outline);

/// <summary>已考虑，未发现 Why nothing was found in the cell.</summary>
/// <param name="Reason">理由 Reason, 1–500 characters.</param>
internal sealed record ConsideredBody(string Reason);

/// <summary>风险单元 The parts an enterprise is divided into, each with its grid of 4 × 3 × 3 cells to be identified.</summary>
internal static class RiskUnitRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var units = api.MapGroup("/risk-units").WithTags("风险单元 Risk units");

        units.MapGet("/", (UseCases run, EnterpriseId? enterpriseId, PostId? responsiblePostId, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListRiskUnits(enterpriseId, responsiblePostId, run.Page(limit, cursor, sort, count))))
            .For<ListRiskUnits>("风险单元列表", "Risk units").Lists<RiskUnitView>();

        units.MapPost("/", (UseCases run, CreateRiskUnit body) => run.Create(body, id => new GetRiskUnit(id), id => $"/api/v1/risk-units/{id.Value}"))
            .For<CreateRiskUnit>("划分风险单元", "Create a risk unit").Creates<RiskUnitView>();

        units.MapGet("/{id}", (UseCases run, RiskUnitId id) => run.Get(new GetRiskUnit(id)))
            .For<GetRiskUnit>("风险单元详情", "One risk unit").Answers<RiskUnitView>();

        units.MapPut("/{id}", (UseCases run, RiskUnitId id, RiskUnitBody body) => run.Do(
                new ChangeRiskUnit(id, body.Name, body.Location, body.Kind, body.ResponsibleUnitId, body.ResponsiblePostId, body.Outline, run.IfMatch), new GetRiskUnit(id)))
            .For<ChangeRiskUnit>("修改风险单元", "Change a risk unit").RequiresIfMatch().Answers<RiskUnitView>();

        units.MapGet("/{id}/grid", (UseCases run, RiskUnitId id) => run.Get(new GetRiskUnitGrid(id)))
            .For<GetRiskUnitGrid>("辨识矩阵", "Identification grid of a unit").Answers<RiskUnitGridView>();

        units.MapPost("/{id}/grid/{element}/{operatingState}/{tense}/consideration",
                (UseCases run, RiskUnitId id, Choice<HazardElement> element, Choice<OperatingState> operatingState, Choice<HazardTense> tense, ConsideredBody body) =>
                    run.Do(new ConsiderGridCell(id, element, operatingState, tense, body.Reason, run.IfMatch), new GetRiskUnitGrid(id)))
            .For<ConsiderGridCell>("记录已考虑、未发现", "Record that a cell was considered and nothing found").Answers<RiskUnitGridView>();
    }
}
