using System.Text.Json.Serialization;
using DualControl.BuildingBlocks.Files;
using DualControl.BuildingBlocks.Tables;
using DualControl.Risks.Domain.LedgerImports;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.LedgerImports;

/// <summary>
/// 上传既有台账 Upload a ledger kept before, .xlsx or .csv (part <c>file</c> of a multipart/form-data body), at most 2 000 rows and 10 MiB. It is checked at once by the rules every factor meets, and
/// changes nothing; the answer says what is wrong with which row and column. A good one waits for the principal.
/// </summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="FileName">文件名 File name, 1–200 characters.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="Content">内容 The file itself, seekable.</param>
[AllowedTo(Role.SafetyManager)]
internal sealed record ImportLedger(EnterpriseId EnterpriseId, string FileName, string Sha256, [property: JsonIgnore] Stream Content) : ICommand<LedgerImportId>
{
    /// <summary>Bytes of a file.</summary>
    public const long MaxBytes = 10 * 1024 * 1024;
}

internal sealed class ImportLedgerValidator : AbstractValidator<ImportLedger>
{
    public ImportLedgerValidator() => RuleFor(c => c.FileName).Must(FileNames.IsPlain);
}

internal sealed class ImportLedgerHandler(IRepository<LedgerImport> imports, LedgerTakeover takeover, ICurrentUser user, ICurrentScope scope, BureauCalendar calendar)
    : ICommandHandler<ImportLedger, LedgerImportId>
{
    public async Task<Result<LedgerImportId>> Handle(ImportLedger command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        try
        {
            var (rows, findings) = LedgerTable.Read(command.Content);
            // Whoever will confirm it is not known yet; the rules do not ask who.
            if (findings.Count == 0) findings = (await takeover.MakeAsync(command.EnterpriseId, rows, user.Caller.ToActor(), user.Caller.ToActor(), calendar.Now, ct)).Findings;
            var import = new LedgerImport(command.EnterpriseId, command.FileName, command.Sha256, rows, findings, user.Caller.ToActor(), calendar.Now);
            imports.Add(import);
            return import.Id;
        }
        catch (UnreadableTableException e)
        {
            return e.Error.At("file");
        }
    }
}
