using System.Linq.Expressions;
using DualControl.SharedKernel.Specifications;
using Microsoft.EntityFrameworkCore;

namespace DualControl.BuildingBlocks.Persistence;

/// <summary>Turns specifications into EF Core queries.</summary>
internal static class SpecificationEvaluator
{
    public static IQueryable<T> Satisfying<T>(this IQueryable<T> source, SpecificationBuilder<T> query) where T : class
    {
        var result = Filtered(source, query);
        foreach (var include in query.Includes)
            result = (IQueryable<T>)IncludeMethod.MakeGenericMethod(typeof(T), include.ReturnType).Invoke(null, [result, include])!;
        var first = true;
        foreach (var order in query.Orders)
        {
            result = result.Ordered(order.Key, order.Descending, first);
            first = false;
        }
        if (query.SkipCount is { } skip) result = result.Skip(skip);
        if (query.TakeCount is { } take) result = result.Take(take);
        return result;
    }

    public static IQueryable<TResult> Projecting<T, TResult>(this IQueryable<T> source, SpecificationBuilder<T, TResult> query) where T : class =>
        source.AsNoTracking().Satisfying(query).Select(SelectorOf(query));

    public static IQueryable<T> Filtered<T>(IQueryable<T> source, SpecificationBuilder<T> query) where T : class =>
        query.Wheres.Aggregate(source, (current, where) => current.Where(where));

    public static Expression<Func<T, TResult>> SelectorOf<T, TResult>(SpecificationBuilder<T, TResult> query) where T : class =>
        query.Selector ?? throw new InvalidOperationException("A projecting specification needs Select().");

    public static IQueryable<T> Ordered<T>(this IQueryable<T> source, LambdaExpression key, bool descending, bool first)
    {
        var method = (first, descending) switch
        {
            (true, false) => nameof(Queryable.OrderBy),
            (true, true) => nameof(Queryable.OrderByDescending),
            (false, false) => nameof(Queryable.ThenBy),
            (false, true) => nameof(Queryable.ThenByDescending),
        };
        return (IQueryable<T>)source.Provider.CreateQuery(
            Expression.Call(typeof(Queryable), method, [typeof(T), key.ReturnType], source.Expression, Expression.Quote(key)));
    }

    private static readonly System.Reflection.MethodInfo IncludeMethod = typeof(EntityFrameworkQueryableExtensions).GetMethods()
        .Single(m => m.Name == nameof(EntityFrameworkQueryableExtensions.Include) && m.GetParameters()[1].ParameterType != typeof(string));
}
