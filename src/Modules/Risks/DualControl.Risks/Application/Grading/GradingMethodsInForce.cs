using DualControl.Risks.Domain.Grading;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Grading;

/// <summary>What assessments are made by today: the latest published version of each method, version 1 where there is none.</summary>
internal sealed class GradingMethodsInForce(IReadRepository<GradingMethodVersion> versions)
{
    public async Task<GradingMethods> GetAsync(CancellationToken ct) => GradingMethods.Defaults.With((await versions.ListAsync(new Current(), ct)).Select(v => v.ToMethod()));

    private sealed class Current : Specification<GradingMethodVersion>
    {
        public Current() => Query.Where(v => v.IsCurrent);
    }
}
