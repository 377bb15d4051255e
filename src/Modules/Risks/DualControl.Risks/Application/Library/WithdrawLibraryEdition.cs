using DualControl.Risks.Domain.Library;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Library;

/// <summary>撤回风险库草案 Withdraw a draft that is not published; its number is not used again.</summary>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record WithdrawLibraryEdition(LibraryEditionId Id, long? ExpectedVersion) : ICommand;

internal sealed class WithdrawLibraryEditionHandler(IRepository<LibraryEdition> editions) : ICommandHandler<WithdrawLibraryEdition>
{
    public async Task<Result> Handle(WithdrawLibraryEdition command, CancellationToken ct)
    {
        var found = await editions.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure ? found.Error : found.Value.Withdraw();
    }
}
