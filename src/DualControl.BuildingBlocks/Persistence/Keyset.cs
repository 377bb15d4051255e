using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace DualControl.BuildingBlocks.Persistence;

/// <summary>
/// Pages by the last row seen (sort field, then id), never by offset: the cost of a page does not grow with its number, and rows added
/// meanwhile neither repeat nor hide others.
/// </summary>
internal static class Keyset
{
    private sealed record Cursor(string Sort, JsonElement Key, Guid Id);

    private sealed class Row<TResult>
    {
        public TResult Item { get; init; } = default!;
        public object? Key { get; init; }
        public object Id { get; init; } = null!;
    }

    public static async Task<Result<Page<TResult>>> PageAsync<T, TResult>(
        IQueryable<T> set, SpecificationBuilder<T, TResult> query, PageRequest page, CancellationToken ct) where T : class, IAggregateRoot
    {
        var sort = page.Sort ?? query.DefaultSort;
        var descending = sort.StartsWith('-');
        var field = query.Sorts.FirstOrDefault(s => s.Name == (descending ? sort[1..] : sort));
        if (field is null) return CommonErrors.BadSort.With(sort, string.Join(", ", query.Sorts.Select(s => s.Name))).At("sort");

        var id = IdOf<T>();
        var filtered = SpecificationEvaluator.Filtered(set.AsNoTracking(), query);
        var rows = filtered;
        if (page.Cursor is not null)
        {
            if (!TryAfter<T>(page.Cursor, sort, field.Key, id, descending, out var after)) return CommonErrors.BadCursor.At("cursor");
            rows = rows.Where(after!);
        }
        var read = await rows.Ordered(field.Key, descending, true).Ordered(id, descending, false)
            .Take(page.Limit + 1).Select(RowOf<T, TResult>(SpecificationEvaluator.SelectorOf(query), field.Key, id)).ToListAsync(ct);
        var next = read.Count > page.Limit ? Write(sort, read[page.Limit - 1].Key, read[page.Limit - 1].Id) : null;
        long? total = page.Count ? await filtered.LongCountAsync(ct) : null;
        return new Page<TResult>([.. read.Take(page.Limit).Select(r => r.Item)], next, total);
    }

    private static LambdaExpression IdOf<T>()
    {
        var row = Expression.Parameter(typeof(T), "e");
        return Expression.Lambda(Expression.Property(row, "Id"), row);
    }

    private static Expression<Func<T, Row<TResult>>> RowOf<T, TResult>(Expression<Func<T, TResult>> selector, LambdaExpression key, LambdaExpression id)
    {
        var row = selector.Parameters[0];
        var type = typeof(Row<TResult>);
        Expression Boxed(LambdaExpression e) => Expression.Convert(Replace(e, row), typeof(object));
        return Expression.Lambda<Func<T, Row<TResult>>>(
            Expression.MemberInit(Expression.New(type),
                Expression.Bind(type.GetProperty("Item")!, selector.Body),
                Expression.Bind(type.GetProperty("Key")!, Boxed(key)),
                Expression.Bind(type.GetProperty("Id")!, Boxed(id))), row);
    }

    private static string Write(string sort, object? key, object id)
    {
        var value = id.GetType().GetProperty("Value")!.GetValue(id)!;
        var cursor = new Cursor(sort, JsonSerializer.SerializeToElement(key, Stored.Json), (Guid)value);
        return WebEncoders.Base64UrlEncode(JsonSerializer.SerializeToUtf8Bytes(cursor, Stored.Json));
    }

    /// <summary><c>key ≥ k AND (key &gt; k OR id &gt; i)</c>: the first half lets the index seek. Null keys sort as the database does and end a page's key part.</summary>
    private static bool TryAfter<T>(string text, string sort, LambdaExpression key, LambdaExpression id, bool descending, out Expression<Func<T, bool>>? after)
    {
        after = null;
        object? keyValue;
        Cursor? cursor;
        try
        {
            cursor = JsonSerializer.Deserialize<Cursor>(WebEncoders.Base64UrlDecode(text), Stored.Json);
            if (cursor is null || cursor.Sort != sort) return false;
            keyValue = cursor.Key.Deserialize(key.ReturnType, Stored.Json);
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException or ArgumentException or OverflowException)
        {
            return false;
        }
        if (keyValue is null) return false;
        var row = Expression.Parameter(typeof(T), "e");
        var (keyBody, idBody) = (Replace(key, row), Replace(id, row));
        var idValue = id.ReturnType.GetMethod("From", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [cursor.Id]);
        var body = Expression.AndAlso(
            Compare(keyBody, Captured(keyValue, key.ReturnType), descending, orEqual: true),
            Expression.OrElse(
                Compare(keyBody, Captured(keyValue, key.ReturnType), descending, orEqual: false),
                Compare(idBody, Captured(idValue, id.ReturnType), descending, orEqual: false)));
        after = Expression.Lambda<Func<T, bool>>(body, row);
        return true;
    }

    /// <summary>A parameter of the SQL, not a constant in it, so that plans are shared.</summary>
    private static MemberExpression Captured(object? value, Type type)
    {
        var box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(type))!;
        box.GetType().GetField("Value")!.SetValue(box, value);
        return Expression.Field(Expression.Constant(box), "Value");
    }

    private sealed class Box<TValue>
    {
        public TValue Value = default!;
    }

    private static Expression Compare(Expression left, Expression right, bool descending, bool orEqual)
    {
        if (left.Type == typeof(string))
        {
            left = Expression.Call(left, typeof(string).GetMethod(nameof(string.CompareTo), [typeof(string)])!, right);
            right = Expression.Constant(0);
        }
        var operation = (descending, orEqual) switch
        {
            (false, false) => ExpressionType.GreaterThan,
            (false, true) => ExpressionType.GreaterThanOrEqual,
            (true, false) => ExpressionType.LessThan,
            (true, true) => ExpressionType.LessThanOrEqual,
        };
        // Ids and enums define no such operator in C#; EF translates the node by its kind, so any method of that shape will do.
        var hasOperator = left.Type.IsPrimitive || left.Type == typeof(decimal) || left.Type == typeof(DateTimeOffset) || left.Type == typeof(DateOnly)
            || Nullable.GetUnderlyingType(left.Type) is not null;
        return Expression.MakeBinary(operation, left, right, false, hasOperator ? null : NeverCalledMethod.MakeGenericMethod(left.Type));
    }

    private static readonly MethodInfo NeverCalledMethod = typeof(Keyset).GetMethod(nameof(NeverCalled), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static bool NeverCalled<TValue>(TValue left, TValue right) =>
        throw new InvalidOperationException($"{left} {right}: only ever translated to SQL.");

    private static Expression Replace(LambdaExpression lambda, ParameterExpression by) =>
        new Replacer(lambda.Parameters[0], by).Visit(lambda.Body);

    private sealed class Replacer(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
