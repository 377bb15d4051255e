using DualControl.Risks.Domain.Grading;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Grading;

/// <summary>撤回方法草案 Withdraw a draft that is not published; its number is not used again.</summary>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record WithdrawGradingMethodVersion(GradingMethodVersionId Id, long? ExpectedVersion) : ICommand;

internal sealed class WithdrawGradingMethodVersionHandler(IRepository<GradingMethodVersion> versions) : ICommandHandler<WithdrawGradingMethodVersion>
{
    public async Task<Result> Handle(WithdrawGradingMethodVersion command, CancellationToken ct)
    {
        var found = await versions.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure ? found.Error : found.Value.Withdraw();
    }
}
