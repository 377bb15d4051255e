using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;
using Microsoft.EntityFrameworkCore;

namespace DualControl.BuildingBlocks.Persistence;

internal sealed class Repository<T>(ModuleContexts contexts) : IRepository<T> where T : class, IAggregateRoot
{
    private readonly ModuleDbContext _context = contexts.Of(typeof(T));

    private DbSet<T> Set => _context.Set<T>();

    public async Task<Result<T>> GetAsync<TId>(TId id, long? expectedVersion, CancellationToken ct) where TId : struct, IId<TId>
    {
        var aggregate = await Set.FirstOrDefaultAsync(a => EF.Property<TId>(a, "Id").Equals(id), ct);
        if (aggregate is null) return CommonErrors.NotFound;
        return expectedVersion is null || aggregate.Version == expectedVersion ? aggregate : CommonErrors.Stale;
    }

    public void Add(T aggregate) => Set.Add(aggregate);

    public void Remove(T aggregate) => Set.Remove(aggregate);

    public Task<T?> FirstOrDefaultAsync(Specification<T> specification, CancellationToken ct) =>
        Set.Satisfying(specification.Query).FirstOrDefaultAsync(ct);

    public Task<TResult?> FirstOrDefaultAsync<TResult>(Specification<T, TResult> specification, CancellationToken ct) =>
        Set.Projecting(specification.Query).FirstOrDefaultAsync(ct);

    public async Task<IReadOnlyList<T>> ListAsync(Specification<T> specification, CancellationToken ct) =>
        await Set.Satisfying(specification.Query).ToListAsync(ct);

    public async Task<IReadOnlyList<TResult>> ListAsync<TResult>(Specification<T, TResult> specification, CancellationToken ct) =>
        await Set.Projecting(specification.Query).ToListAsync(ct);

    public IAsyncEnumerable<TResult> StreamAsync<TResult>(Specification<T, TResult> specification) =>
        Set.Projecting(specification.Query).AsAsyncEnumerable();

    public Task<int> CountAsync(Specification<T> specification, CancellationToken ct) => Set.Satisfying(specification.Query).CountAsync(ct);

    public Task<bool> AnyAsync(Specification<T> specification, CancellationToken ct) => Set.Satisfying(specification.Query).AnyAsync(ct);

    public Task<Result<Page<TResult>>> PageAsync<TResult>(Specification<T, TResult> specification, PageRequest page, CancellationToken ct) =>
        Keyset.PageAsync(Set, specification.Query, page, ct);
}
