using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Texts;

namespace DualControl.Organization.Domain.Imports;

/// <summary>
/// 导入 A table somebody has uploaded: checked row by row without changing anything, and applied, all of it or nothing, once confirmed. Seen by who uploaded it alone.
/// </summary>
internal sealed class Import : AggregateRoot<ImportId>
{
    private Import() { }

    public Import(BaseTable table, EnterpriseId? enterprise, string fileName, long size, Caller by, DateTimeOffset at)
    {
        Id = ImportId.New();
        (Table, EnterpriseId, FileName, Size, Owner, UploadedBy, UploadedAt) = (table, enterprise, fileName, size, by.Subject, by, at);
    }

    public BaseTable Table { get; private set; }

    /// <summary>Whose units, posts or persons these are; null for the base ledger of enterprises.</summary>
    public EnterpriseId? EnterpriseId { get; private set; }
    public string FileName { get; private set; } = null!;

    /// <summary>Of the file, in bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Subject of who uploaded it.</summary>
    public string Owner { get; private set; } = null!;

    /// <summary>As whom the rows are checked and applied: with the roles and the organization of the token that uploaded, then of the one that confirmed.</summary>
    public Caller UploadedBy { get; private set; } = null!;
    public DateTimeOffset UploadedAt { get; private set; }
    public ImportStage Stage { get; private set; }

    /// <summary>Rows gone through in this stage.</summary>
    public int Done { get; private set; }

    /// <summary>Rows of the table without the header; null before they are counted.</summary>
    public int? Total { get; private set; }

    public ImportCounts Counts { get; private set; } = ImportCounts.None;

    /// <summary>Why the whole came to nothing.</summary>
    public ImportFailure? Failure { get; private set; }

    /// <summary>Until when one worker has it; taken over by another afterwards.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    /// <summary>How often a worker has taken it up in this stage.</summary>
    public int Attempts { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>All rows were gone through; what they would change, and what is wrong with them.</summary>
    public Result Check(int rows, ImportCounts counts)
    {
        if (Stage != ImportStage.Checking) return ImportErrors.Over;
        (Stage, Done, Total, Counts, ClaimedUntil, Attempts) = (ImportStage.Checked, rows, rows, counts, null, 0);
        return Result.Success;
    }

    /// <summary>The rows shall be applied as whoever confirms; only what was found without fault.</summary>
    public Result Confirm(Caller by)
    {
        if (Stage is ImportStage.Uploaded or ImportStage.Checking) return ImportErrors.NotChecked;
        if (Stage != ImportStage.Checked) return ImportErrors.Over;
        if (Counts.Errors > 0) return ImportErrors.HasErrors.With(Counts.Errors);
        (Stage, Done, UploadedBy) = (ImportStage.Confirmed, 0, by);
        return Result.Success;
    }

    /// <summary>Given up, by its owner or since nobody confirmed it in time.</summary>
    public Result Cancel(DateTimeOffset at) => IsOver ? ImportErrors.Over : Finish(ImportStage.Cancelled, at);

    /// <summary>Saved together with what the rows changed.</summary>
    public Result Apply(int rows, ImportCounts counts, DateTimeOffset at)
    {
        if (Stage != ImportStage.Applying) return ImportErrors.Over;
        (Done, Total, Counts) = (rows, rows, counts);
        return Finish(ImportStage.Applied, at);
    }

    /// <summary>Something else changed what the rows rest on: they are applied again, a few times.</summary>
    public Result Retry()
    {
        if (Stage != ImportStage.Applying) return ImportErrors.Over;
        (Stage, Done, ClaimedUntil) = (ImportStage.Confirmed, 0, null);
        return Result.Success;
    }

    /// <summary>The file cannot be read, or rows that were good are so no more; nothing has changed.</summary>
    public Result Fail(ImportFailure failure, ImportCounts counts, DateTimeOffset at)
    {
        if (IsOver) return ImportErrors.Over;
        (Failure, Counts) = (failure, counts);
        return Finish(ImportStage.Failed, at);
    }

    private bool IsOver => Stage is ImportStage.Applied or ImportStage.Cancelled or ImportStage.Failed;

    private Result Finish(ImportStage stage, DateTimeOffset at)
    {
        (Stage, FinishedAt, ClaimedUntil) = (stage, at, null);
        return Result.Success;
    }
}

/// <summary>What the rows do.</summary>
/// <param name="Created">新增 Records that are new.</param>
/// <param name="Changed">修改 Records that are changed.</param>
/// <param name="Unchanged">不变 Records that stay as they are.</param>
/// <param name="Errors">错误 Findings that keep the table from being applied.</param>
internal sealed record ImportCounts(int Created, int Changed, int Unchanged, int Errors)
{
    public static readonly ImportCounts None = new(0, 0, 0, 0);
}

/// <summary>失败原因 Why nothing of the table was applied.</summary>
/// <param name="Code">代码 Stable code.</param>
/// <param name="Zh">中文 In Chinese.</param>
/// <param name="En">English.</param>
internal sealed record ImportFailure(string Code, string Zh, string En)
{
    public static ImportFailure Of(Error error)
    {
        var text = Messages.RenderBoth(error.Code, error.Arguments);
        return new ImportFailure(error.Code, text.Zh, text.En);
    }
}
