using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.WorkManuals;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.WorkManuals;

/// <summary>工作手册发放 A copy and its receipt.</summary>
/// <param name="ManualId">工作手册 Edition.</param>
/// <param name="PersonId">人员 To whom.</param>
/// <param name="HandedOutOn">发放日期 When it was handed out.</param>
/// <param name="ReceivedBy">签收人 Who confirmed the receipt: the person's account or the management; null before.</param>
/// <param name="ReceivedAt">签收时间 When, UTC; null before.</param>
internal sealed record WorkManualCopyView(WorkManualId ManualId, PersonId PersonId, DateOnly HandedOutOn, Actor? ReceivedBy, DateTimeOffset? ReceivedAt);

/// <summary>工作手册发放名单 Who was given a copy of an edition, and who confirmed it. Sort: createdAt (default).</summary>
/// <param name="Received">已签收 `true`: only confirmed ones; `false`: only unconfirmed ones.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListWorkManualCopies(EnterpriseId EnterpriseId, WorkManualId Id, bool? Received, PageRequest Page) : IQuery<Page<WorkManualCopyView>>;

internal sealed class ListWorkManualCopiesHandler(IReadRepository<WorkManual> manuals, IReadRepository<WorkManualCopy> copies)
    : IQueryHandler<ListWorkManualCopies, Page<WorkManualCopyView>>
{
    public async Task<Result<Page<WorkManualCopyView>>> Handle(ListWorkManualCopies query, CancellationToken ct) =>
        await manuals.AnyAsync(new ById(query), ct) ? await copies.PageAsync(new OfManual(query), query.Page, ct) : CommonErrors.NotFound;

    private sealed class ById : Specification<WorkManual>
    {
        public ById(ListWorkManualCopies query) => Query.Where(m => m.EnterpriseId == query.EnterpriseId && m.Id == query.Id);
    }

    private sealed class OfManual : Specification<WorkManualCopy, WorkManualCopyView>
    {
        public OfManual(ListWorkManualCopies query)
        {
            Query.Where(c => c.ManualId == query.Id).Where(c => c.ReceivedAt != null == query.Received, query.Received is not null)
                .SortBy("createdAt", c => c.CreatedAt).SortedByDefault("createdAt");
            Query.Select(c => new WorkManualCopyView(c.ManualId, c.PersonId, c.HandedOutOn, c.ReceivedBy, c.ReceivedAt));
        }
    }
}
