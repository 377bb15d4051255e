using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Texts;

namespace DualControl.Organization.Application.Exports;

/// <summary>The words of the exported tables, in the language of the request.</summary>
internal static class ExportTexts
{
    public static readonly BilingualText Yes = new("是", "Yes");
    public static readonly BilingualText No = new("否", "No");

    public static readonly IReadOnlyDictionary<UnitKind, BilingualText> Kinds = new Dictionary<UnitKind, BilingualText>
    {
        [UnitKind.Department] = new("部门", "Department"),
        [UnitKind.Workshop] = new("车间", "Workshop"),
        [UnitKind.WorkTeam] = new("班组", "Work team"),
    };

    public static readonly IReadOnlyDictionary<ChemicalActivity, BilingualText> Chemicals = new Dictionary<ChemicalActivity, BilingualText>
    {
        [ChemicalActivity.Produces] = new("生产", "Produces"),
        [ChemicalActivity.Stores] = new("储存", "Stores"),
        [ChemicalActivity.Uses] = new("使用", "Uses"),
        [ChemicalActivity.Transports] = new("运输", "Transports"),
    };

    public static TableColumn Column(BilingualText header, double width, BilingualText explanation, IEnumerable<BilingualText>? allowed = null) =>
        new(header.Current, width, explanation.Current, [.. (allowed ?? []).Select(a => a.Current)]);

    public static TableColumn UnitPathColumn(BilingualText header) => Column(
        header, 36, new(
            @"各级名称以 / 相连，例如 生产部/一车间；直属单位的留空。名称中的 / 和 \ 之前加 \。",
            @"Names from the top, joined by /, e.g. Production/Workshop 1; empty directly below the enterprise. A / or \ within a name has a \ before it."));
}
