using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.Organization.Domain.Assessments.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Assessments;

/// <summary>考核结果详情 One frozen result; a frontline employee sees the own post's, and all once published.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetAssessmentResult(EnterpriseId EnterpriseId, AssessmentResultId Id) : IQuery<AssessmentResultView>;

internal sealed class GetAssessmentResultHandler(IReadRepository<AssessmentResult> results, IReadRepository<AssessmentPeriod> periods, OwnSubjects own)
    : IQueryHandler<GetAssessmentResult, AssessmentResultView>
{
    public async Task<Result<AssessmentResultView>> Handle(GetAssessmentResult query, CancellationToken ct)
    {
        if (await results.FirstOrDefaultAsync(new ResultOfEnterprise(query.EnterpriseId, query.Id), ct) is not { } result) return CommonErrors.NotFound;
        var period = await periods.FirstOrDefaultAsync(new PeriodOfEnterprise(query.EnterpriseId, result.PeriodId), ct);
        if (period is { State: PeriodState.Closed } && (await own.LimitAsync(query.EnterpriseId, ct))?.Contains(result.SubjectId) == false) return CommonErrors.NotFound;
        return AssessmentResultView.Of(result);
    }
}
