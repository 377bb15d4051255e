using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace DualControl.ArchitectureTests.Persistence;

internal sealed record Column(string Name, string Type, int? Length);

internal sealed record Key(string Name, string Table, IReadOnlyList<string> Columns, bool IsClustered);

internal sealed record ForeignKey(string Table, string References, bool Cascades);

/// <summary>
/// The tables that a T-SQL migration script leaves behind, read without a server. Idempotent scripts hide filtered indexes in EXEC(N'…'),
/// so that text is parsed, too.
/// </summary>
internal sealed class SqlServerSchema : TSqlFragmentVisitor
{
    private readonly List<string> _errors = [];

    public IReadOnlyList<string> Errors => _errors;
    public Dictionary<string, Dictionary<string, Column>> Tables { get; } = [];
    public List<Key> Keys { get; } = [];
    public List<ForeignKey> ForeignKeys { get; } = [];

    public static SqlServerSchema Parse(string script)
    {
        var schema = new SqlServerSchema();
        schema.Read(script);
        return schema;
    }

    private void Read(string script)
    {
        var fragment = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        _errors.AddRange(errors.Select(e => $"line {e.Line}: {e.Message}"));
        fragment?.Accept(this);
    }

    public override void Visit(CreateTableStatement node)
    {
        Tables[Name(node.SchemaObjectName)] = [];
        Add(Name(node.SchemaObjectName), node.Definition);
    }

    public override void Visit(AlterTableAddTableElementStatement node) => Add(Name(node.SchemaObjectName), node.Definition);

    public override void Visit(AlterTableAlterColumnStatement node)
    {
        if (node.DataType is not null) Tables[Name(node.SchemaObjectName)][node.ColumnIdentifier.Value] = ColumnOf(node.ColumnIdentifier, node.DataType);
    }

    public override void Visit(CreateIndexStatement node) =>
        Keys.Add(new Key(node.Name.Value, Name(node.OnName), [.. node.Columns.Select(c => c.Column.MultiPartIdentifier.Identifiers[^1].Value)], node.Clustered == true));

    public override void Visit(DropIndexStatement node)
    {
        foreach (var clause in node.DropIndexClauses.OfType<DropIndexClause>()) Keys.RemoveAll(k => k.Name == clause.Index.Value && k.Table == Name(clause.Object));
    }

    public override void Visit(DropTableStatement node)
    {
        foreach (var table in node.Objects.Select(Name))
        {
            Tables.Remove(table);
            Keys.RemoveAll(k => k.Table == table);
            ForeignKeys.RemoveAll(k => k.Table == table);
        }
    }

    public override void Visit(AlterTableDropTableElementStatement node)
    {
        var table = Name(node.SchemaObjectName);
        foreach (var element in node.AlterTableDropTableElements)
            if (element.TableElementType == TableElementType.Column) Tables[table].Remove(element.Name.Value);
            else Keys.RemoveAll(k => k.Table == table && k.Name == element.Name.Value);
    }

    public override void Visit(ExecuteStatement node)
    {
        switch (node.ExecuteSpecification.ExecutableEntity)
        {
            case ExecutableStringList { Strings: var strings } when strings.All(s => s is StringLiteral):
                Read(string.Concat(strings.Cast<StringLiteral>().Select(s => s.Value)));
                break;
            case ExecutableProcedureReference { ProcedureReference.ProcedureReference.Name.BaseIdentifier.Value: "sp_rename" }:
                _errors.Add("the script renames (sp_rename), which these tests cannot follow yet");
                break;
        }
    }

    private void Add(string table, TableDefinition definition)
    {
        foreach (var column in definition.ColumnDefinitions) Tables[table][column.ColumnIdentifier.Value] = ColumnOf(column.ColumnIdentifier, column.DataType);
        foreach (var key in definition.TableConstraints.OfType<UniqueConstraintDefinition>())
            Keys.Add(new Key(key.ConstraintIdentifier.Value, table, [.. key.Columns.Select(c => c.Column.MultiPartIdentifier.Identifiers[^1].Value)], key.Clustered ?? key.IsPrimaryKey));
        foreach (var key in definition.TableConstraints.OfType<ForeignKeyConstraintDefinition>())
            ForeignKeys.Add(new ForeignKey(table, Name(key.ReferenceTableName), key.DeleteAction == DeleteUpdateAction.Cascade));
    }

    /// <summary>Length −1 stands for (max).</summary>
    private static Column ColumnOf(Identifier name, DataTypeReference type) => new(name.Value, type.Name.BaseIdentifier.Value.ToLowerInvariant(),
        (type as ParameterizedDataTypeReference)?.Parameters.FirstOrDefault() switch { MaxLiteral => -1, { } n => int.Parse(n.Value), null => null });

    private static string Name(SchemaObjectName name) => $"{name.SchemaIdentifier?.Value ?? "dbo"}.{name.BaseIdentifier.Value}";
}
