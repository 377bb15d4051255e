using System.Linq.Expressions;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Texts;

namespace DualControl.Organization.Application.Imports;

/// <summary>导入错误 What is wrong with a cell, or with a row.</summary>
/// <param name="Row">行 Row as a spreadsheet numbers it: the header is 1.</param>
/// <param name="Column">列 Header of the column; empty for the whole row.</param>
/// <param name="Value">原值 The cell as it stands in the file, at most 500 characters.</param>
/// <param name="Code">代码 Stable code.</param>
/// <param name="Message">说明 What is wrong, in the reader's language.</param>
internal sealed record ImportFindingView(int Row, string Column, string Value, string Code, string Message)
{
    public static readonly Expression<Func<ImportFinding, StoredFinding>> Projection = f => new StoredFinding(f.Row, f.ColumnZh, f.ColumnEn, f.Value, f.Code, f.Zh, f.En);

    public static ImportFindingView Of(StoredFinding f) =>
        new(f.Row, new BilingualText(f.ColumnZh, f.ColumnEn).Current, f.Value, f.Code, new BilingualText(f.Zh, f.En).Current);
}

/// <summary>A finding in both languages.</summary>
internal sealed record StoredFinding(int Row, string ColumnZh, string ColumnEn, string Value, string Code, string Zh, string En);
