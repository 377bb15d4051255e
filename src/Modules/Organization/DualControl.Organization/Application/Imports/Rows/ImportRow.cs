using System.Globalization;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;
using FluentValidation.Results;

namespace DualControl.Organization.Application.Imports.Rows;

/// <summary>What a row does.</summary>
internal enum RowEffect
{
    Unchanged,
    Changed,
    Created,
}

/// <summary>What is wrong with a cell, or with the row where no column is named.</summary>
internal sealed record RowFinding(int Row, TableColumn? Column, string Value, string Code, BilingualText Text);

/// <summary>A row of an uploaded table: its cells by column, what it does, and what is wrong with it. A cell is found fault with once.</summary>
/// <param name="number">As a spreadsheet numbers it.</param>
/// <param name="columns">Columns of the table.</param>
/// <param name="cells">In the order of the columns.</param>
internal sealed class ImportRow(int number, IReadOnlyList<TableColumn> columns, IReadOnlyList<string> cells)
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy/M/d"];
    private readonly List<RowFinding> _findings = [];

    public int Number => number;
    public RowEffect Effect { get; set; }
    public IReadOnlyList<RowFinding> Findings => _findings;
    public bool IsGood => _findings.Count == 0;

    public string Text(TableColumn column)
    {
        for (var i = 0; i < columns.Count; i++)
            if (ReferenceEquals(columns[i], column)) return cells[i];
        throw new ArgumentException($"No column {column.Header.En}.", nameof(column));
    }

    public string? Optional(TableColumn column) => Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>What the cell calls it, in either language.</summary>
    public T? Choice<T>(TableColumn column, IEnumerable<KeyValuePair<T, BilingualText>> words)
    {
        var text = Text(column);
        foreach (var (value, word) in words)
            if (text == word.Zh || text == word.En) return value;
        Refuse(column, text.Length == 0 ? ImportErrors.Required : NotAllowed(words.Select(w => w.Value)));
        return default;
    }

    /// <summary>The cell is none of these words.</summary>
    public static Error NotAllowed(IEnumerable<BilingualText> words) =>
        ImportErrors.NotAllowed.With(new BilingualText(string.Join('、', words.Select(w => w.Zh)), string.Join(", ", words.Select(w => w.En))));

    public decimal? Decimal(TableColumn column)
    {
        if (Optional(column) is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return value;
        Refuse(column, ImportErrors.NotANumber);
        return null;
    }

    public DateOnly? Day(TableColumn column)
    {
        if (Optional(column) is not { } text) return null;
        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= BureauCalendar.FirstDay && day <= BureauCalendar.LastDay) return day;
        Refuse(column, ImportErrors.NotADay);
        return null;
    }

    /// <summary>Judges what the row says by the rules of the use case that does the same for one record.</summary>
    /// <param name="columnOf">Columns by property.</param>
    public void Judge<T>(IValidator<T> rules, T request, IReadOnlyDictionary<string, TableColumn> columnOf)
    {
        if (rules.Validate(request).IsValid) return;
        var (zh, en) = Language.Both(() => rules.Validate(request).Errors.Select(e => (Column: columnOf.GetValueOrDefault(e.PropertyName.Split('[')[0]), Failure: e))
            .Select(e => (e.Column, Message: InTermsOf(e.Column, e.Failure))).ToList());
        for (var i = 0; i < zh.Count; i++) Add(zh[i].Column, CommonErrors.Invalid.Code, new BilingualText(zh[i].Message, en[i].Message));
    }

    /// <summary>Who filled in a table knows the column, not the field.</summary>
    private static string InTermsOf(TableColumn? column, ValidationFailure failure) =>
        column is not null && failure.FormattedMessagePlaceholderValues?.GetValueOrDefault("PropertyName") is string field
            ? failure.ErrorMessage.Replace($"'{field}'", $"'{column.Header}'", StringComparison.Ordinal)
            : failure.ErrorMessage;

    public void Refuse(TableColumn? column, Error error) => Add(column, error.Code, Messages.RenderBoth(error.Code, error.Arguments));

    private void Add(TableColumn? column, string code, BilingualText text)
    {
        if (_findings.Exists(f => ReferenceEquals(f.Column, column))) return;
        _findings.Add(new RowFinding(number, column, column is null ? "" : Text(column), code, text));
    }
}
