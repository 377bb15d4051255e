using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>未签订人员 Who holds a post today and has signed no letter of the year for it, whether one was issued or not. Sort: createdAt (default), when the post was taken.</summary>
/// <param name="Year">年度 Year, 2000–2199.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListUnsignedPostHolders(EnterpriseId EnterpriseId, int Year, PageRequest Page) : IQuery<Page<UnsignedPostHolderView>>;

internal sealed class ListUnsignedPostHoldersValidator : AbstractValidator<ListUnsignedPostHolders>
{
    public ListUnsignedPostHoldersValidator() => RuleFor(q => q.Year).InclusiveBetween(BureauCalendar.FirstDay.Year, BureauCalendar.LastDay.Year);
}

internal sealed class ListUnsignedPostHoldersHandler(IUnsignedPostHolders unsigned, ICurrentScope scope, BureauCalendar calendar)
    : IQueryHandler<ListUnsignedPostHolders, Page<UnsignedPostHolderView>>
{
    public async Task<Result<Page<UnsignedPostHolderView>>> Handle(ListUnsignedPostHolders query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await unsigned.PageAsync(query.EnterpriseId, query.Year, calendar.Today, query.Page, ct)
        : CommonErrors.NotFound;
}
