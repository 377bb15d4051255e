using DualControl.Attachments.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Maps;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Maps;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>底图 What the enterprise's map shall be drawn on.</summary>
/// <param name="Kind">坐标类型 Plan or WGS 84.</param>
/// <param name="PictureId">平面图附件 Floor plan: an uploaded .png or .jpg of the enterprise, at most 2 MiB; only on a plan, null for none.</param>
/// <param name="Bounds">图幅 Part of the earth; required with WGS 84, null on a plan.</param>
internal sealed record RiskMapPlanBody(MapFrameKind Kind, AttachmentId? PictureId, GeoBounds? Bounds);

/// <summary>图上标注 Where a unit and its factors lie.</summary>
/// <param name="Unit">单元 Point or polygon of the unit; null for its own outline on the plan.</param>
/// <param name="Factors">风险因素 At most 500 points or polygons, each factor of the unit once.</param>
internal sealed record UnitMarksBody(GeoGeometry? Unit, IReadOnlyList<FactorPlace> Factors);

/// <summary>四色风险分布图 The four-colour maps of a unit, an enterprise and the bureau, as SVG and GeoJSON, and what they are drawn from.</summary>
internal static class RiskMapRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var maps = api.MapGroup("").WithTags("四色风险分布图 Four-colour risk maps");

        maps.MapGet("/risk-map.svg", (UseCases run, EnterpriseId enterpriseId) => run.File(new GetRiskMap(enterpriseId)))
            .For<GetRiskMap>("四色风险分布图", "Four-colour risk map as SVG").AnswersFile(MapFile.Svg);

        maps.MapGet("/risk-map.geojson", (UseCases run, EnterpriseId enterpriseId) => run.File(new GetRiskMapFeatures(enterpriseId)))
            .For<GetRiskMapFeatures>("四色风险分布图（GeoJSON）", "Four-colour risk map as GeoJSON").AnswersFile(MapFile.GeoJson);

        maps.MapGet("/risk-units/{id}/map.svg", (UseCases run, RiskUnitId id) => run.File(new GetRiskUnitMap(id)))
            .For<GetRiskUnitMap>("单元四色图", "Map of one risk unit as SVG").AnswersFile(MapFile.Svg);

        maps.MapGet("/risk-units/{id}/map.geojson", (UseCases run, RiskUnitId id) => run.File(new GetRiskUnitMapFeatures(id)))
            .For<GetRiskUnitMapFeatures>("单元四色图（GeoJSON）", "Map of one risk unit as GeoJSON").AnswersFile(MapFile.GeoJson);

        maps.MapGet("/bureau-risk-map.svg", (UseCases run) => run.File(new GetBureauRiskMap()))
            .For<GetBureauRiskMap>("全局四色图", "Map over all enterprises as SVG").AnswersFile(MapFile.Svg);

        maps.MapGet("/bureau-risk-map.geojson", (UseCases run) => run.File(new GetBureauRiskMapFeatures()))
            .For<GetBureauRiskMapFeatures>("全局四色图（GeoJSON）", "Map over all enterprises as GeoJSON").AnswersFile(MapFile.GeoJson);

        maps.MapGet("/enterprises/{enterpriseId}/risk-map-plan", (UseCases run, EnterpriseId enterpriseId) => run.Get(new GetRiskMapPlan(enterpriseId)))
            .For<GetRiskMapPlan>("底图", "What the map is drawn on").Answers<RiskMapPlanView>();

        maps.MapPut("/enterprises/{enterpriseId}/risk-map-plan", (UseCases run, EnterpriseId enterpriseId, RiskMapPlanBody body) =>
                run.Do(new SetRiskMapPlan(enterpriseId, body.Kind, body.PictureId, body.Bounds, run.IfMatch), new GetRiskMapPlan(enterpriseId)))
            .For<SetRiskMapPlan>("设置底图", "Set what the map is drawn on").RequiresIfMatch().Answers<RiskMapPlanView>();

        maps.MapGet("/risk-units/{id}/map-marks", (UseCases run, RiskUnitId id) => run.Get(new GetUnitMarks(id)))
            .For<GetUnitMarks>("图上标注", "Where a unit and its factors lie").Answers<UnitMarksView>();

        maps.MapPut("/risk-units/{id}/map-marks", (UseCases run, RiskUnitId id, UnitMarksBody body) =>
                run.Do(new MarkRiskUnit(id, body.Unit, body.Factors, run.IfMatch), new GetUnitMarks(id)))
            .For<MarkRiskUnit>("标注单元", "Mark where a unit and its factors lie").RequiresIfMatch().Answers<UnitMarksView>();
    }
}
