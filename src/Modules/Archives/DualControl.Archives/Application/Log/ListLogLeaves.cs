using System.Globalization;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;

namespace DualControl.Archives.Application.Log;

/// <summary>日志叶子 Leaves in order, so that an auditor can compute the whole tree anew. They concern all enterprises.</summary>
/// <param name="From">Index of the first leaf wanted; a cursor takes its place on further pages.</param>
/// <param name="Page">Page; always in log order.</param>
[AllowedTo(Roles.BureauWide)]
internal sealed record ListLogLeaves(long? From, PageRequest Page) : IQuery<Page<LogLeafView>>;

internal sealed class ListLogLeavesValidator : AbstractValidator<ListLogLeaves>
{
    public ListLogLeavesValidator() => RuleFor(q => q.From).GreaterThanOrEqualTo(0);
}

internal sealed class ListLogLeavesHandler(IArchiveLog log) : IQueryHandler<ListLogLeaves, Page<LogLeafView>>
{
    public async Task<Result<Page<LogLeafView>>> Handle(ListLogLeaves query, CancellationToken ct)
    {
        var start = query.From ?? 0;
        if (query.Page.Cursor is { } cursor && (!long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out start) || start < 0))
            return CommonErrors.BadCursor.At("cursor");
        var leaves = await log.LeavesAsync(start, query.Page.Limit + 1, ct);
        var next = leaves.Count > query.Page.Limit ? leaves[query.Page.Limit].Index.ToString(CultureInfo.InvariantCulture) : null;
        return new Page<LogLeafView>([.. leaves.Take(query.Page.Limit)], next, query.Page.Count ? await log.SizeAsync(ct) : null);
    }
}
