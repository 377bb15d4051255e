using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Identity.Application.Clients;

/// <summary>接入客户端 A client. Its secret is never shown.</summary>
/// <param name="ClientId">客户端标识 Client id.</param>
/// <param name="Name">名称 Readable name: a post or a system, never a personal name.</param>
/// <param name="Roles">角色 Roles.</param>
/// <param name="SectionId">股室 Section of a section officer.</param>
/// <param name="EnterpriseId">单位 Enterprise of enterprise roles.</param>
/// <param name="UnitId">部门或车间 Department or workshop.</param>
/// <param name="PostId">岗位 Post.</param>
/// <param name="Disabled">已停用 Gets no token any more.</param>
internal sealed record ClientView(
    string ClientId, string Name, IReadOnlyList<Role> Roles, SectionId? SectionId, EnterpriseId? EnterpriseId, UnitId? UnitId, PostId? PostId, bool Disabled)
{
    public static ClientView Of(Client c) =>
        new(c.ClientId, c.Name, [.. SharedKernel.Security.Roles.Each(c.Roles)], c.SectionId, c.EnterpriseId, c.UnitId, c.PostId, c.Disabled);
}
