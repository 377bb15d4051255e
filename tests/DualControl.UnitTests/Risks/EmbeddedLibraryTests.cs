using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Library;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.Risks.Infrastructure;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.Risks;

/// <summary>The edition that comes with the program: real entries, each one different, of every industry of the bureau.</summary>
public sealed class EmbeddedLibraryTests
{
    /// <summary>Of two descriptions' pairs of characters, the share they have in common from which they are the same in other words.</summary>
    private const double NearlyTheSame = 0.65;

    private static readonly IReadOnlyList<LibraryContent> Entries = LibraryInstallation.Embedded().Entries;

    public static TheoryData<string> Industries => new(Enum.GetNames<LibraryIndustry>());

    [Fact]
    public void It_has_at_least_300_entries_with_codes_of_their_own()
    {
        Entries.Count.ShouldBeGreaterThanOrEqualTo(300);
        Entries.Select(e => e.Code).ShouldBeUnique();
    }

    [Fact]
    public void It_covers_the_industries_with_substance()
    {
        foreach (var industry in (LibraryIndustry[])[LibraryIndustry.Gas, LibraryIndustry.Heating, LibraryIndustry.Wastewater, LibraryIndustry.Waste, LibraryIndustry.Sanitation, LibraryIndustry.Landscaping, LibraryIndustry.MunicipalFacilities])
            Entries.Count(e => e.Industry == industry).ShouldBeGreaterThanOrEqualTo(20, industry.ToString());
        foreach (var industry in Enum.GetValues<LibraryIndustry>()) Entries.ShouldContain(e => e.Industry == industry, industry.ToString());
    }

    [Theory, MemberData(nameof(Industries))]
    public void Every_industry_has_entries_of_every_element_state_tense_and_kind_of_unit(string industry)
    {
        var entries = Entries.Where(e => e.Industry == Enum.Parse<LibraryIndustry>(industry)).ToList();
        entries.Select(e => e.Element).Distinct().ShouldBe(Enum.GetValues<HazardElement>(), ignoreOrder: true);
        entries.Select(e => e.OperatingState).Distinct().ShouldBe(Enum.GetValues<OperatingState>(), ignoreOrder: true);
        entries.Select(e => e.Tense).Distinct().ShouldBe(Enum.GetValues<HazardTense>(), ignoreOrder: true);
        entries.Select(e => e.UnitKind).Distinct().ShouldBe(Enum.GetValues<RiskUnitKind>(), ignoreOrder: true);
    }

    [Fact]
    public void Every_control_level_and_nearly_every_accident_type_occurs()
    {
        Entries.SelectMany(e => e.Measures).Select(m => m.Level).Distinct().Count().ShouldBe(Enum.GetValues<ControlLevel>().Length);
        // Mines and quarries are no business of the bureau.
        Entries.Select(e => e.AccidentType).Distinct().Count().ShouldBeGreaterThanOrEqualTo(Enum.GetValues<AccidentType>().Length - 6);
    }

    [Fact]
    public void No_two_descriptions_say_nearly_the_same()
    {
        var pairs = Entries.Select(e => (e.Code, e.Description, Pairs: PairsOf(e.Description))).ToList();
        var alike = new List<string>();
        for (var i = 0; i < pairs.Count; i++)
            for (var j = i + 1; j < pairs.Count; j++)
            {
                var common = pairs[i].Pairs.Count(pairs[j].Pairs.Contains);
                if (common >= NearlyTheSame * (pairs[i].Pairs.Count + pairs[j].Pairs.Count - common)) alike.Add($"{pairs[i].Code} {pairs[i].Description} ~ {pairs[j].Code} {pairs[j].Description}");
            }
        alike.ShouldBeEmpty();
    }

    [Fact]
    public void Every_entry_controls_its_risk_by_more_than_protective_equipment_and_says_each_measure_once()
    {
        foreach (var entry in Entries)
        {
            entry.Measures.ShouldContain(m => m.Level != ControlLevel.Ppe, entry.Code);
            entry.Measures.Select(m => m.Description).ShouldBeUnique(entry.Code);
        }
    }

    [Fact]
    public void No_two_entries_say_the_same_so_that_a_unit_may_take_them_all() => Entries.Select(SaidOfCell.Of).ShouldBeUnique();

    private static HashSet<string> PairsOf(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetterOrDigit));
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => letters.Substring(i, 2))];
    }
}
