using DualControl.Risks.Application.RiskFactors;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.LedgerImports;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.LedgerImports;

/// <summary>
/// 确认导入台账 The principal puts a checked ledger in force, all of it or nothing, and stands for the approvals given on paper; whoever uploaded it may not. Its rows are checked once more: what
/// changed meanwhile refuses it. Each assessment is filed.
/// </summary>
[AllowedTo(Role.EnterprisePrincipal)]
internal sealed record ConfirmLedgerImport(LedgerImportId Id, long? ExpectedVersion) : ICommand;

internal sealed class ConfirmLedgerImportHandler(
    IRepository<LedgerImport> imports, IRepository<RiskFactor> factors, LedgerTakeover takeover, ICurrentUser user, IOutbox outbox, BureauCalendar calendar) : ICommandHandler<ConfirmLedgerImport>
{
    /// <summary>Findings told in the refusal.</summary>
    private const int Told = 20;

    public async Task<Result> Handle(ConfirmLedgerImport command, CancellationToken ct)
    {
        var found = await imports.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var (import, actor, now) = (found.Value, user.Caller.ToActor(), calendar.Now);
        var allowed = import.CanConfirm(actor);
        if (allowed.IsFailure) return allowed;
        var (taken, findings) = await takeover.MakeAsync(import.EnterpriseId, import.Rows, import.UploadedBy, actor, now, ct);
        if (findings.Count > 0)
            return RiskErrors.ImportNoLongerGood.At([.. findings.Take(Told).Select(f => new FieldError($"row[{f.Row}]", Text.Literal(new BilingualText($"{f.ColumnZh} {f.Zh}", $"{f.ColumnEn} {f.En}").Current)))]);
        foreach (var (factor, unit) in taken)
        {
            factors.Add(factor);
            outbox.PublishInForce(factor, unit, actor, now);
        }
        import.Confirm(actor);
        return Result.Success;
    }
}
