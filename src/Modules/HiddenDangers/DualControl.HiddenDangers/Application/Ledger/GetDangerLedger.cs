using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Ledger;

/// <summary>隐患治理台账 The danger ledger (plan 二（三）4). Sort: createdAt (default -createdAt), number.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetDangerLedger(EnterpriseId EnterpriseId, DangerState? State, PageRequest Page) : IQuery<Page<DangerLedgerRow>>;

internal sealed class GetDangerLedgerValidator : AbstractValidator<GetDangerLedger>
{
    public GetDangerLedgerValidator() => RuleFor(q => q.State).IsInEnum();
}

internal sealed class GetDangerLedgerHandler(IReadRepository<HiddenDanger> dangers, ICurrentScope scope) : IQueryHandler<GetDangerLedger, Page<DangerLedgerRow>>
{
    public async Task<Result<Page<DangerLedgerRow>>> Handle(GetDangerLedger query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await dangers.PageAsync(new DangerLedgerOf(query.EnterpriseId, query.State), query.Page, ct)
        : CommonErrors.NotFound;
}
