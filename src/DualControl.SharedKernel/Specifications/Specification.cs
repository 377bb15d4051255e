using System.Linq.Expressions;

namespace DualControl.SharedKernel.Specifications;

/// <summary>
/// A named selection of aggregates, with the vocabulary of Ardalis.Specification (which is not served to these builds, see docs/adr/0002),
/// so that the package can replace it mechanically.
/// </summary>
public abstract class Specification<T> where T : class
{
    public SpecificationBuilder<T> Query { get; } = new();
}

/// <summary>A selection that projects each aggregate to <typeparamref name="TResult"/>; read without tracking.</summary>
public abstract class Specification<T, TResult> where T : class
{
    public SpecificationBuilder<T, TResult> Query { get; } = new();
}

/// <summary>One ordering of a selection.</summary>
public sealed record OrderExpression(LambdaExpression Key, bool Descending);

/// <summary>One field a page may be sorted by.</summary>
public sealed record SortField(string Name, LambdaExpression Key);

public class SpecificationBuilder<T> where T : class
{
    private readonly List<Expression<Func<T, bool>>> _wheres = [];
    private readonly List<LambdaExpression> _includes = [];
    private readonly List<OrderExpression> _orders = [];
    private readonly List<SortField> _sorts = [];

    public IReadOnlyList<Expression<Func<T, bool>>> Wheres => _wheres;
    public IReadOnlyList<LambdaExpression> Includes => _includes;
    public IReadOnlyList<OrderExpression> Orders => _orders;
    public IReadOnlyList<SortField> Sorts => _sorts;
    public string DefaultSort { get; private set; } = "";
    public int? SkipCount { get; private set; }
    public int? TakeCount { get; private set; }

    public SpecificationBuilder<T> Where(Expression<Func<T, bool>> predicate)
    {
        _wheres.Add(predicate);
        return this;
    }

    public SpecificationBuilder<T> Where(Expression<Func<T, bool>> predicate, bool condition) => condition ? Where(predicate) : this;

    public SpecificationBuilder<T> Include<TProperty>(Expression<Func<T, TProperty>> path)
    {
        _includes.Add(path);
        return this;
    }

    public SpecificationBuilder<T> OrderBy<TKey>(Expression<Func<T, TKey>> key) => Order(key, false);
    public SpecificationBuilder<T> OrderByDescending<TKey>(Expression<Func<T, TKey>> key) => Order(key, true);
    public SpecificationBuilder<T> ThenBy<TKey>(Expression<Func<T, TKey>> key) => Order(key, false);
    public SpecificationBuilder<T> ThenByDescending<TKey>(Expression<Func<T, TKey>> key) => Order(key, true);

    public SpecificationBuilder<T> Skip(int count)
    {
        SkipCount = count;
        return this;
    }

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

public sealed class SpecificationBuilder<T, TResult> : SpecificationBuilder<T> where T : class
{
    public Expression<Func<T, TResult>>? Selector { get; private set; }

    public void Select(Expression<Func<T, TResult>> selector) => Selector = selector;
}
