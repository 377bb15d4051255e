using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Imports;

/// <summary>Ends an import, however it ends: its file goes with it.</summary>
internal sealed class ImportEnding(IRepository<ImportFile> files)
{
    public async Task<Result> EndAsync(Import import, Func<Import, Result> end, CancellationToken ct)
    {
        var ended = end(import);
        if (ended.IsFailure) return ended;
        var file = await files.GetAsync(import.Id, null, ct);
        if (!file.IsFailure) files.Remove(file.Value);
        return ended;
    }
}
