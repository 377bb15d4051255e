using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.Organization.Domain.Assessments.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Assessments;

/// <summary>考核期详情 One period.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetAssessmentPeriod(EnterpriseId EnterpriseId, AssessmentPeriodId Id) : IQuery<AssessmentPeriodView>;

internal sealed class GetAssessmentPeriodHandler(IReadRepository<AssessmentPeriod> periods) : IQueryHandler<GetAssessmentPeriod, AssessmentPeriodView>
{
    public async Task<Result<AssessmentPeriodView>> Handle(GetAssessmentPeriod query, CancellationToken ct) =>
        await periods.FirstOrDefaultAsync(new PeriodOfEnterprise(query.EnterpriseId, query.Id), ct) is { } period ? AssessmentPeriodView.Of(period) : CommonErrors.NotFound;
}
