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
/// <param name="ParentId">上级单元 The unit it is a part of; null on top.</param>
/// <param name="ResponsibleUnitId">责任部门 Responsible organization unit.</param>
/// <param name="ResponsiblePostId">责任岗位 Responsible post.</param>
/// <param name="Outline">平面轮廓 Polygon on the plan, 3–200 points; empty when not drawn.</param>
internal sealed record RiskUnitBody(string Name, string Location, RiskUnitKind Kind, UnitId ResponsibleUnitId, PostId ResponsiblePostId, IReadOnlyList<PlanPoint> Outline, RiskUnitId? ParentId = null);

/// <summary>拆分 The new unit, and what moves to it.</summary>
/// <param name="Name">新单元名称 Name of the new unit, 1–100 characters.</param>
/// <param name="Location">位置 Its location, 1–200 characters.</param>
/// <param name="Kind">类型 Its kind.</param>
/// <param name="ResponsibleUnitId">责任部门 Its responsible organization unit.</param>
/// <param name="ResponsiblePostId">责任岗位 Its responsible post.</param>
/// <param name="RiskFactorIds">随之转移的风险因素 Factors of the unit that move, 0–500.</param>
internal sealed record SplitBody(string Name, string Location, RiskUnitKind Kind, UnitId ResponsibleUnitId, PostId ResponsiblePostId, IReadOnlyList<RiskFactorId> RiskFactorIds);

/// <summary>合并 Where to, and why.</summary>
/// <param name="IntoId">并入的单元 The unit it is merged into.</param>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
internal sealed record MergerBody(RiskUnitId IntoId, string Reason);

/// <summary>撤销 Why the unit is no more.</summary>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
internal sealed record RetirementBody(string Reason);

/// <summary>已考虑，未发现 Why nothing was found in the cell.</summary>
/// <param name="Reason">理由 Reason, 1–500 characters.</param>
internal sealed record ConsideredBody(string Reason);

/// <summary>风险单元 The parts an enterprise is divided into, each with its grid of 4 × 3 × 3 cells to be identified.</summary>
internal static class RiskUnitRoutes
{
    private const string Tag = "风险单元 Risk units";

    public static void Map(IEndpointRouteBuilder api)
    {
        var units = api.MapGroup("/risk-units").WithTags(Tag);

        units.MapGet("/", (UseCases run, EnterpriseId? enterpriseId, RiskUnitId? parentId, PostId? responsiblePostId, bool? retired, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListRiskUnits(enterpriseId, parentId, responsiblePostId, retired, run.Page(limit, cursor, sort, count))))
            .For<ListRiskUnits>("风险单元列表", "Risk units").Lists<RiskUnitView>();

        api.MapGet("/risk-unit-tree", (UseCases run, EnterpriseId enterpriseId) => run.Get(new GetRiskUnitTree(enterpriseId))).WithTags(Tag)
            .For<GetRiskUnitTree>("单元树", "Risk units as a tree").Answers<RiskUnitTreeView>();

        units.MapPost("/", (UseCases run, CreateRiskUnit body) => run.Create(body, id => new GetRiskUnit(id), id => $"/api/v1/risk-units/{id.Value}"))
            .For<CreateRiskUnit>("划分风险单元", "Create a risk unit").Creates<RiskUnitView>();

        units.MapGet("/{id}", (UseCases run, RiskUnitId id) => run.Get(new GetRiskUnit(id)))
            .For<GetRiskUnit>("风险单元详情", "One risk unit").Answers<RiskUnitView>();

        units.MapPut("/{id}", (UseCases run, RiskUnitId id, RiskUnitBody body) => run.Do(
                new ChangeRiskUnit(id, body.Name, body.Location, body.Kind, body.ResponsibleUnitId, body.ResponsiblePostId, body.Outline, body.ParentId, run.IfMatch), new GetRiskUnit(id)))
            .For<ChangeRiskUnit>("修改风险单元", "Change a risk unit").RequiresIfMatch().Answers<RiskUnitView>();

        units.MapPost("/{id}/split", (UseCases run, RiskUnitId id, SplitBody body) => run.Create(
                new SplitRiskUnit(id, body.Name, body.Location, body.Kind, body.ResponsibleUnitId, body.ResponsiblePostId, body.RiskFactorIds, run.IfMatch),
                part => new GetRiskUnit(part), part => $"/api/v1/risk-units/{part.Value}"))
            .For<SplitRiskUnit>("拆分风险单元", "Split a risk unit").Creates<RiskUnitView>();

        units.MapPost("/{id}/merger", (UseCases run, RiskUnitId id, MergerBody body) => run.Do(new MergeRiskUnit(id, body.IntoId, body.Reason, run.IfMatch), new GetRiskUnit(id)))
            .For<MergeRiskUnit>("合并风险单元", "Merge a risk unit into another").RequiresIfMatch().Answers<RiskUnitView>();

        units.MapPost("/{id}/retirement", (UseCases run, RiskUnitId id, RetirementBody body) => run.Do(new RetireRiskUnit(id, body.Reason, run.IfMatch), new GetRiskUnit(id)))
            .For<RetireRiskUnit>("撤销风险单元", "Retire a risk unit").RequiresIfMatch().Answers<RiskUnitView>();

        units.MapGet("/{id}/points", (UseCases run, RiskUnitId id) => run.Get(new ListRiskPoints(id)))
            .For<ListRiskPoints>("风险点", "Risk points of a unit").Answers<RiskPointsView>();

        units.MapGet("/{id}/level-timeline", (UseCases run, RiskUnitId id) => run.Get(new GetLevelTimeline(id)))
            .For<GetLevelTimeline>("单元等级沿革", "Level of a unit through time").Answers<LevelTimelineView>();

        units.MapGet("/{id}/grid", (UseCases run, RiskUnitId id) => run.Get(new GetRiskUnitGrid(id)))
            .For<GetRiskUnitGrid>("辨识矩阵", "Identification grid of a unit").Answers<RiskUnitGridView>();

        units.MapPost("/{id}/grid/{element}/{operatingState}/{tense}/consideration",
                (UseCases run, RiskUnitId id, Choice<HazardElement> element, Choice<OperatingState> operatingState, Choice<HazardTense> tense, ConsideredBody body) =>
                    run.Do(new ConsiderGridCell(id, element, operatingState, tense, body.Reason, run.IfMatch), new GetRiskUnitGrid(id)))
            .For<ConsiderGridCell>("记录已考虑、未发现", "Record that a cell was considered and nothing found").Answers<RiskUnitGridView>();
    }
}
