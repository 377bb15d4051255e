using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Identity.Application.Me;

/// <summary>当前调用者 Whom the access token stands for.</summary>
/// <param name="Subject">账号 Subject of the token; separation of duty compares it.</param>
/// <param name="Name">名称 A post or a system.</param>
/// <param name="Roles">角色 Roles held.</param>
/// <param name="SectionId">股室 Section of a section officer.</param>
/// <param name="EnterpriseId">所属单位 Enterprise of enterprise roles.</param>
/// <param name="UnitId">部门或车间 Department or workshop the roles are tied to.</param>
/// <param name="PostId">岗位 Post.</param>
internal sealed record MeView(string Subject, string Name, IReadOnlyList<Role> Roles, SectionId? SectionId, EnterpriseId? EnterpriseId, UnitId? UnitId, PostId? PostId);

/// <summary>当前调用者 Who am I: roles, organization, unit and post of the caller.</summary>
[AllowedTo(Roles.Readers | Role.SystemAdministrator | Role.Platform)]
internal sealed record GetMe : IQuery<MeView>;

internal sealed class GetMeHandler(ICurrentUser user) : IQueryHandler<GetMe, MeView>
{
    public Task<Result<MeView>> Handle(GetMe query, CancellationToken ct)
    {
        var c = user.Caller;
        return Task.FromResult<Result<MeView>>(new MeView(
            c.Subject, c.Name, [.. Roles.Each(c.Roles)], c.SectionId, c.EnterpriseId, c.UnitId, c.PostId));
    }
}
