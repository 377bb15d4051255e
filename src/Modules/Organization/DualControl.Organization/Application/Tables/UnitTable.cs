using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Texts;

namespace DualControl.Organization.Application.Tables;

/// <summary>Columns of an enterprise's tree; a row is found again by its path.</summary>
internal static class UnitTable
{
    public static readonly IReadOnlyDictionary<UnitKind, BilingualText> Kinds = new Dictionary<UnitKind, BilingualText>
    {
        [UnitKind.Department] = new("部门", "Department"),
        [UnitKind.Workshop] = new("车间", "Workshop"),
        [UnitKind.WorkTeam] = new("班组", "Work team"),
    };

    public static readonly TableColumn Parent = PathColumn(new("上级部门路径", "Parent path"));
    public static readonly TableColumn Name = new(new("名称", "Name"), 20, new("必填，最多 100 字，同一上级下不重复。", "Required, at most 100 characters, unique among its siblings."));
    public static readonly TableColumn Kind = new(new("类型", "Kind"), 12, new("必填。", "Required."), [.. Kinds.Values]);

    public static readonly IReadOnlyList<TableColumn> Columns = [Parent, Name, Kind];

    /// <summary>A column that names a unit.</summary>
    public static TableColumn PathColumn(BilingualText header) => new(header, 36, new(
        @"各级名称以 / 相连，例如 生产部/一车间；直属单位的留空。名称中的 / 和 \ 之前加 \。",
        @"Names from the top, joined by /, e.g. Production/Workshop 1; empty directly below the enterprise. A / or \ within a name has a \ before it."));
}
