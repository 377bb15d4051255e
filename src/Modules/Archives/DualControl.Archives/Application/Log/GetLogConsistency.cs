using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;

namespace DualControl.Archives.Application.Log;

/// <summary>一致性证明 Proof that the log only grew from one size to another.</summary>
/// <param name="From">Earlier size.</param>
/// <param name="To">Later size; the latest when absent.</param>
[AllowedTo(Roles.Readers | Role.Platform)]
internal sealed record GetLogConsistency(long From, long? To) : IQuery<ConsistencyProofView>;

internal sealed class GetLogConsistencyValidator : AbstractValidator<GetLogConsistency>
{
    public GetLogConsistencyValidator()
    {
        RuleFor(q => q.From).GreaterThanOrEqualTo(0);
        RuleFor(q => q.To).GreaterThanOrEqualTo(0);
    }
}

internal sealed class GetLogConsistencyHandler(LogProofs proofs) : IQueryHandler<GetLogConsistency, ConsistencyProofView>
{
    public Task<Result<ConsistencyProofView>> Handle(GetLogConsistency query, CancellationToken ct) => proofs.ConsistencyAsync(query.From, query.To, ct);
}
