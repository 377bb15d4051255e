using DualControl.Archives.Contracts;
using DualControl.Archives.Domain.Records;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Archives.Application.Records;

/// <summary>档案列表 Filed records within the caller's scope; the bureau's own are shown to bureau-wide readers only.</summary>
/// <param name="EnterpriseId">Only of this enterprise.</param>
/// <param name="Class">Only of this class.</param>
/// <param name="Year">Only of this year, 2000–2199.</param>
/// <param name="Q">Only with this text in the title, at most 100 characters.</param>
/// <param name="ObjectType">Only made from this kind of object.</param>
/// <param name="ObjectId">Only made from this object.</param>
/// <param name="Page">Page.</param>
[AllowedTo(Roles.Bureau | Roles.EnterpriseManagement)]
internal sealed record ListArchiveRecords(
    EnterpriseId? EnterpriseId, ArchiveClass? Class, int? Year, string? Q, string? ObjectType, string? ObjectId, PageRequest Page) : IQuery<Page<ArchiveRecordView>>;

internal sealed class ListArchiveRecordsValidator : AbstractValidator<ListArchiveRecords>
{
    public ListArchiveRecordsValidator()
    {
        RuleFor(q => q.Class).IsInEnum();
        RuleFor(q => q.Year).InclusiveBetween(2000, 2199);
        RuleFor(q => q.Q).IsText(100);
        RuleFor(q => q.ObjectType).IsWord(ArchiveRecord.ObjectLength);
        RuleFor(q => q.ObjectId).IsWord(ArchiveRecord.ObjectLength);
    }
}

internal sealed class ArchiveRecordList : Specification<ArchiveRecord, ArchiveRecordView>
{
    public ArchiveRecordList(ListArchiveRecords filter)
    {
        Query.Where(r => r.EnterpriseId == filter.EnterpriseId, filter.EnterpriseId is not null)
            .Where(r => r.Class == filter.Class, filter.Class is not null)
            .Where(r => r.Year == filter.Year, filter.Year is not null)
            .Where(r => r.Title.Contains(filter.Q!), !string.IsNullOrEmpty(filter.Q))
            .Where(r => r.ObjectType == filter.ObjectType, !string.IsNullOrEmpty(filter.ObjectType))
            .Where(r => r.ObjectId == filter.ObjectId, !string.IsNullOrEmpty(filter.ObjectId))
            .SortBy("filedAt", r => r.FiledAt)
            .SortBy("leafIndex", r => r.LeafIndex)
            .SortBy("code", r => r.Code)
            .SortedByDefault("-leafIndex");
        Query.Select(ArchiveRecordView.Of);
    }
}

internal sealed class ListArchiveRecordsHandler(IReadRepository<ArchiveRecord> records) : IQueryHandler<ListArchiveRecords, Page<ArchiveRecordView>>
{
    public Task<Result<Page<ArchiveRecordView>>> Handle(ListArchiveRecords query, CancellationToken ct) =>
        records.PageAsync(new ArchiveRecordList(query), query.Page, ct);
}
