using DualControl.Organization.Domain;
using DualControl.Organization.Domain.EnterpriseRegistrations;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.EnterpriseRegistrations;

/// <summary>建档申请详情 One request; a section sees its own.</summary>
[AllowedTo(Roles.Bureau)]
internal sealed record GetEnterpriseRegistration(EnterpriseRegistrationId Id) : IQuery<EnterpriseRegistrationView>;

internal sealed class GetEnterpriseRegistrationHandler(IReadRepository<EnterpriseRegistration> registrations, ICurrentUser user)
    : IQueryHandler<GetEnterpriseRegistration, EnterpriseRegistrationView>
{
    public async Task<Result<EnterpriseRegistrationView>> Handle(GetEnterpriseRegistration query, CancellationToken ct) =>
        await registrations.FirstOrDefaultAsync(new ById(query.Id), ct) is { } view && (user.Caller.Is(Roles.BureauWide) || view.SectionId == user.Caller.SectionId)
            ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<EnterpriseRegistration, EnterpriseRegistrationView>
    {
        public ById(EnterpriseRegistrationId id)
        {
            Query.Where(r => r.Id == id);
            Query.Select(EnterpriseRegistrationView.Projection);
        }
    }
}
