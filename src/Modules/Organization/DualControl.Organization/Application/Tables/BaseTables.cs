using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Texts;

namespace DualControl.Organization.Application.Tables;

/// <summary>The tables' titles and columns: an export, a template and an import of a table know the same.</summary>
internal static class BaseTables
{
    public static BilingualText TitleOf(BaseTable table) => table switch
    {
        BaseTable.Enterprises => new("生产经营单位", "Enterprises"),
        BaseTable.Units => new("组织单元", "Units"),
        BaseTable.Posts => new("岗位", "Posts"),
        _ => new("人员", "Persons"),
    };

    public static IReadOnlyList<TableColumn> ColumnsOf(BaseTable table) => table switch
    {
        BaseTable.Enterprises => EnterpriseTable.Columns,
        BaseTable.Units => UnitTable.Columns,
        BaseTable.Posts => PostTable.Columns,
        _ => PersonTable.Columns,
    };
}
