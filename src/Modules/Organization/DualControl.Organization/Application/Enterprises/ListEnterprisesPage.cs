using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Enterprises;

/// <summary>单位列表 The enterprises of the caller's scope; sort: createdAt (default, newest first), name.</summary>
/// <param name="Industry">行业 Only of this industry code.</param>
/// <param name="Status">经营状态 Only in this status; all when absent.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListEnterprisesPage(SectionId? SectionId, string? Industry, EnterpriseStatus? Status, string? Q, PageRequest Page) : IQuery<Page<EnterpriseView>>;

internal sealed class ListEnterprisesPageValidator : AbstractValidator<ListEnterprisesPage>
{
    public ListEnterprisesPageValidator()
    {
        RuleFor(q => q.Industry).Must(Industries.IsKnown).When(q => q.Industry is not null).WithMessage(_ => Messages.Render("industry.unknown", [string.Join(", ", Industries.All.Keys)]));
        RuleFor(q => q.Status).IsInEnum();
        RuleFor(q => q.Q).MaximumLength(100);
    }
}

internal sealed class ListEnterprisesPageHandler(IReadRepository<Enterprise> enterprises, BureauCalendar calendar) : IQueryHandler<ListEnterprisesPage, Page<EnterpriseView>>
{
    public Task<Result<Page<EnterpriseView>>> Handle(ListEnterprisesPage query, CancellationToken ct) =>
        enterprises.PageAsync(new Matching(query, calendar.Today), query.Page, ct);

    private sealed class Matching : Specification<Enterprise, EnterpriseView>
    {
        public Matching(ListEnterprisesPage query, DateOnly today)
        {
            if (query.SectionId is { } section) Query.Where(DirectSupervision.By(section, today));
            Query.Where(e => e.Industry == query.Industry, query.Industry is not null)
                .Where(e => e.Status == query.Status, query.Status is not null)
                .Where(e => e.Name.Contains(query.Q!) || e.CreditCode.Contains(query.Q!), query.Q is not null)
                .SortBy("createdAt", e => e.CreatedAt).SortBy("name", e => e.Name).SortedByDefault("-createdAt");
            Query.Select(EnterpriseView.On(today));
        }
    }
}
