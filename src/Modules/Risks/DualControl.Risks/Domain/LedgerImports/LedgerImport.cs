using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.LedgerImports;

/// <summary>台账导入 Import of an existing ledger.</summary>
internal readonly record struct LedgerImportId(Guid Value) : IId<LedgerImportId>
{
    public static LedgerImportId From(Guid value) => new(value);
    public static LedgerImportId New() => new(Ids.New());
    public static bool TryParse(string? text, out LedgerImportId id) => Ids.TryParse(text, out id);
}

/// <summary>台账导入状态 How far an import has come.</summary>
internal enum LedgerImportState
{
    /// <summary>有错误 Refused: its rows have faults.</summary>
    Refused,
    /// <summary>已核对 Checked without a fault; waits for the principal.</summary>
    Checked,
    /// <summary>已导入 Its factors are in force.</summary>
    Applied,
    /// <summary>已取消 Cancelled.</summary>
    Cancelled,
}

/// <summary>台账的一行 A row as it stood in the file.</summary>
/// <param name="Number">行号 As a spreadsheet numbers it.</param>
/// <param name="Cells">Texts, in the order of the import's columns.</param>
internal sealed record LedgerImportRow(int Number, IReadOnlyList<string> Cells);

/// <summary>错误 What is wrong with a cell or a row.</summary>
/// <param name="Row">行号 As a spreadsheet numbers it.</param>
/// <param name="ColumnZh">列（中文） Header of the column; empty for the whole row.</param>
/// <param name="ColumnEn">列（英文） The same in English.</param>
/// <param name="Zh">说明（中文） What is wrong.</param>
/// <param name="En">说明（英文） The same in English.</param>
internal sealed record LedgerImportFinding(int Row, string ColumnZh, string ColumnEn, string Zh, string En);

/// <summary>
/// 台账导入 A ledger that was kept on paper or in a spreadsheet, taken over as a whole: uploaded by the safety manager, checked at once, and put in force by the principal, who stands for the
/// approvals given before (ours). All or nothing.
/// </summary>
internal sealed class LedgerImport : AggregateRoot<LedgerImportId>, IBelongsToEnterprise
{
    /// <summary>Findings kept; a file with more is wrong as a whole.</summary>
    public const int MostFindings = 1000;

    private LedgerImport() { }

    public LedgerImport(EnterpriseId enterprise, string fileName, string sha256, IReadOnlyList<LedgerImportRow> rows, IReadOnlyList<LedgerImportFinding> findings, Actor by, DateTimeOffset at)
    {
        Id = LedgerImportId.New();
        (EnterpriseId, FileName, Sha256, Rows, RowCount) = (enterprise, fileName, sha256, findings.Count == 0 ? rows : [], rows.Count);
        (Findings, State, UploadedBy, CreatedAt) = ([.. findings.Take(MostFindings)], findings.Count == 0 ? LedgerImportState.Checked : LedgerImportState.Refused, by, at);
    }

    public EnterpriseId EnterpriseId { get; private set; }
    public string FileName { get; private set; } = null!;
    public string Sha256 { get; private set; } = null!;

    /// <summary>Rows to be applied; none once it is over.</summary>
    public IReadOnlyList<LedgerImportRow> Rows { get; private set; } = [];
    public int RowCount { get; private set; }
    public IReadOnlyList<LedgerImportFinding> Findings { get; private set; } = [];
    public LedgerImportState State { get; private set; }
    public Actor UploadedBy { get; private set; } = null!;
    public Actor? ConfirmedBy { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>May he put it in force? Whoever uploaded it may not.</summary>
    public Result CanConfirm(Actor by)
    {
        if (State == LedgerImportState.Refused) return RiskErrors.ImportHasFindings;
        if (State != LedgerImportState.Checked) return RiskErrors.ImportOver;
        return by.Subject == UploadedBy.Subject ? RiskErrors.OwnImport : Result.Success;
    }

    /// <summary>Its factors are in force.</summary>
    public void Confirm(Actor by) => (State, ConfirmedBy, Rows) = (LedgerImportState.Applied, by, []);

    public Result Cancel()
    {
        if (State is LedgerImportState.Applied or LedgerImportState.Cancelled) return RiskErrors.ImportOver;
        (State, Rows) = (LedgerImportState.Cancelled, []);
        return Result.Success;
    }
}
