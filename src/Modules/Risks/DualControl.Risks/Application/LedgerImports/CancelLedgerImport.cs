using DualControl.Risks.Domain.LedgerImports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.LedgerImports;

/// <summary>取消导入台账 Give an uploaded ledger up; what was applied stays.</summary>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record CancelLedgerImport(LedgerImportId Id, long? ExpectedVersion) : ICommand;

internal sealed class CancelLedgerImportHandler(IRepository<LedgerImport> imports) : ICommandHandler<CancelLedgerImport>
{
    public async Task<Result> Handle(CancelLedgerImport command, CancellationToken ct)
    {
        var found = await imports.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure ? found.Error : found.Value.Cancel();
    }
}
