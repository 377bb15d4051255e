using DualControl.Organization.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Imports;

/// <summary>取消导入 Give an import up that is not over, also while its rows are gone through: nothing of it is applied, and the file is removed.</summary>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice | Role.SectionOfficer)]
internal sealed record CancelImport(ImportId Id, long? ExpectedVersion) : ICommand;

internal sealed class CancelImportHandler(OwnImport own, ImportEnding ending, BureauCalendar calendar) : ICommandHandler<CancelImport>
{
    public async Task<Result> Handle(CancelImport command, CancellationToken ct)
    {
        var found = await own.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure ? found.Error : await ending.EndAsync(found.Value, i => i.Cancel(calendar.Now), ct);
    }
}
