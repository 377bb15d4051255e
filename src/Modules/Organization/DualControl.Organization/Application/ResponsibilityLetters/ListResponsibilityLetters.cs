using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>责任书列表 An enterprise's letters; `state=unsigned` lists those yet to be signed. Sort: createdAt (default).</summary>
/// <param name="Year">年度 Only of this year.</param>
/// <param name="State">状态 Only in this state today.</param>
/// <param name="UnitId">组织单元 Only for posts of this unit itself.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListResponsibilityLetters(EnterpriseId EnterpriseId, int? Year, ResponsibilityLetterState? State, UnitId? UnitId, PageRequest Page)
    : IQuery<Page<ResponsibilityLetterListItem>>;

internal sealed class ListResponsibilityLettersValidator : AbstractValidator<ListResponsibilityLetters>
{
    public ListResponsibilityLettersValidator()
    {
        RuleFor(q => q.Year).InclusiveBetween(BureauCalendar.FirstDay.Year, BureauCalendar.LastDay.Year);
        RuleFor(q => q.State).IsInEnum();
    }
}

internal sealed class ListResponsibilityLettersHandler(IReadRepository<ResponsibilityLetter> letters, ICurrentScope scope, BureauCalendar calendar)
    : IQueryHandler<ListResponsibilityLetters, Page<ResponsibilityLetterListItem>>
{
    public async Task<Result<Page<ResponsibilityLetterListItem>>> Handle(ListResponsibilityLetters query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await letters.PageAsync(new Matching(query, calendar.Today), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class Matching : Specification<ResponsibilityLetter, ResponsibilityLetterListItem>
    {
        public Matching(ListResponsibilityLetters query, DateOnly today)
        {
            Query.Where(l => l.EnterpriseId == query.EnterpriseId)
                .Where(l => l.Year == query.Year, query.Year is not null)
                .Where(l => l.UnitId == query.UnitId, query.UnitId is not null)
                .Where(l => l.RevokedAt != null, query.State == ResponsibilityLetterState.Revoked)
                .Where(l => l.SignedAt != null, query.State == ResponsibilityLetterState.Signed)
                .Where(l => l.SignedAt == null && l.RevokedAt == null && l.LapsesAfter < today, query.State == ResponsibilityLetterState.Lapsed)
                .Where(l => l.SignedAt == null && l.RevokedAt == null && (l.LapsesAfter == null || l.LapsesAfter >= today), query.State == ResponsibilityLetterState.Unsigned)
                .SortBy("createdAt", l => l.CreatedAt).SortedByDefault("createdAt");
            Query.Select(ResponsibilityLetterListItem.Of(today));
        }
    }
}
