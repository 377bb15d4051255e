using System.Globalization;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>导出责任书名单 A year's letters as .xlsx: who signed, how and when, and who did not; headers in the language asked for.</summary>
/// <param name="Year">年度 Year, 2000–2199.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ExportResponsibilityLetters(EnterpriseId EnterpriseId, int Year) : IQuery<FileAnswer>;

internal sealed class ExportResponsibilityLettersValidator : AbstractValidator<ExportResponsibilityLetters>
{
    public ExportResponsibilityLettersValidator() => RuleFor(q => q.Year).InclusiveBetween(BureauCalendar.FirstDay.Year, BureauCalendar.LastDay.Year);
}

internal sealed class ExportResponsibilityLettersHandler(IReadRepository<ResponsibilityLetter> letters, IRequestSender sender, BureauCalendar calendar)
    : IQueryHandler<ExportResponsibilityLetters, FileAnswer>
{
    private static readonly (BilingualText Header, double Width)[] Columns =
    [
        (new("序号", "No."), 6), (new("部门", "Unit"), 18), (new("岗位", "Post"), 20), (new("责任人", "Person"), 22), (new("责任书", "Letter"), 40), (new("签发日期", "Issued on"), 12),
        (new("状态", "State"), 10), (new("签字日期", "Signed on"), 12), (new("签订方式", "Way of signing"), 12), (new("说明", "Note"), 30),
    ];

    public async Task<Result<FileAnswer>> Handle(ExportResponsibilityLetters query, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(query.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var title = new BilingualText($"{query.Year}年度责任书名单", $"Responsibility letters {query.Year}").Current;
        return Workbook.Of($"{enterprise.Value.Name}-{title}.xlsx", title, [.. Columns.Select(c => new WorkbookColumn(c.Header.Current, c.Width))], Rows(query, enterprise.Value.Name));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(ExportResponsibilityLetters query, string enterprise)
    {
        var number = 0;
        await foreach (var l in letters.StreamAsync(new OfYear(query, calendar.Today)))
        {
            yield return
            [
                (++number).ToString(CultureInfo.InvariantCulture), l.UnitName ?? enterprise, l.PostTitle, l.PersonName, l.Title, $"{BureauCalendar.DayOf(l.CreatedAt):yyyy-MM-dd}",
                ResponsibilityLetterNames.Of(l.State).Current, l.Signature is { } s ? $"{s.SignedOn:yyyy-MM-dd}" : null,
                l.Signature is { } how ? ResponsibilityLetterNames.Of(how.Kind).Current : null, l.Signature?.Note,
            ];
        }
    }

    private sealed class OfYear : Specification<ResponsibilityLetter, ResponsibilityLetterListItem>
    {
        public OfYear(ExportResponsibilityLetters query, DateOnly today)
        {
            Query.Where(l => l.EnterpriseId == query.EnterpriseId && l.Year == query.Year).OrderBy(l => l.CreatedAt).ThenBy(l => l.Id);
            Query.Select(ResponsibilityLetterListItem.Of(today));
        }
    }
}
