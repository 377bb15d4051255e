using DualControl.Risks.Domain.Grading;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Grading;

/// <summary>方法版本详情 One version made by the installation.</summary>
[AllowedTo(Roles.Bureau)]
internal sealed record GetGradingMethodVersion(GradingMethodVersionId Id) : IQuery<GradingMethodVersionView>;

internal sealed class GetGradingMethodVersionHandler(IReadRepository<GradingMethodVersion> versions) : IQueryHandler<GetGradingMethodVersion, GradingMethodVersionView>
{
    public async Task<Result<GradingMethodVersionView>> Handle(GetGradingMethodVersion query, CancellationToken ct) =>
        await versions.FirstOrDefaultAsync(new ById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<GradingMethodVersion, GradingMethodVersionView>
    {
        public ById(GradingMethodVersionId id)
        {
            Query.Where(v => v.Id == id);
            Query.Select(GradingMethodVersionView.Projection);
        }
    }
}
