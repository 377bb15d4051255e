using DualControl.BuildingBlocks.Tables;
using DualControl.SharedKernel.Texts;

namespace DualControl.Organization.Application.Tables;

/// <summary>Columns of an enterprise's posts; a row is found again by unit and title.</summary>
internal static class PostTable
{
    public static readonly IReadOnlyDictionary<bool, BilingualText> YesOrNo = new Dictionary<bool, BilingualText> { [true] = new("是", "Yes"), [false] = new("否", "No") };

    public static readonly TableColumn Unit = UnitTable.PathColumn(new("所在部门路径", "Unit path"));
    public static readonly TableColumn Title = new(new("岗位名称", "Title"), 24, new("必填，最多 100 字，同一部门内不重复。", "Required, at most 100 characters, unique within its unit."));
    public static readonly TableColumn IsHead = new(
        new("是否负责人", "Heads the unit"), 14, new("必填。管理层级由此确定；全单位的岗位为“是”。", "Required. Decides the rank; Yes for a post of the whole enterprise."), [.. YesOrNo.Values]);

    public static readonly TableColumn Responsibilities = new(new("安全职责", "Responsibilities"), 60, new("最多 2000 字。", "At most 2000 characters."));

    public static readonly IReadOnlyList<TableColumn> Columns = [Unit, Title, IsHead, Responsibilities];
}
