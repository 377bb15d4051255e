using DualControl.Organization.Domain.Imports;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Sections;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Organization.Infrastructure.Imports;

/// <summary>
/// What the rows of a table were judged by, as one text: how many records there are, and how often they have changed. The same before the rows were gone through and when they are
/// saved: nothing has changed under them. Records that the rows themselves change have their own version, and keys their unique index.
/// </summary>
internal sealed class ImportBasis(OrganizationDbContext context)
{
    public async Task<string> OfAsync(Import import, CancellationToken ct)
    {
        if (import.Table == BaseTable.Enterprises) return await ShowAsync(context.Set<Section>(), ct);
        var texts = new List<string> { await ShowAsync(Of<OrganizationUnit>(import), ct) };
        if (import.Table is BaseTable.Posts or BaseTable.Persons) texts.Add(await ShowAsync(Of<Post>(import), ct));
        if (import.Table is BaseTable.Persons) texts.AddRange(await ShowAsync(Of<Person>(import), ct), await ShowAsync(Of<PostHolding>(import), ct));
        return string.Join(';', texts);
    }

    private IQueryable<T> Of<T>(Import import) where T : class, IAggregateRoot, IBelongsToEnterprise => context.Set<T>().Where(r => r.EnterpriseId == import.EnterpriseId);

    private static async Task<string> ShowAsync<T>(IQueryable<T> records, CancellationToken ct) where T : class, IAggregateRoot =>
        $"{await records.CountAsync(ct)}/{await records.SumAsync(r => r.Version, ct)}";
}
