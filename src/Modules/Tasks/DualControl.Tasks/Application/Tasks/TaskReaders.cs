using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.Tasks.Domain.Tasks;

namespace DualControl.Tasks.Application.Tasks;

/// <summary>Works out for whom tasks wait: a caller's scope today and his place in the enterprise. Remembers both while its scope lasts.</summary>
internal sealed class TaskReaders(IEnterpriseScopes scopes, IRequestSender sender)
{
    private readonly Dictionary<UnitId, IReadOnlyCollection<UnitId>> _branches = [];
    private readonly Dictionary<SectionId, EnterpriseScope> _sections = [];

    public async Task<TaskReader> OfAsync(Caller caller, CancellationToken ct) => new(caller, await ScopeAsync(caller, ct), await BranchAsync(caller, ct));

    private async Task<EnterpriseScope> ScopeAsync(Caller caller, CancellationToken ct)
    {
        if (caller.SectionId is not { } section || caller.Is(Roles.BureauWide)) return await scopes.OfAsync(caller, ct);
        if (!_sections.TryGetValue(section, out var scope)) _sections[section] = scope = await scopes.OfAsync(caller, ct);
        return scope;
    }

    /// <summary>A unit that is gone, or was never the enterprise's, leaves nothing but itself.</summary>
    private async Task<IReadOnlyCollection<UnitId>?> BranchAsync(Caller caller, CancellationToken ct)
    {
        if (caller is not { UnitId: { } unit, EnterpriseId: { } enterprise }) return null;
        if (!_branches.TryGetValue(unit, out var branch))
        {
            var found = await sender.SendAsync(new ListUnitBranch(enterprise, unit), ct);
            _branches[unit] = branch = found.IsFailure ? [unit] : found.Value;
        }
        return branch;
    }
}
