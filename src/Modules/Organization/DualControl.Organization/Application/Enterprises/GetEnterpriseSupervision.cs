using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Enterprises;

/// <summary>主管股室沿革 The sections in charge of an enterprise, one after the other.</summary>
/// <param name="EnterpriseId">单位 Enterprise.</param>
/// <param name="Periods">各期 The earliest first; the last one may begin on a day to come.</param>
/// <param name="Version">版本 The enterprise's version, the ETag.</param>
internal sealed record EnterpriseSupervisionView(EnterpriseId EnterpriseId, IReadOnlyList<DirectSupervisionView> Periods, long Version) : IVersioned;

/// <summary>直接监管 One section in charge.</summary>
/// <param name="SectionId">主管股室 Section.</param>
/// <param name="From">起 First day.</param>
/// <param name="To">止 Last day; null while it lasts.</param>
/// <param name="Reason">原因 Why the enterprise came to the section; null for the one it was entered under.</param>
/// <param name="DecidedBy">决定人 Who decided it, as a post.</param>
/// <param name="DecidedAt">决定时间 When, UTC.</param>
internal sealed record DirectSupervisionView(SectionId SectionId, DateOnly From, DateOnly? To, string? Reason, Actor DecidedBy, DateTimeOffset DecidedAt);

/// <summary>主管股室沿革 Which section was, is and will be in charge of an enterprise.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetEnterpriseSupervision(EnterpriseId Id) : IQuery<EnterpriseSupervisionView>;

internal sealed class GetEnterpriseSupervisionHandler(IReadRepository<Enterprise> enterprises) : IQueryHandler<GetEnterpriseSupervision, EnterpriseSupervisionView>
{
    public async Task<Result<EnterpriseSupervisionView>> Handle(GetEnterpriseSupervision query, CancellationToken ct) =>
        await enterprises.FirstOrDefaultAsync(new ById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<Enterprise, EnterpriseSupervisionView>
    {
        public ById(EnterpriseId id)
        {
            Query.Where(e => e.Id == id);
            Query.Select(e => new EnterpriseSupervisionView(
                e.Id,
                e.Supervision.OrderBy(s => s.From).Select(s => new DirectSupervisionView(s.SectionId, s.From, s.To, s.Reason, s.DecidedBy, s.DecidedAt)).ToList(),
                e.Version));
        }
    }
}
