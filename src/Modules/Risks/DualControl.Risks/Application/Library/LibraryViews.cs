using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Domain.Library;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;

namespace DualControl.Risks.Application.Library;

/// <summary>风险库条目 An entry of the library in force.</summary>
/// <param name="Code">代号 Code, the same in every edition.</param>
/// <param name="Edition">版次 Edition it is shown from.</param>
/// <param name="Industry">行业 Industry.</param>
/// <param name="UnitKind">单元类型 Kind of risk unit it belongs in.</param>
/// <param name="Unit">单元 What the unit usually is.</param>
/// <param name="Point">辨识部位 Where.</param>
/// <param name="Element">要素 Element.</param>
/// <param name="OperatingState">状态 Operating state.</param>
/// <param name="Tense">时态 Tense.</param>
/// <param name="Description">存在风险 What may happen.</param>
/// <param name="AccidentType">事故类型 Accident type of GB 6441.</param>
/// <param name="AccidentTypeName">事故类型名称 Its name, in the language asked for.</param>
/// <param name="Measures">管控措施 Measures.</param>
/// <param name="EmergencyMeasures">应急措施 What to do when it happens.</param>
internal sealed record LibraryEntryView(
    string Code, int Edition, LibraryIndustry Industry, RiskUnitKind UnitKind, string Unit, string Point, HazardElement Element, OperatingState OperatingState, HazardTense Tense,
    string Description, AccidentType AccidentType, string AccidentTypeName, IReadOnlyList<ControlMeasure> Measures, string EmergencyMeasures)
{
    public static readonly Expression<Func<LibraryEntry, LibraryEntryView>> Projection = e => Of(e.Edition, e.Content);

    private static LibraryEntryView Of(int edition, LibraryContent c) => new(
        c.Code, edition, c.Industry, c.UnitKind, c.Unit, c.Point, c.Element, c.OperatingState, c.Tense, c.Description, c.AccidentType, AccidentTypes.NameOf(c.AccidentType).Current,
        c.Measures, c.EmergencyMeasures);
}

/// <summary>风险库版次 An edition of the library.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="Number">版次 1 comes with the program.</param>
/// <param name="Title">标题 Title.</param>
/// <param name="Label">版本标注 What its file calls its version.</param>
/// <param name="Source">来源 Where the entries come from.</param>
/// <param name="Entries">条目数 Number of entries.</param>
/// <param name="Differences">差异 What it adds, changes and removes against the edition in force when it was drafted.</param>
/// <param name="State">状态 State.</param>
/// <param name="IsCurrent">现行 In force.</param>
/// <param name="DraftedBy">起草人 Who uploaded it.</param>
/// <param name="DraftedAt">起草时间 Instant, UTC.</param>
/// <param name="PublishedBy">发布人 Who published it; null before.</param>
/// <param name="PublishedAt">发布时间 Instant, UTC; null before.</param>
/// <param name="Version">版本 Version of the record, the ETag.</param>
internal sealed record LibraryEditionView(
    LibraryEditionId Id, int Number, string Title, string Label, string Source, int Entries, LibraryDifferences Differences, LibraryEditionState State, bool IsCurrent, string DraftedBy,
    DateTimeOffset DraftedAt, string? PublishedBy, DateTimeOffset? PublishedAt, long Version) : IVersioned
{
    public static readonly Expression<Func<LibraryEdition, LibraryEditionView>> Projection = e => new LibraryEditionView(
        e.Id, e.Number, e.Title, e.Label, e.Source, e.EntryCount, e.Differences, e.State, e.IsCurrent, e.DraftedBy.Name, e.DraftedAt, e.PublishedBy == null ? null : e.PublishedBy.Name,
        e.PublishedAt, e.Version);
}
