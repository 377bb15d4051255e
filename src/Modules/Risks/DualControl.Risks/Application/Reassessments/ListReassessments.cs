using DualControl.BuildingBlocks.Pipeline;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Reassessments;

/// <summary>应重新评价的风险因素 A factor in force and the day by which it must be assessed again.</summary>
/// <param name="RiskFactorId">风险因素 Risk factor.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="Point">辨识部位 Where.</param>
/// <param name="Description">存在风险 What may happen.</param>
/// <param name="Level">现行等级 Level in force.</param>
/// <param name="LevelName">等级名称 Level with its colour, in the language asked for.</param>
/// <param name="Due">期限 Day by which it must be assessed again.</param>
/// <param name="Overdue">逾期 That day has passed.</param>
/// <param name="Causes">起因 Why; empty where its period ends.</param>
internal sealed record DueReassessment(
    RiskFactorId RiskFactorId, EnterpriseId EnterpriseId, RiskUnitId RiskUnitId, string Point, string Description, RiskLevel Level, string LevelName, DateOnly Due, bool Overdue,
    IReadOnlyList<ReassessmentCause> Causes);

/// <summary>重新评价清单 Factors in force by the day of their next assessment. Sort: due (default).</summary>
/// <param name="Overdue">逾期 `true`: only those whose day has passed; `false`: all others.</param>
/// <param name="DueBy">期限不晚于 Only those due on this day or before.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListReassessments(EnterpriseId? EnterpriseId, RiskUnitId? RiskUnitId, bool? Overdue, DateOnly? DueBy, PageRequest Page) : IQuery<Page<DueReassessment>>;

internal sealed class ListReassessmentsValidator : AbstractValidator<ListReassessments>
{
    public ListReassessmentsValidator() => RuleFor(q => q.DueBy).BureauDay();
}

internal sealed class ListReassessmentsHandler(IReadRepository<RiskFactor> factors, BureauCalendar calendar) : IQueryHandler<ListReassessments, Page<DueReassessment>>
{
    public async Task<Result<Page<DueReassessment>>> Handle(ListReassessments query, CancellationToken ct)
    {
        var today = calendar.Today;
        return await factors.PageAsync(new Matching(query, today), query.Page, ct);
    }

    private sealed class Matching : Specification<RiskFactor, DueReassessment>
    {
        public Matching(ListReassessments query, DateOnly today)
        {
            Query.Where(f => f.ReassessmentDue != null)
                .Where(f => f.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .Where(f => f.RiskUnitId == query.RiskUnitId, query.RiskUnitId is not null)
                .Where(f => f.ReassessmentDue < today, query.Overdue == true)
                .Where(f => f.ReassessmentDue >= today, query.Overdue == false)
                .Where(f => f.ReassessmentDue <= query.DueBy, query.DueBy is not null)
                .SortBy("due", f => f.ReassessmentDue).SortedByDefault("due");
            Query.Select(f => new DueReassessment(
                f.Id, f.EnterpriseId, f.RiskUnitId, f.Point, f.Description, f.Level!.Value, LevelColours.NameOf(f.Level).Current, f.ReassessmentDue!.Value, f.ReassessmentDue < today, f.Causes));
        }
    }
}
