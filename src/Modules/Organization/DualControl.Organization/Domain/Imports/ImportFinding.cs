using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Texts;

namespace DualControl.Organization.Domain.Imports;

/// <summary>导入错误 What is wrong with a cell or a row of an uploaded table. Not traced: it is about a file.</summary>
internal sealed class ImportFinding : AggregateRoot<ImportFindingId>, IUntracedRecord
{
    /// <summary>Of a cell that is shown, in characters; the rest is cut.</summary>
    public const int ValueLength = 500;

    private ImportFinding() { }

    public ImportFinding(ImportId import, int row, BilingualText column, string value, string code, BilingualText text)
    {
        Id = ImportFindingId.New();
        (ImportId, Row, ColumnZh, ColumnEn, Value, Code, Zh, En) = (import, row, column.Zh, column.En, Cut(value), code, text.Zh, text.En);
    }

    public ImportId ImportId { get; private set; }

    /// <summary>As a spreadsheet numbers it: the header is 1.</summary>
    public int Row { get; private set; }

    /// <summary>Header of the column; empty for the whole row.</summary>
    public string ColumnZh { get; private set; } = null!;
    public string ColumnEn { get; private set; } = null!;

    /// <summary>As it stands in the file.</summary>
    public string Value { get; private set; } = null!;
    public string Code { get; private set; } = null!;
    public string Zh { get; private set; } = null!;
    public string En { get; private set; } = null!;

    /// <summary>Never through the middle of a character.</summary>
    private static string Cut(string value) =>
        value.Length <= ValueLength ? value : value[..(char.IsHighSurrogate(value[ValueLength - 1]) ? ValueLength - 1 : ValueLength)];
}
