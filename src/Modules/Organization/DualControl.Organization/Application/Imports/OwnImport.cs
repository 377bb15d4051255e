using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Imports;

/// <summary>The import a use case is about: of its owner alone.</summary>
internal sealed class OwnImport(IRepository<Import> imports, ICurrentUser user)
{
    public async Task<Result<Import>> GetAsync(ImportId id, long? expectedVersion, CancellationToken ct)
    {
        var found = await imports.GetAsync(id, null, ct);
        if (found.IsFailure) return found;
        if (found.Value.Owner != user.Caller.Subject) return CommonErrors.NotFound;
        return expectedVersion is null || expectedVersion == found.Value.Version ? found : CommonErrors.Stale;
    }
}
