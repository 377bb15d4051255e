using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;

namespace DualControl.Organization.Application.Responsibility;

/// <summary>Looks past the caller's scope, and says no more than whether the ids fit together.</summary>
internal interface IAffiliations
{
    Task<Error?> RefuseAsync(CheckAffiliation query, CancellationToken ct);
}

internal sealed class CheckAffiliationHandler(IAffiliations affiliations) : IPublishedQueryHandler<CheckAffiliation, AffiliationChecked>
{
    public async Task<Result<AffiliationChecked>> Handle(CheckAffiliation query, CancellationToken ct) =>
        await affiliations.RefuseAsync(query, ct) is { } refusal ? refusal : new AffiliationChecked();
}
