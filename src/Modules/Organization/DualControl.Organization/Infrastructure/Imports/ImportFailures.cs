using DualControl.Organization.Application.Imports.Rows;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.Organization.Infrastructure.Imports;

/// <summary>How imports end.</summary>
internal static class ImportFailures
{
    public static ImportFailure Of(Error error)
    {
        var text = ImportRow.TextOf(error);
        return new ImportFailure(error.Code, text.Zh, text.En);
    }

    /// <summary>Ends an import; its file goes with it.</summary>
    public static async Task<Result> EndWithFileAsync(this IServiceProvider services, Import import, Func<Import, Result> end, CancellationToken ct)
    {
        var ended = end(import);
        if (ended.IsFailure) return ended;
        var files = services.GetRequiredService<IRepository<ImportFile>>();
        var file = await files.GetAsync(import.Id, null, ct);
        if (!file.IsFailure) files.Remove(file.Value);
        return ended;
    }
}
