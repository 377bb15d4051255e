using DualControl.BuildingBlocks.Api;
using DualControl.Identity.Application.Clients;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Identity.Api;

/// <summary>接入客户端 Who may ask for tokens, and what they stand for: roles, section, enterprise, unit, post.</summary>
internal static class ClientRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var clients = api.MapGroup("/clients").WithTags("接入客户端 Clients");

        clients.MapGet("/", (UseCases run, int? limit, string? cursor, string? sort) => run.List(new ListClients(run.Page(limit, cursor, sort, false))))
            .For<ListClients>("客户端列表", "Clients").Lists<ClientView>();

        clients.MapPost("/", (UseCases run, RegisterClient body) => run.Create(body, id => new GetClient(id), id => $"/api/v1/clients/{id}"))
            .For<RegisterClient>("登记客户端", "Register a client").Creates<ClientView>();

        clients.MapGet("/{clientId}", (UseCases run, string clientId) => run.Get(new GetClient(clientId)))
            .For<GetClient>("客户端详情", "One client").Answers<ClientView>();

        clients.MapPost("/{clientId}/disabling", (UseCases run, string clientId) => run.Do(new DisableClient(clientId), new GetClient(clientId)))
            .For<DisableClient>("停用客户端", "Disable a client").Answers<ClientView>();
    }
}
