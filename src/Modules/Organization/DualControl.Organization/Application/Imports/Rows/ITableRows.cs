using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;

namespace DualControl.Organization.Application.Imports.Rows;

/// <summary>
/// What the rows of one table change. Checking and applying are the same: the rows change aggregates in memory, under the rules that hold for one record, and only what is applied
/// is saved. A table goes through once; what an earlier row entered, a later one finds.
/// </summary>
internal interface ITableRows
{
    BaseTable Table { get; }

    /// <summary>Reads what all rows rest on; an error when the table cannot be taken at all.</summary>
    Task<Error?> PrepareAsync(EnterpriseId? enterprise, CancellationToken ct);

    /// <summary>The next rows: says of each what it does, or what is wrong with it.</summary>
    Task ApplyAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct);
}
