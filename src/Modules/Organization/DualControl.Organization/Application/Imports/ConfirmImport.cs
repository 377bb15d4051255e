using DualControl.Organization.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Application.Imports;

/// <summary>确认导入 Apply a checked table without findings, all of it or nothing, in the background and under the confirming caller's name, roles and organization.</summary>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice | Role.SectionOfficer)]
internal sealed record ConfirmImport(ImportId Id, long? ExpectedVersion) : ICommand;

internal sealed class ConfirmImportHandler(OwnImport own, ICurrentUser user) : ICommandHandler<ConfirmImport>
{
    public async Task<Result> Handle(ConfirmImport command, CancellationToken ct)
    {
        var found = await own.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure ? found.Error : found.Value.Confirm(user.Caller);
    }
}
