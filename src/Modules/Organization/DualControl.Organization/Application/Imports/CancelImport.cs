using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Imports;

/// <summary>取消导入 Give an import up that is not over, also while its rows are gone through: nothing of it is applied, and the file is removed.</summary>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice | Role.SectionOfficer)]
internal sealed record CancelImport(ImportId Id, long? ExpectedVersion) : ICommand;

internal sealed class CancelImportHandler(OwnImport own, IRepository<ImportFile> files, BureauCalendar calendar) : ICommandHandler<CancelImport>
{
    public async Task<Result> Handle(CancelImport command, CancellationToken ct)
    {
        var found = await own.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var cancelled = found.Value.Cancel(calendar.Now);
        if (cancelled.IsFailure) return cancelled;
        var file = await files.GetAsync(command.Id, null, ct);
        if (!file.IsFailure) files.Remove(file.Value);
        return Result.Success;
    }
}
