using DualControl.Organization.Domain;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>责任书签发批次详情 What one issue of letters did.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetResponsibilityLetterBatch(EnterpriseId EnterpriseId, ResponsibilityLetterBatchId Id) : IQuery<ResponsibilityLetterBatchView>;

internal sealed class GetResponsibilityLetterBatchHandler(IReadRepository<ResponsibilityLetterBatch> batches)
    : IQueryHandler<GetResponsibilityLetterBatch, ResponsibilityLetterBatchView>
{
    public async Task<Result<ResponsibilityLetterBatchView>> Handle(GetResponsibilityLetterBatch query, CancellationToken ct) =>
        await batches.FirstOrDefaultAsync(new ById(query), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<ResponsibilityLetterBatch, ResponsibilityLetterBatchView>
    {
        public ById(GetResponsibilityLetterBatch query)
        {
            Query.Where(b => b.EnterpriseId == query.EnterpriseId && b.Id == query.Id);
            Query.Select(ResponsibilityLetterBatchView.Of);
        }
    }
}
