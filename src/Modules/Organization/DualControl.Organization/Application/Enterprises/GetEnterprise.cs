using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Enterprises;

/// <summary>单位详情 One enterprise of the caller's scope.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetEnterprise(EnterpriseId Id) : IQuery<EnterpriseView>;

internal sealed class GetEnterpriseHandler(IReadRepository<Enterprise> enterprises, BureauCalendar calendar) : IQueryHandler<GetEnterprise, EnterpriseView>
{
    public async Task<Result<EnterpriseView>> Handle(GetEnterprise query, CancellationToken ct) =>
        await enterprises.FirstOrDefaultAsync(new ById(query.Id, calendar.Today), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<Enterprise, EnterpriseView>
    {
        public ById(EnterpriseId id, DateOnly today)
        {
            Query.Where(e => e.Id == id);
            Query.Select(EnterpriseView.On(today));
        }
    }
}
