using System.Text.Json;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.LeadingGroups;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.Supervision.Domain.Phases;

namespace DualControl.Host.Demo;

/// <summary>What bureau.json says.</summary>
internal sealed record DemoBureauFile(IReadOnlyList<DemoSection> Sections, IReadOnlyList<LeadingGroupPosition> LeadingGroup, IReadOnlyList<DemoMilestone> Milestones);

internal sealed record DemoSection(string Name, IReadOnlyList<string> Industries, IReadOnlyList<string> LeadershipPosts);

internal sealed record DemoMilestone(string Code, string Name, Phase Phase, DateOnly DueOn);

/// <summary>What enterprises/*.json says; units and posts are named by keys of the file.</summary>
internal sealed record DemoEnterpriseFile(
    string Key, string Name, string CreditCodePrefix, string Industry, string Section, string Address, string PrincipalPost, int StaffCount,
    IReadOnlyList<DemoUnit> Units, IReadOnlyList<DemoPost> Posts, IReadOnlyList<DemoPolicy> Policies, IReadOnlyList<DemoRiskUnit> RiskUnits, IReadOnlyList<DemoFactor> Factors);

internal sealed record DemoUnit(string Key, string Name, UnitKind Kind, string? Parent);

internal sealed record DemoPost(string Key, string Title, string? Unit, bool IsHead);

internal sealed record DemoPolicy(PolicyKind Kind, string Title);

internal sealed record DemoRiskUnit(string Key, string Name, string Location, RiskUnitKind Kind, string Unit, string Post, IReadOnlyList<PlanPoint> Outline);

internal sealed record DemoFactor(
    string RiskUnit, HazardElement Element, OperatingState OperatingState, HazardTense Tense, string Point, string Description, AccidentType AccidentType,
    IReadOnlyList<ControlMeasure> Measures, string EmergencyMeasures, string ReportingWay, string Unit, string Post, GradingValues Initial, GradingValues Current,
    string? WeakMeasuresReason, DemoStage Stage);

/// <summary>How far a demo factor has come.</summary>
internal enum DemoStage
{
    Drafted,
    Returned,
    WorkshopReviewed,
    Approved,
}

internal static class DemoFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Demo");

    public static DemoBureauFile Bureau() => Read<DemoBureauFile>(Path.Combine(Folder, "bureau.json"));

    public static IEnumerable<DemoEnterpriseFile> Enterprises() =>
        Directory.EnumerateFiles(Path.Combine(Folder, "enterprises"), "*.json").Order(StringComparer.Ordinal).Select(Read<DemoEnterpriseFile>);

    private static T Read<T>(string path)
    {
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize<T>(file, JsonSetup.Options)!;
    }
}
