namespace DualControl.SharedKernel.Paging;

/// <summary>Which page of a list is wanted.</summary>
/// <param name="Limit">1–200 items.</param>
/// <param name="Cursor">Opaque position from the previous page; null for the first.</param>
/// <param name="Sort">A documented field name, with a leading <c>-</c> for descending; null for the list's default.</param>
/// <param name="Count">Also count all matching items.</param>
public sealed record PageRequest(int Limit = PageRequest.DefaultLimit, string? Cursor = null, string? Sort = null, bool Count = false)
{
    /// <summary>Items per page when the caller names no limit.</summary>
    public const int DefaultLimit = 50;
    /// <summary>Most items per page.</summary>
    public const int MaxLimit = 200;
}

/// <summary>One page of a list.</summary>
/// <param name="Items">本页记录 The items, in the order asked for.</param>
/// <param name="Next">下一页游标 Cursor of the next page; null on the last.</param>
/// <param name="Total">总数 Number of all matching items, when asked for with <c>count=true</c>.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next, long? Total);
