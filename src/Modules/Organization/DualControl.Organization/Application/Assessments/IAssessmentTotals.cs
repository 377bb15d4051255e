using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.Assessments;

/// <summary>What the events of a time add up to, by subject and rule; added up by the database.</summary>
internal interface IAssessmentTotals
{
    /// <summary>The next subjects by id, each with all its rules; events that do not count are left out.</summary>
    Task<IReadOnlyList<SubjectTotals>> ListAsync(TotalsFilter filter, Guid? after, int take, CancellationToken ct);

    /// <summary>How many subjects there are.</summary>
    Task<int> CountAsync(TotalsFilter filter, CancellationToken ct);
}

/// <summary>Which events are added up.</summary>
/// <param name="Only">Only these subjects; null for all.</param>
internal sealed record TotalsFilter(EnterpriseId EnterpriseId, DateOnly From, DateOnly To, AssessedKind? Kind = null, IReadOnlyList<Guid>? Only = null);

/// <summary>One subject and what each rule adds up to.</summary>
internal sealed record SubjectTotals(AssessedKind Kind, Guid Id, string Name, IReadOnlyList<RuleTotal> Rules);
