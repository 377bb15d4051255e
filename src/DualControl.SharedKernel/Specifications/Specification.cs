using System.Linq.Expressions;

namespace DualControl.SharedKernel.Specifications;

/// <summary>
/// A named selection of aggregates, with the vocabulary of Ardalis.Specification (which is not served to these builds, see docs/adr/0002),
/// so that the package can replace it mechanically.
/// </summary>
public abstract class Specification<T> where T : class
{
    /// <summary>Where the selection is written, in the constructor of its class.</summary>
    public SpecificationBuilder<T> Query { get; } = new();
}

/// <summary>A selection that projects each aggregate to <typeparamref name="TResult"/>; read without tracking.</summary>
public abstract class Specification<T, TResult> where T : class
{
    /// <summary>Where the selection is written, in the constructor of its class.</summary>
    public SpecificationBuilder<T, TResult> Query { get; } = new();
}

/// <summary>One ordering of a selection.</summary>
/// <param name="Key">What to order by.</param>
/// <param name="Descending">Largest first.</param>
public sealed record OrderExpression(LambdaExpression Key, bool Descending);

/// <summary>One field a page may be sorted by.</summary>
/// <param name="Name">Name callers use, e.g. <c>createdAt</c>.</param>
/// <param name="Key">What it stands for.</param>
public sealed record SortField(string Name, LambdaExpression Key);

/// <summary>Collects a selection; EF Core reads it in BuildingBlocks.</summary>
public class SpecificationBuilder<T> where T : class
{
    private readonly List<Expression<Func<T, bool>>> _wheres = [];
    private readonly List<LambdaExpression> _includes = [];
    private readonly List<OrderExpression> _orders = [];
    private readonly List<SortField> _sorts = [];

    /// <summary>Conditions, all of which must hold.</summary>
    public IReadOnlyList<Expression<Func<T, bool>>> Wheres => _wheres;
    /// <summary>Parts to be read along.</summary>
    public IReadOnlyList<LambdaExpression> Includes => _includes;
    /// <summary>Orderings, the first one first.</summary>
    public IReadOnlyList<OrderExpression> Orders => _orders;
    /// <summary>Fields a page may be sorted by.</summary>
    public IReadOnlyList<SortField> Sorts => _sorts;
    /// <summary>The order of a page when the caller names none.</summary>
    public string DefaultSort { get; private set; } = "";
    /// <summary>Rows to pass over; null for none.</summary>
    public int? SkipCount { get; private set; }
    /// <summary>Most rows to read; null for all.</summary>
    public int? TakeCount { get; private set; }

    /// <summary>Only aggregates for which this holds.</summary>
    public SpecificationBuilder<T> Where(Expression<Func<T, bool>> predicate)
    {
        _wheres.Add(predicate);
        return this;
    }

    /// <summary>Only aggregates for which this holds, where the filter was asked for.</summary>
    public SpecificationBuilder<T> Where(Expression<Func<T, bool>> predicate, bool condition) => condition ? Where(predicate) : this;

    /// <summary>Reads this part of the aggregate along.</summary>
    public SpecificationBuilder<T> Include<TProperty>(Expression<Func<T, TProperty>> path)
    {
        _includes.Add(path);
        return this;
    }

    /// <summary>Smallest first.</summary>
    public SpecificationBuilder<T> OrderBy<TKey>(Expression<Func<T, TKey>> key) => Order(key, false);
    /// <summary>Largest first.</summary>
    public SpecificationBuilder<T> OrderByDescending<TKey>(Expression<Func<T, TKey>> key) => Order(key, true);
    /// <summary>Then smallest first, among equals.</summary>
    public SpecificationBuilder<T> ThenBy<TKey>(Expression<Func<T, TKey>> key) => Order(key, false);
    /// <summary>Then largest first, among equals.</summary>
    public SpecificationBuilder<T> ThenByDescending<TKey>(Expression<Func<T, TKey>> key) => Order(key, true);

    /// <summary>Passes over so many rows.</summary>
    public SpecificationBuilder<T> Skip(int count)
    {
        SkipCount = count;
        return this;
    }

    /// <summary>Reads at most so many rows.</summary>
    public SpecificationBuilder<T> Take(int count)
    {
        TakeCount = count;
        return this;
    }

    /// <summary>Allows a page to be sorted by this field (ours; not in Ardalis). The id breaks ties.</summary>
    public SpecificationBuilder<T> SortBy<TKey>(string name, Expression<Func<T, TKey>> key)
    {
        _sorts.Add(new SortField(name, key));
        return this;
    }

    /// <summary>The order of a page when the caller names none, e.g. <c>-createdAt</c>.</summary>
    public SpecificationBuilder<T> SortedByDefault(string sort)
    {
        DefaultSort = sort;
        return this;
    }

    private SpecificationBuilder<T> Order(LambdaExpression key, bool descending)
    {
        _orders.Add(new OrderExpression(key, descending));
        return this;
    }
}

/// <summary>Collects a selection and what is shown of each aggregate.</summary>
public sealed class SpecificationBuilder<T, TResult> : SpecificationBuilder<T> where T : class
{
    /// <summary>What is shown of each aggregate.</summary>
    public Expression<Func<T, TResult>>? Selector { get; private set; }

    /// <summary>Shows this of each aggregate.</summary>
    public void Select(Expression<Func<T, TResult>> selector) => Selector = selector;
}
