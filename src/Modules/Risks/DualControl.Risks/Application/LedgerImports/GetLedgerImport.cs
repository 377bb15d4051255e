using DualControl.Risks.Domain.LedgerImports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.LedgerImports;

/// <summary>台账导入详情 One uploaded ledger, with what is wrong with it.</summary>
[AllowedTo(Roles.EnterpriseManagement | Roles.Bureau)]
internal sealed record GetLedgerImport(LedgerImportId Id) : IQuery<LedgerImportView>;

internal sealed class GetLedgerImportHandler(IReadRepository<LedgerImport> imports) : IQueryHandler<GetLedgerImport, LedgerImportView>
{
    public async Task<Result<LedgerImportView>> Handle(GetLedgerImport query, CancellationToken ct) =>
        await imports.FirstOrDefaultAsync(new LedgerImportById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;
}

internal sealed class LedgerImportById : Specification<LedgerImport, LedgerImportView>
{
    public LedgerImportById(LedgerImportId id)
    {
        Query.Where(i => i.Id == id);
        Query.Select(LedgerImportView.Projection);
    }
}
