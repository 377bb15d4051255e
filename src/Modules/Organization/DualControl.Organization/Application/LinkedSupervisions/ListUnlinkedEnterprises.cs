using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Application.Enterprises;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.LinkedSupervisions;

/// <summary>未包联单位 The enterprises of the caller's scope that nobody, neither section nor cadre, is linked to. Sort: createdAt (default, newest first), name.</summary>
/// <param name="SectionId">主管股室 Only those this section is in charge of today.</param>
/// <param name="AsOf">日期 Without a link in force on this bureau day, 2000-01-01 to 2199-12-31; today when absent.</param>
[AllowedTo(Roles.Bureau)]
internal sealed record ListUnlinkedEnterprises(SectionId? SectionId, DateOnly? AsOf, PageRequest Page) : IQuery<Page<EnterpriseView>>;

internal sealed class ListUnlinkedEnterprisesValidator : AbstractValidator<ListUnlinkedEnterprises>
{
    public ListUnlinkedEnterprisesValidator() => RuleFor(q => q.AsOf).BureauDay();
}

internal sealed class ListUnlinkedEnterprisesHandler(IUnlinkedEnterprises enterprises, BureauCalendar calendar) : IQueryHandler<ListUnlinkedEnterprises, Page<EnterpriseView>>
{
    public Task<Result<Page<EnterpriseView>>> Handle(ListUnlinkedEnterprises query, CancellationToken ct) =>
        enterprises.PageAsync(query.SectionId, query.AsOf ?? calendar.Today, query.Page, ct);
}

/// <summary>Reads two aggregates in one statement: enterprises, by what does not exist among the links.</summary>
internal interface IUnlinkedEnterprises
{
    Task<Result<Page<EnterpriseView>>> PageAsync(SectionId? section, DateOnly day, PageRequest page, CancellationToken ct);
}
