using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>隐患列表 Dangers in scope. Sort: createdAt (default -createdAt, newest first).</summary>
/// <param name="Source">隐患来源 Only from this source.</param>
/// <param name="InspectionId">排查 Only what this inspection found.</param>
/// <param name="ResponsiblePostId">责任岗位 Only what this post answers for.</param>
/// <param name="Overdue">是否逾期 Only the overdue, or only the others; null for all.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListHiddenDangers(
    EnterpriseId? EnterpriseId, DangerState? State, DangerLevel? Level, DangerSource? Source, bool? Overdue, RiskFactorId? RiskFactorId, InspectionId? InspectionId, PostId? ResponsiblePostId, string? Q,
    PageRequest Page)
    : IQuery<Page<HiddenDangerListItem>>;

internal sealed class ListHiddenDangersValidator : AbstractValidator<ListHiddenDangers>
{
    public ListHiddenDangersValidator()
    {
        RuleFor(q => q.State).IsInEnum();
        RuleFor(q => q.Level).IsInEnum();
        RuleFor(q => q.Source).IsInEnum();
        RuleFor(q => q.Q).MaximumLength(100);
    }
}

internal sealed class ListHiddenDangersHandler(IReadRepository<HiddenDanger> dangers, BureauCalendar calendar) : IQueryHandler<ListHiddenDangers, Page<HiddenDangerListItem>>
{
    public Task<Result<Page<HiddenDangerListItem>>> Handle(ListHiddenDangers query, CancellationToken ct) =>
        dangers.PageAsync(new Matching(query, calendar.Today), query.Page, ct);

    private sealed class Matching : Specification<HiddenDanger, HiddenDangerListItem>
    {
        public Matching(ListHiddenDangers query, DateOnly today)
        {
            var factor = query.RiskFactorId?.Value;
            Query.Where(d => d.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .Where(d => d.State == query.State, query.State is not null)
                .Where(d => d.Level == query.Level, query.Level is not null)
                .Where(d => d.Source == query.Source, query.Source is not null)
                .Where(d => d.RiskFactorId == factor, factor is not null)
                .Where(d => d.InspectionId == query.InspectionId, query.InspectionId is not null)
                .Where(d => d.ResponsiblePostId == query.ResponsiblePostId, query.ResponsiblePostId is not null)
                .Where(d => d.Deadline < today && d.State != DangerState.WrittenOff && d.State != DangerState.Voided, query.Overdue == true)
                .Where(d => d.Deadline == null || d.Deadline >= today || d.State == DangerState.WrittenOff || d.State == DangerState.Voided, query.Overdue == false)
                .Where(d => d.Name.Contains(query.Q!) || d.Place.Contains(query.Q!) || d.Number!.Contains(query.Q!), query.Q is not null)
                .SortBy("createdAt", d => d.CreatedAt).SortedByDefault("-createdAt");
            Query.Select(HiddenDangerListItem.Of(today));
        }
    }
}
