using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Library;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Library;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>The library as a file, as editions, and what one edition has that another had not.</summary>
public sealed class RiskLibraryTests
{
    public RiskLibraryTests()
    {
        Messages.Load(typeof(LibraryFile).Assembly);
        Messages.Load(typeof(JsonSetup).Assembly);
    }

    [Fact]
    public void A_good_file_is_read_whole()
    {
        var text = Read(File(Entry("GAS-001"), Entry("GAS-002", ("point", "储罐安全阀")))).Value;
        (text.Title, text.Label, text.Source, text.Entries.Count).ShouldBe(("行业风险库", "2026", "本项目编写", 2));
        text.Entries[1].ShouldSatisfyAllConditions(
            e => SaidOfCell.Of(e).ShouldBe(new SaidOfCell(new GridCell(HazardElement.Object, OperatingState.Normal, HazardTense.Present), "储罐安全阀", "法兰泄漏燃气")),
            e => e.Measures.ShouldBe([new ControlMeasure(ControlLevel.Engineering, "设报警联锁")]),
            e => e.AccidentType.ShouldBe(AccidentType.OtherExplosion));
    }

    [Theory]
    [InlineData("element", "\"weather\"", "entries[1].element", "human, object, environment, management")]
    [InlineData("industry", "\"mining\"", "entries[1].industry", "municipalFacilities")]
    [InlineData("accidentType", "20", "entries[1].accidentType", "fallFromHeight")]
    [InlineData("point", "null", "entries[1].point", null)]
    [InlineData("point", "\" \"", "entries[1].point", null)]
    [InlineData("code", "\"gas 2\"", "entries[1].code", null)]
    [InlineData("measures", "[]", "entries[1].measures", "1–30")]
    [InlineData("measures", "[{\"level\":\"prayer\",\"description\":\"甲\"}]", "entries[1].measures[0].level", "elimination")]
    [InlineData("measures", "[{\"level\":\"ppe\",\"description\":\"\"}]", "entries[1].measures[0].description", null)]
    [InlineData("measures", "[null]", "entries[1].measures[0]", null)]
    [InlineData("remark", "\"多余\"", "entries[1].remark", null)]
    public void A_faulty_entry_is_named_with_its_field(string property, string value, string path, string? told)
    {
        var faulty = Entry("GAS-002", ("point", "储罐安全阀"));
        faulty[property] = JsonNode.Parse(value);
        var error = Read(File(Entry("GAS-001"), faulty)).Error!;
        (error.Code, error.Kind).ShouldBe(("risk_library.invalid", ErrorKind.Invalid));
        var field = error.Fields.ShouldHaveSingleItem();
        field.Path.ShouldBe(path);
        field.Reason.ToString().ShouldContain(property == "code" ? "gas 2" : "GAS-002");
        if (told is not null) field.Reason.ToString().ShouldContain(told);
    }

    [Theory] // the limits of a drafted factor: what is in the library can be taken
    [InlineData("unit", 100)]
    [InlineData("point", 200)]
    [InlineData("description", 500)]
    [InlineData("emergencyMeasures", 1000)]
    public void Lengths_are_limited_as_a_drafted_factors_are(string property, int most)
    {
        Read(File(Entry("GAS-001", (property, new string('长', most))))).IsFailure.ShouldBeFalse();
        Read(File(Entry("GAS-001", (property, new string('长', most + 1))))).Error!.Fields.ShouldHaveSingleItem().Path.ShouldBe($"entries[0].{property}");
    }

    [Fact]
    public void Every_fault_is_told_at_once_missing_and_repeated_ones_too()
    {
        var missing = Entry("GAS-003");
        missing.Remove("tense");
        var error = Read(File(Entry("GAS-001"), Entry("GAS-001", ("point", "别处")), missing, Entry("GAS-004"), Entry("GAS-005", ("unit", "另一单元")))).Error!;
        error.Fields.Select(f => (f.Path, f.Reason.Code)).ShouldBe(
            [("entries[2].tense", "risk_library.entry"), ("entries[1].code", "risk_library.code_twice"), ("entries[3].description", "risk_library.said_twice")]);
        error.Arguments.ShouldBe([3]);
    }

    [Fact]
    public void What_is_no_library_is_refused()
    {
        foreach (var text in (string[])["", "{", "[]", "null", "\"风险库\"", "1"]) Code(text).ShouldBe("file.no_json", text);
        Code("{\"title\":\"库\"}").ShouldBe("risk_library.invalid");
        Code(File().ToJsonString()).ShouldBe("risk_library.invalid");
        var nothing = File(Entry("GAS-001"));
        nothing["entries"] = new JsonArray(1, null, "x", new JsonArray());
        Read(nothing).Error!.Fields.Select(f => f.Path).ShouldBe(["entries[0]", "entries[1]", "entries[2]", "entries[3]"]);
        var untitled = File(Entry("GAS-001"));
        untitled["title"] = "";
        Read(untitled).Error!.Fields.ShouldHaveSingleItem().Path.ShouldBe("title");
        var many = File([.. Enumerable.Range(1, LibraryFile.MaxEntries + 1).Select(i => Entry($"GAS-{i:0000}", ("point", $"第{i}处")))]);
        Read(many).Error!.Fields.ShouldHaveSingleItem().Path.ShouldBe("entries");
        Read(File([.. Enumerable.Range(1, 150).Select(i => Entry($"GAS-{i:0000}", ("description", "")))])).Error!.ShouldSatisfyAllConditions(
            e => e.Fields.Count.ShouldBe(100), e => ((int)e.Arguments[0]).ShouldBeGreaterThanOrEqualTo(150));
    }

    [Fact]
    public void An_edition_shows_its_differences_is_published_once_and_replaces_the_one_before()
    {
        LibraryContent a = Content("GAS-001"), b = Content("GAS-002"), c = Content("GAS-003");
        var first = LibraryEdition.First(Text(a, b), Manager, Now);
        (first.Number, first.State, first.IsCurrent, first.EntryCount, first.Differences.Against).ShouldBe((1, LibraryEditionState.Published, true, 2, 0));
        LibraryEdition.Draft([first], [a, b], Text(b, a), Manager, Now).Error!.Code.ShouldBe("risk_library.unchanged");

        var changed = b with { Point = "别处", Measures = [Alarm, Patrol] };
        var second = LibraryEdition.Draft([first], [a, b], Text(changed, c), Manager, Now).Value;
        second.Differences.ShouldSatisfyAllConditions(
            d => d.Against.ShouldBe(1), d => d.Added.ShouldBe(["GAS-003"]), d => d.Removed.ShouldBe(["GAS-001"]),
            d => d.Changed.Select(x => $"{x.Code}: {string.Join(", ", x.Fields)}").ShouldBe(["GAS-002: point, measures"]));
        LibraryEdition.Draft([first, second], [a, b], Text(c), Manager, Now).Error!.Code.ShouldBe("risk_library.draft_exists");

        second.Withdraw().IsFailure.ShouldBeFalse();
        second.Publish(first, Manager, Now).Error!.Code.ShouldBe("risk_library.not_draft");
        var third = LibraryEdition.Draft([first, second], [a, b], Text(c), Manager, Now).Value;
        third.Number.ShouldBe(3);
        third.Publish(first, Manager, Now).IsFailure.ShouldBeFalse();
        (first.IsCurrent, third.IsCurrent, third.State).ShouldBe((false, true, LibraryEditionState.Published));
        third.Publish(first, Manager, Now).Error!.Code.ShouldBe("risk_library.not_draft");
        third.Withdraw().Error!.Code.ShouldBe("risk_library.not_draft");
        LibraryEdition.Draft([], [], Text(a), Manager, Now).Value.Number.ShouldBe(2);
    }

    [Fact]
    public void Differences_lead_from_one_edition_to_the_other() => Prop.ForAll((from codes in Gen.Choose(0, 9).ListOf(6) from others in Gen.Choose(0, 9).ListOf(6) from words in Gen.Choose(0, 2).ListOf(12) select (codes, others, words)).ToArbitrary(), x =>
    {
        var before = Set(x.codes, [.. x.words.Take(6)]);
        var after = Set(x.others, [.. x.words.Skip(6)]);
        var differences = LibraryDifferences.Between(1, before, after);
        before.Select(c => c.Code).Except(differences.Removed).Union(differences.Added).Order().ShouldBe(after.Select(c => c.Code).Order());
        differences.Changed.Select(c => c.Code).ShouldBe(after.Where(c => before.Any(b => b.Code == c.Code && b.Description != c.Description)).Select(c => c.Code).Order());
        differences.IsEmpty().ShouldBe(before.Select(c => (c.Code, c.Description)).ToHashSet().SetEquals(after.Select(c => (c.Code, c.Description))));

        static List<LibraryContent> Set(IList<int> codes, IList<int> words) => [.. codes.Zip(words).DistinctBy(c => c.First).Select(c => Content($"GAS-00{c.First}") with { Description = $"风险{c.Second}" })];
    }).QuickCheckThrowOnFailure();

    private static string Code(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return LibraryFile.Read(stream).Error!.Code;
    }

    private static Result<LibraryText> Read(JsonObject file)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file.ToJsonString()));
        return LibraryFile.Read(stream);
    }

    private static JsonObject File(params JsonObject[] entries) => new() { ["title"] = "行业风险库", ["version"] = "2026", ["source"] = "本项目编写", ["entries"] = new JsonArray([.. entries]) };

    private static JsonObject Entry(string code, params (string Property, string Value)[] other)
    {
        var entry = JsonSerializer.SerializeToNode(Content(code), JsonSetup.Options)!.AsObject();
        foreach (var (property, value) in other) entry[property] = value;
        return entry;
    }

    private static LibraryText Text(params LibraryContent[] entries) => new("行业风险库", "2026", "本项目编写", entries);

    private static LibraryContent Content(string code) => new(
        code, LibraryIndustry.Gas, RiskUnitKind.Equipment, "LNG储罐区", "储罐根部阀法兰", HazardElement.Object, OperatingState.Normal, HazardTense.Present, "法兰泄漏燃气", AccidentType.OtherExplosion,
        [new ControlMeasure(ControlLevel.Engineering, "设报警联锁")], "切断气源");
}
