using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Assessments.Specifications;

/// <summary>The frozen results of a period, all or only those whose objection waits.</summary>
internal sealed class ResultsOfPeriod : Specification<AssessmentResult>
{
    public ResultsOfPeriod(AssessmentPeriodId period, bool pendingOnly = false) => Query.Where(r => r.PeriodId == period).Where(r => r.ObjectionPending, pendingOnly);
}
