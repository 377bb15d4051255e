using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.TrainingTests;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.TrainingTests;

/// <summary>考试详情 One attempt: the questions, and after it is submitted the mark.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetTrainingTest(EnterpriseId EnterpriseId, TrainingTestId Id) : IQuery<TrainingTestView>;

internal sealed class GetTrainingTestHandler(IReadRepository<TrainingTest> tests) : IQueryHandler<GetTrainingTest, TrainingTestView>
{
    public async Task<Result<TrainingTestView>> Handle(GetTrainingTest query, CancellationToken ct) =>
        await tests.FirstOrDefaultAsync(new ById(query), ct) is { } test ? TrainingTestView.Of(test) : CommonErrors.NotFound;

    private sealed class ById : Specification<TrainingTest>
    {
        public ById(GetTrainingTest query) => Query.Where(t => t.EnterpriseId == query.EnterpriseId && t.Id == query.Id);
    }
}
