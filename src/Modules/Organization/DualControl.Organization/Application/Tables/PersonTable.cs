using DualControl.BuildingBlocks.Tables;

namespace DualControl.Organization.Application.Tables;

/// <summary>Columns of an enterprise's persons, a row for each post held; a person is found again by the employee number. No identity-card number is ever asked for.</summary>
internal static class PersonTable
{
    public static readonly TableColumn EmployeeNumber = new(new("工号", "Employee number"), 14, new("必填，最多 30 字，本单位内不重复；任多个岗位的人员每个岗位一行。", "Required, at most 30 characters, unique in the enterprise; who holds several posts has a row for each."));
    public static readonly TableColumn Name = new(new("称谓", "Label"), 20, new("必填，最多 50 字；同一工号的各行相同。", "Required, at most 50 characters; the same in all rows of an employee number."));
    public static readonly TableColumn Unit = UnitTable.PathColumn(new("岗位所在部门路径", "Unit path of the post"));
    public static readonly TableColumn Post = new(new("岗位名称", "Post title"), 24, new("本单位已有的岗位；目前不任岗位的留空。", "A post of the enterprise; empty for who holds none."));
    public static readonly TableColumn From = new(new("任职日期", "From"), 14, new("任岗位的第一天，例如 2026-01-31；留空为导入当日。", "First day in the post, e.g. 2026-01-31; the day of the import when empty."));
    public static readonly TableColumn To = new(new("离岗日期", "To"), 14, new("任岗位的最后一天；未定的留空。", "Last day in the post; empty when it is open."));

    public static readonly IReadOnlyList<TableColumn> Columns = [EmployeeNumber, Name, Unit, Post, From, To];
}
