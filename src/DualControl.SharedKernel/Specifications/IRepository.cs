using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;

namespace DualControl.SharedKernel.Specifications;

/// <summary>Reads aggregates of one type within the caller's scope. Projections are never tracked.</summary>
public interface IReadRepository<T> where T : class, IAggregateRoot
{
    /// <summary>The first aggregate of the selection, tracked; null when there is none.</summary>
    Task<T?> FirstOrDefaultAsync(Specification<T> specification, CancellationToken ct = default);
    /// <summary>The first row of the selection as projected; null when there is none.</summary>
    Task<TResult?> FirstOrDefaultAsync<TResult>(Specification<T, TResult> specification, CancellationToken ct = default);
    /// <summary>All aggregates of the selection, tracked.</summary>
    Task<IReadOnlyList<T>> ListAsync(Specification<T> specification, CancellationToken ct = default);
    /// <summary>All rows of the selection as projected.</summary>
    Task<IReadOnlyList<TResult>> ListAsync<TResult>(Specification<T, TResult> specification, CancellationToken ct = default);

    /// <summary>Rows one by one, for exports that must not hold everything in memory.</summary>
    IAsyncEnumerable<TResult> StreamAsync<TResult>(Specification<T, TResult> specification);

    /// <summary>How many aggregates the selection has.</summary>
    Task<int> CountAsync(Specification<T> specification, CancellationToken ct = default);
    /// <summary>True when the selection has at least one aggregate.</summary>
    Task<bool> AnyAsync(Specification<T> specification, CancellationToken ct = default);

    /// <summary>One page, by keyset: sorted by one of the specification's sort fields, then by id.</summary>
    Task<Result<Page<TResult>>> PageAsync<TResult>(Specification<T, TResult> specification, PageRequest page, CancellationToken ct = default);
}

/// <summary>Reads and changes aggregates of one type; the unit of work saves.</summary>
public interface IRepository<T> : IReadRepository<T> where T : class, IAggregateRoot
{
    /// <summary>
    /// The aggregate to change. Fails with <c>request.not_found</c> when absent or outside the caller's scope, and with
    /// <c>request.stale</c> when the caller expected another version (If-Match).
    /// </summary>
    Task<Result<T>> GetAsync<TId>(TId id, long? expectedVersion = null, CancellationToken ct = default) where TId : struct, IId<TId>;

    /// <summary>A new aggregate, saved with the command.</summary>
    void Add(T aggregate);

    /// <summary>Deletes the aggregate with the command.</summary>
    void Remove(T aggregate);
}

/// <summary>Consecutive numbers for people (YH-2026-000123): no gap, no double; taken inside the running transaction.</summary>
public interface INumberSequence
{
    /// <summary>The next number of the series, from 1; given back when the command fails.</summary>
    Task<long> NextAsync(string series, CancellationToken ct);
}
