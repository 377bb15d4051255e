using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.LinkedSupervisions;

/// <summary>包联列表 Linked supervisions of the caller's scope. Sort: createdAt (default), from.</summary>
/// <param name="AsOf">日期 Only those in force on this bureau day, 2000-01-01 to 2199-12-31.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListLinkedSupervisions(SectionId? SectionId, EnterpriseId? EnterpriseId, DateOnly? AsOf, PageRequest Page) : IQuery<Page<LinkedSupervisionView>>;

internal sealed class ListLinkedSupervisionsValidator : AbstractValidator<ListLinkedSupervisions>
{
    public ListLinkedSupervisionsValidator() => RuleFor(q => q.AsOf).BureauDay();
}

internal sealed class ListLinkedSupervisionsHandler(IReadRepository<LinkedSupervision> links) : IQueryHandler<ListLinkedSupervisions, Page<LinkedSupervisionView>>
{
    public Task<Result<Page<LinkedSupervisionView>>> Handle(ListLinkedSupervisions query, CancellationToken ct) => links.PageAsync(new Matching(query), query.Page, ct);

    private sealed class Matching : Specification<LinkedSupervision, LinkedSupervisionView>
    {
        public Matching(ListLinkedSupervisions query)
        {
            Query.Where(l => l.SectionId == query.SectionId, query.SectionId is not null)
                .Where(l => l.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .Where(l => l.From <= query.AsOf && (l.To == null || l.To >= query.AsOf), query.AsOf is not null)
                .SortBy("createdAt", l => l.CreatedAt).SortBy("from", l => l.From).SortedByDefault("createdAt");
            Query.Select(LinkedSupervisionView.Of);
        }
    }
}
