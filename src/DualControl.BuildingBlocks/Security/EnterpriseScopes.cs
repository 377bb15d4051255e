using DualControl.SharedKernel.Security;

namespace DualControl.BuildingBlocks.Security;

/// <summary>What a caller may see, by roles and organization. Default deny.</summary>
internal sealed class EnterpriseScopes(Lazy<ISupervisedEnterprises> supervised) : IEnterpriseScopes
{
    public async Task<EnterpriseScope> OfAsync(Caller caller, CancellationToken ct)
    {
        if (caller.Is(Roles.BureauWide)) return EnterpriseScope.Everything;
        if (caller is { SectionId: { } section } && caller.Is(Role.SectionOfficer))
            return EnterpriseScope.Only(await supervised.Value.OfAsync(section, ct));
        if (caller is { EnterpriseId: { } enterprise } && caller.Is(Roles.Enterprise)) return EnterpriseScope.Only([enterprise]);
        return EnterpriseScope.Nothing;
    }
}
