using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Domain.RiskFactors;

/// <summary>What of a version may differ from another; named as the API names it.</summary>
internal sealed record ChangedField(string Field, BilingualText Name, string Before, string After);

/// <summary>A measure that stands in one version only, with its number there.</summary>
internal sealed record ChangedMeasure(int Number, ControlLevel Level, string Description);

/// <summary>版本差异 What a version says otherwise than another. A measure is the same when its level and words are; a moved one is no change.</summary>
internal sealed record FactorDiff(IReadOnlyList<ChangedField> Fields, IReadOnlyList<ChangedMeasure> Added, IReadOnlyList<ChangedMeasure> Removed, int UnchangedMeasures)
{
    private static readonly (string Field, BilingualText Name, Func<FactorContent, string> Value)[] Comparable =
    [
        ("element", new("要素", "Element"), c => GridNames.Of(c.Cell.Element).Current),
        ("operatingState", new("状态", "Operating state"), c => GridNames.Of(c.Cell.State).Current),
        ("tense", new("时态", "Tense"), c => GridNames.Of(c.Cell.Tense).Current),
        ("point", new("辨识部位", "Point"), c => c.Point),
        ("description", new("存在风险", "Risk"), c => c.Description),
        ("accidentType", new("事故类型", "Accident type"), c => AccidentTypes.NameOf(c.AccidentType).Current),
        ("emergencyMeasures", new("应急措施", "Emergency measures"), c => c.EmergencyMeasures),
        ("reportingWay", new("报告方式", "Way to report"), c => c.ReportingWay),
        ("responsibleUnitId", new("责任部门", "Responsible unit"), c => c.Responsible.UnitName),
        ("responsiblePostId", new("责任人", "Responsible post"), c => c.Responsible.PostTitle),
        ("initial", new("固有风险", "Initial grading"), c => c.Initial.Summary),
        ("current", new("现状风险", "Current grading"), c => c.Current.Summary),
        ("weakMeasuresReason", new("仅有管理和防护措施的理由", "Reason for weak measures"), c => c.WeakMeasuresReason ?? ""),
    ];

    public static FactorDiff Between(FactorContent before, FactorContent after)
    {
        var fields = Comparable.Select(f => new ChangedField(f.Field, f.Name, f.Value(before), f.Value(after))).Where(f => f.Before != f.After);
        // Equal measures cancel out one by one: of two equal ones that become one, one was removed.
        var gone = before.Measures.Select((m, i) => (Measure: m, Number: i + 1)).ToList();
        var added = new List<ChangedMeasure>();
        var same = 0;
        for (var i = 0; i < after.Measures.Count; i++)
        {
            var at = gone.FindIndex(m => m.Measure == after.Measures[i]);
            if (at < 0) added.Add(new ChangedMeasure(i + 1, after.Measures[i].Level, after.Measures[i].Description));
            else
            {
                gone.RemoveAt(at);
                same++;
            }
        }
        return new FactorDiff([.. fields], added, [.. gone.Select(m => new ChangedMeasure(m.Number, m.Measure.Level, m.Measure.Description))], same);
    }
}
