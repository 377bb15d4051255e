using System.Text.Json.Serialization;
using DualControl.BuildingBlocks.Files;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;

namespace DualControl.Organization.Application.Imports;

/// <summary>
/// 上传本单位的组织单元、岗位或人员表 Upload units, posts or persons of an enterprise as .xlsx or .csv (part <c>file</c> of a multipart/form-data body), at most <c>Imports:MaxBytes</c>
/// (10 MiB) and <c>Imports:MaxRows</c> (10 000) rows. They are checked in the background, without changing anything; nothing is entered before the upload is confirmed.
/// </summary>
/// <param name="Table">表 units, posts or persons.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="FileName">文件名 File name, 1–200 characters.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="Content">内容 The file itself, seekable.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice)]
internal sealed record ImportStructure(BaseTable Table, EnterpriseId EnterpriseId, string FileName, string Sha256, [property: JsonIgnore] Stream Content) : ICommand<ImportId>;

internal sealed class ImportStructureValidator : AbstractValidator<ImportStructure>
{
    public ImportStructureValidator()
    {
        RuleFor(c => c.Table).IsInEnum().NotEqual(BaseTable.Enterprises);
        RuleFor(c => c.FileName).Must(FileNames.IsPlain);
    }
}

internal sealed class ImportStructureHandler(NewImports imports, IRequestSender sender) : ICommandHandler<ImportStructure, ImportId>
{
    public async Task<Result<ImportId>> Handle(ImportStructure command, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(command.EnterpriseId), ct);
        return enterprise.IsFailure ? enterprise.Error : await imports.AddAsync(command.Table, command.EnterpriseId, command.FileName, command.Content, ct);
    }
}
