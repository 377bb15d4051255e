using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Security;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization.Imports;

/// <summary>An import is checked, confirmed and applied in this order, and what is over stays over.</summary>
public sealed class ImportStageTests
{
    private static readonly Caller Safety = new("safety", "安全管理人员", Role.SafetyManager, EnterpriseId: Gas);
    private static readonly ImportCounts Good = new(3, 0, 0, 0);
    private static readonly ImportFailure Broken = new("table.bad_csv", "坏", "bad");

    /// <summary>What may be done, and from which stages to which.</summary>
    private static readonly Dictionary<string, (Func<Import, DualControl.SharedKernel.Results.Result> Do, ImportStage[] From, ImportStage To)> Moves = new()
    {
        ["check"] = (i => i.Check(3, Good), [ImportStage.Checking], ImportStage.Checked),
        ["confirm"] = (i => i.Confirm(Safety), [ImportStage.Checked], ImportStage.Confirmed),
        ["apply"] = (i => i.Apply(3, Good, Now), [ImportStage.Applying], ImportStage.Applied),
        ["retry"] = (i => i.Retry(), [ImportStage.Applying], ImportStage.Confirmed),
        ["fail"] = (i => i.Fail(Broken, Good, Now), [ImportStage.Uploaded, ImportStage.Checking, ImportStage.Checked, ImportStage.Confirmed, ImportStage.Applying], ImportStage.Failed),
        ["cancel"] = (i => i.Cancel(Now), [ImportStage.Uploaded, ImportStage.Checking, ImportStage.Checked, ImportStage.Confirmed, ImportStage.Applying], ImportStage.Cancelled),
    };

    public static TheoryData<string, string> EveryMove() => new(from move in Moves.Keys from stage in Enum.GetNames<ImportStage>() select (move, stage));

    [Theory, MemberData(nameof(EveryMove))]
    public void A_move_is_made_from_its_stages_alone(string move, string stageName)
    {
        var stage = Enum.Parse<ImportStage>(stageName);
        var import = At(stage);
        var (act, from, to) = Moves[move];
        var done = act(import);
        done.IsFailure.ShouldBe(!from.Contains(stage));
        import.Stage.ShouldBe(from.Contains(stage) ? to : stage);
        (import.FinishedAt is not null).ShouldBe(import.Stage is ImportStage.Applied or ImportStage.Cancelled or ImportStage.Failed);
    }

    [Fact]
    public void However_it_goes_it_ends_once() => Prop.ForAll(Gen.Elements<string>(Moves.Keys).ListOf().ToArbitrary(), moves =>
    {
        var import = At(ImportStage.Checking);
        foreach (var move in moves)
        {
            var ended = import.FinishedAt is not null;
            var done = Moves[move].Do(import);
            if (ended) done.IsFailure.ShouldBeTrue();
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_has_findings_is_not_confirmed()
    {
        var import = At(ImportStage.Checking);
        import.Check(3, Good with { Errors = 2 }).IsFailure.ShouldBeFalse();
        import.Confirm(Safety).Error!.Code.ShouldBe("import.has_errors");
        At(ImportStage.Uploaded).Confirm(Safety).Error!.Code.ShouldBe("import.not_checked");
    }

    [Fact]
    public void A_long_cell_is_shown_cut_and_never_through_a_character()
    {
        var finding = new ImportFinding(DualControl.Organization.Domain.ImportId.New(), 2, new("名称", "Name"), new string('长', 499) + "𠮷吉", "import.required", new("必填", "Required"));
        finding.Value.ShouldBe(new string('长', 499));
    }

    /// <summary>The worker's claims are made in the database.</summary>
    private static Import At(ImportStage stage)
    {
        var import = new Import(BaseTable.Units, Gas, "表.csv", 10, Safety, Now);
        if (stage is ImportStage.Applied or ImportStage.Cancelled or ImportStage.Failed)
        {
            Set(import, ImportStage.Applying);
            (stage switch { ImportStage.Applied => import.Apply(3, Good, Now), ImportStage.Cancelled => import.Cancel(Now), _ => import.Fail(Broken, Good, Now) }).IsFailure.ShouldBeFalse();
        }
        else
        {
            Set(import, stage);
        }
        return import;
    }

    private static void Set(Import import, ImportStage stage) => typeof(Import).GetProperty(nameof(Import.Stage))!.SetValue(import, stage);
}
