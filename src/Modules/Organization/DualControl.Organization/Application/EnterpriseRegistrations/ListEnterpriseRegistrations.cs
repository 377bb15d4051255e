using DualControl.Organization.Domain.EnterpriseRegistrations;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.EnterpriseRegistrations;

/// <summary>建档申请列表 Requests, a section's own or all; sort: submittedAt (default).</summary>
/// <param name="State">状态 State.</param>
[AllowedTo(Roles.Bureau)]
internal sealed record ListEnterpriseRegistrations(RegistrationState? State, PageRequest Page) : IQuery<Page<EnterpriseRegistrationView>>;

internal sealed class ListEnterpriseRegistrationsValidator : AbstractValidator<ListEnterpriseRegistrations>
{
    public ListEnterpriseRegistrationsValidator() => RuleFor(q => q.State).IsInEnum();
}

internal sealed class ListEnterpriseRegistrationsHandler(IReadRepository<EnterpriseRegistration> registrations, ICurrentUser user)
    : IQueryHandler<ListEnterpriseRegistrations, Page<EnterpriseRegistrationView>>
{
    public Task<Result<Page<EnterpriseRegistrationView>>> Handle(ListEnterpriseRegistrations query, CancellationToken ct) =>
        registrations.PageAsync(new VisibleTo(user.Caller, query.State), query.Page, ct);

    private sealed class VisibleTo : Specification<EnterpriseRegistration, EnterpriseRegistrationView>
    {
        public VisibleTo(Caller caller, RegistrationState? state)
        {
            if (!caller.Is(Roles.BureauWide))
            {
                var section = caller.SectionId;
                Query.Where(r => r.SectionId == section);
            }
            if (state is not null) Query.Where(r => r.State == state);
            Query.SortBy("submittedAt", r => r.SubmittedAt).SortedByDefault("submittedAt");
            Query.Select(EnterpriseRegistrationView.Projection);
        }
    }
}
