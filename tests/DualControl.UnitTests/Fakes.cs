using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using MediatR;

namespace DualControl.UnitTests;

/// <summary>Aggregates in a list; specifications run as LINQ to objects. Paging and SQL belong to the integration tests.</summary>
internal sealed class InMemory<T>(params IReadOnlyList<T> rows) : IRepository<T> where T : class, IAggregateRoot
{
    public List<T> Rows { get; } = [.. rows];

    public Task<T?> FirstOrDefaultAsync(Specification<T> specification, CancellationToken ct = default) => Task.FromResult(Matching(specification.Query).FirstOrDefault());

    public Task<TResult?> FirstOrDefaultAsync<TResult>(Specification<T, TResult> specification, CancellationToken ct = default) =>
        Task.FromResult(Matching(specification.Query).Select(specification.Query.Selector!.Compile()).FirstOrDefault());

    public Task<IReadOnlyList<T>> ListAsync(Specification<T> specification, CancellationToken ct = default) => Task.FromResult<IReadOnlyList<T>>([.. Matching(specification.Query)]);

    public Task<IReadOnlyList<TResult>> ListAsync<TResult>(Specification<T, TResult> specification, CancellationToken ct = default) =>
        Task.FromResult<IReadOnlyList<TResult>>([.. Matching(specification.Query).Select(specification.Query.Selector!.Compile())]);

    public Task<int> CountAsync(Specification<T> specification, CancellationToken ct = default) => Task.FromResult(Matching(specification.Query).Count());

    public Task<bool> AnyAsync(Specification<T> specification, CancellationToken ct = default) => Task.FromResult(Matching(specification.Query).Any());

    public Task<Result<T>> GetAsync<TId>(TId id, long? expectedVersion = null, CancellationToken ct = default) where TId : struct, IId<TId> =>
        Task.FromResult(Rows.SingleOrDefault(r => ((AggregateRoot<TId>)(object)r).Id.Equals(id)) is { } row ? Result<T>.Success(row) : CommonErrors.NotFound);

    public IAsyncEnumerable<TResult> StreamAsync<TResult>(Specification<T, TResult> specification) => throw new NotSupportedException();

    public Task<Result<Page<TResult>>> PageAsync<TResult>(Specification<T, TResult> specification, PageRequest page, CancellationToken ct = default) => throw new NotSupportedException();

    public void Add(T aggregate) => Rows.Add(aggregate);

    public void Remove(T aggregate)
    {
        if (aggregate is not IUntracedRecord) throw new NotSupportedException("Nothing with weight as evidence is ever deleted.");
        Rows.Remove(aggregate);
    }

    private IEnumerable<T> Matching(SpecificationBuilder<T> query) => query.Wheres.Aggregate(Rows.AsEnumerable(), (found, where) => found.Where(where.Compile()));
}

/// <summary>Other modules, answering as they are told; whatever nobody prepared is not found.</summary>
internal sealed class OtherModules : IRequestSender
{
    private readonly Dictionary<Type, Func<object, object>> _answers = [];

    public OtherModules Answer<TQuery, T>(Func<TQuery, Result<T>> answer) where TQuery : IPublishedQuery<T>
    {
        _answers[typeof(TQuery)] = q => answer((TQuery)q);
        return this;
    }

    public Task<TResponse> SendAsync<TResponse>(IRequest<TResponse> request, CancellationToken ct = default) => Task.FromResult((TResponse)_answers[request.GetType()](request));
}

/// <summary>The caller of a use case and what he may see.</summary>
internal sealed class SignedIn(Caller caller, EnterpriseScope? scope = null) : ICurrentUser, ICurrentScope
{
    public Caller Caller => caller;
    public EnterpriseScope Scope => scope ?? EnterpriseScope.Everything;
}

/// <summary>What was published.</summary>
internal sealed class Sent : IOutbox
{
    public List<IIntegrationEvent> Events { get; } = [];

    public void Publish(IIntegrationEvent integrationEvent) => Events.Add(integrationEvent);
}

/// <summary>1, 2, 3 … in every series.</summary>
internal sealed class Numbers : INumberSequence
{
    private readonly Dictionary<string, long> _last = [];

    public Task<long> NextAsync(string series, CancellationToken ct) => Task.FromResult(_last[series] = _last.GetValueOrDefault(series) + 1);
}

/// <summary>A clock that stands still.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
