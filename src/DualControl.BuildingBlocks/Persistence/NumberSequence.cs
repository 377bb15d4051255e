using DualControl.SharedKernel.Specifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace DualControl.BuildingBlocks.Persistence;

/// <summary>
/// Counts in a row of the running command's module: the update locks the row until the transaction ends, so numbers are consecutive and a
/// rolled-back command gives its number back.
/// </summary>
internal sealed class NumberSequence(ModuleContexts contexts) : INumberSequence
{
    public async Task<long> NextAsync(string series, CancellationToken ct)
    {
        var context = contexts.Opened.SingleOrDefault(c => c.Database.CurrentTransaction is not null)
            ?? throw new InvalidOperationException("Numbers are taken inside a command.");
        var row = context.Set<NumberSeries>().Where(s => s.Name == series);
        while (await row.ExecuteUpdateAsync(set => set.SetProperty(s => s.Last, s => s.Last + 1), ct) == 0)
            await BeginAsync(context, series, ct);
        return await row.AsNoTracking().Select(s => s.Last).SingleAsync(ct);
    }

    /// <summary>Inserts the series at 0, behind a savepoint: a concurrent first number must not spoil this transaction.</summary>
    private static async Task BeginAsync(ModuleDbContext context, string series, CancellationToken ct)
    {
        var entity = context.Model.FindEntityType(typeof(NumberSeries))!;
        var table = context.GetService<ISqlGenerationHelper>().DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
        var transaction = context.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync("number_series", ct);
        try
        {
#pragma warning disable EF1002 // the table name comes from the model, the value is a parameter
            await context.Database.ExecuteSqlRawAsync($"INSERT INTO {table} (name, last) VALUES ({{0}}, 0)", [series], ct);
#pragma warning restore EF1002
        }
        catch (System.Data.Common.DbException e) when (DatabaseErrors.IsUniqueViolation(e))
        {
            await transaction.RollbackToSavepointAsync("number_series", ct);
        }
    }
}
