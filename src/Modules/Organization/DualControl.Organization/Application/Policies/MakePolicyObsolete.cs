using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Policies;
using DualControl.Organization.Domain.Policies.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Policies;

/// <summary>废止制度 End a version without a newer one; it stays on record.</summary>
/// <param name="Reason">废止原因 Reason, 1–500 characters.</param>
/// <param name="LastDay">最后施行日 Last day in force, today or later, not before the version takes effect nor after an end already set, 2000–2199.</param>
[AllowedTo(Role.EnterprisePrincipal)]
internal sealed record MakePolicyObsolete(EnterpriseId EnterpriseId, PolicyId Id, string Reason, DateOnly LastDay, long? ExpectedVersion) : ICommand;

internal sealed class MakePolicyObsoleteValidator : AbstractValidator<MakePolicyObsolete>
{
    public MakePolicyObsoleteValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
        RuleFor(c => c.LastDay).BureauDay();
    }
}

internal sealed class MakePolicyObsoleteHandler(IRepository<Policy> policies, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<MakePolicyObsolete>
{
    public async Task<Result> Handle(MakePolicyObsolete command, CancellationToken ct)
    {
        if (await policies.FirstOrDefaultAsync(new PolicyOfEnterprise(command.EnterpriseId, command.Id), ct) is not { } policy) return CommonErrors.NotFound;
        if (command.ExpectedVersion is { } expected && expected != policy.Version) return CommonErrors.Stale;
        return policy.MakeObsolete(command.Reason, command.LastDay, user.Caller.ToActor(), calendar.Now);
    }
}
