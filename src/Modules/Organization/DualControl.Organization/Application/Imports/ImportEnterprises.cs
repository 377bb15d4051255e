using System.Text.Json.Serialization;
using DualControl.BuildingBlocks.Files;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;

namespace DualControl.Organization.Application.Imports;

/// <summary>
/// 上传生产经营单位表 Upload enterprises as .xlsx or .csv (part <c>file</c> of a multipart/form-data body), at most <c>Imports:MaxBytes</c> (10 MiB) and <c>Imports:MaxRows</c> (10 000)
/// rows. They are checked in the background, without changing anything; nothing is entered before the upload is confirmed. A credit code that is known changes that enterprise's profile.
/// </summary>
/// <param name="FileName">文件名 File name, 1–200 characters.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="Content">内容 The file itself, seekable.</param>
[AllowedTo(Role.LeadingGroupOffice | Role.SectionOfficer)]
internal sealed record ImportEnterprises(string FileName, string Sha256, [property: JsonIgnore] Stream Content) : ICommand<ImportId>;

internal sealed class ImportEnterprisesValidator : AbstractValidator<ImportEnterprises>
{
    public ImportEnterprisesValidator() => RuleFor(c => c.FileName).Must(FileNames.IsPlain);
}

internal sealed class ImportEnterprisesHandler(NewImports imports) : ICommandHandler<ImportEnterprises, ImportId>
{
    public async Task<Result<ImportId>> Handle(ImportEnterprises command, CancellationToken ct) =>
        await imports.AddAsync(BaseTable.Enterprises, null, command.FileName, command.Content, ct);
}
