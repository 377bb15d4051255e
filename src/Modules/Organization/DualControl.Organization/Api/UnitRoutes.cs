using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Units;
using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>组织单元 A new unit.</summary>
/// <param name="ParentId">上级 Parent unit; null directly below the enterprise.</param>
/// <param name="Name">名称 Name, 1–100 characters, unique among its siblings.</param>
/// <param name="Kind">类型 Kind.</param>
internal sealed record UnitBody(UnitId? ParentId, string Name, UnitKind Kind);

/// <summary>调整 A move.</summary>
/// <param name="ParentId">新上级 New parent; null directly below the enterprise.</param>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
internal sealed record UnitMoveBody(UnitId? ParentId, string Reason);

/// <summary>更名 A new name.</summary>
/// <param name="Name">名称 Name, 1–100 characters, unique among its siblings.</param>
internal sealed record UnitNameBody(string Name);

/// <summary>组织单元 The departments, workshops and work teams of an enterprise, as a tree.</summary>
internal static class UnitRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var units = api.MapGroup("/enterprises/{enterpriseId}/units").WithTags("组织单元 Organization units");

        units.MapGet("/", (UseCases run, EnterpriseId enterpriseId, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListUnits(enterpriseId, run.Page(limit, cursor, sort, count))))
            .For<ListUnits>("组织单元列表", "Organization units").Lists<UnitView>();

        units.MapPost("/", (UseCases run, EnterpriseId enterpriseId, UnitBody body) => run.Create(
                new CreateUnit(enterpriseId, body.ParentId, body.Name, body.Kind), id => new GetUnit(enterpriseId, id), id => $"/api/v1/enterprises/{enterpriseId.Value}/units/{id.Value}"))
            .For<CreateUnit>("建立组织单元", "Create an organization unit").Creates<UnitView>();

        units.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, UnitId id) => run.Get(new GetUnit(enterpriseId, id)))
            .For<GetUnit>("组织单元详情", "One organization unit").Answers<UnitView>();

        units.MapPut("/{id}/name", (UseCases run, EnterpriseId enterpriseId, UnitId id, UnitNameBody body) =>
                run.Do(new RenameUnit(enterpriseId, id, body.Name, run.IfMatch), new GetUnit(enterpriseId, id)))
            .For<RenameUnit>("组织单元更名", "Rename an organization unit").RequiresIfMatch().Answers<UnitView>();

        units.MapPost("/{id}/move", (UseCases run, EnterpriseId enterpriseId, UnitId id, UnitMoveBody body) =>
                run.Do(new MoveUnit(enterpriseId, id, body.ParentId, body.Reason, run.IfMatch), new GetUnit(enterpriseId, id)))
            .For<MoveUnit>("调整组织单元", "Move an organization unit").Answers<UnitView>();
    }
}
