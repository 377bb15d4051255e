using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Policies;
using DualControl.Organization.Domain.Policies.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Policies;

/// <summary>确认阅知 The caller confirms having read this version, which is in force today; once per version.</summary>
[AllowedTo(Roles.Enterprise)]
internal sealed record ConfirmPolicyReading(EnterpriseId EnterpriseId, PolicyId Id) : ICommand;

internal sealed class ConfirmPolicyReadingHandler(IReadRepository<Policy> policies, IRepository<PolicyReading> readings, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<ConfirmPolicyReading>
{
    public async Task<Result> Handle(ConfirmPolicyReading command, CancellationToken ct)
    {
        if (await policies.FirstOrDefaultAsync(new PolicyOfEnterprise(command.EnterpriseId, command.Id), ct) is not { } policy) return CommonErrors.NotFound;
        var reader = user.Caller.ToActor();
        if (await readings.AnyAsync(new ReadingsOfPolicy(policy.Id, reader.Subject), ct)) return OrganizationErrors.PolicyReadAlready;
        var confirmed = PolicyReading.Confirm(policy, reader, calendar.Now);
        if (confirmed.IsFailure) return confirmed.Error;
        readings.Add(confirmed.Value);
        return Result.Success;
    }
}
