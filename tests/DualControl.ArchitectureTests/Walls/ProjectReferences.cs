using System.Reflection;
using DualControl.ArchitectureTests.Support;
using Xunit;

namespace DualControl.ArchitectureTests.Walls;

/// <summary>A module is a wall: no project knows more than docs/architecture.md says, neither as written nor as compiled.</summary>
public sealed class ProjectReferences
{
    [Fact]
    public void Project_files_reference_only_what_the_walls_allow() => Rule.Holds(ProjectFile.OfSource(), Forbidden);

    [Fact]
    public void Assemblies_reference_only_what_the_walls_allow() => Rule.Holds(Solution.All, Forbidden);

    [Fact]
    public void Every_project_file_has_its_assembly_under_test() =>
        Rule.Holds(ProjectFile.OfSource(), p => Solution.All.Any(a => a.GetName().Name == p.Name) ? [] : [$"{p.Name} is in src, but no module or host uses it"]);

    [Theory]
    [InlineData("DualControl.Archives", "../../Risks/DualControl.Risks.Contracts/DualControl.Risks.Contracts.csproj", "DualControl.Archives → DualControl.Risks.Contracts")]
    [InlineData("DualControl.Risks", "..\\..\\Archives\\DualControl.Archives\\DualControl.Archives.csproj", "DualControl.Risks → DualControl.Archives")]
    [InlineData("DualControl.Risks.Contracts", "../../../DualControl.BuildingBlocks/DualControl.BuildingBlocks.csproj", "DualControl.Risks.Contracts → DualControl.BuildingBlocks")]
    [InlineData("DualControl.BuildingBlocks", "../Modules/Risks/DualControl.Risks/DualControl.Risks.csproj", "DualControl.BuildingBlocks → DualControl.Risks")]
    [InlineData("DualControl.SharedKernel", "../DualControl.BuildingBlocks/DualControl.BuildingBlocks.csproj", "DualControl.SharedKernel → DualControl.BuildingBlocks")]
    [InlineData("DualControl.Persistence.Sqlite", "../../DualControl.Host/DualControl.Host.csproj", "DualControl.Persistence.Sqlite → DualControl.Host")]
    public void A_reference_through_a_wall_is_reported(string project, string reference, string finding) =>
        Rule.Reports([ProjectFile.Parse(project, $"""<Project><ItemGroup><ProjectReference Include="{reference}" /></ItemGroup></Project>""")], Forbidden, finding);

    [Fact]
    public void A_pattern_that_finds_another_project_is_reported() => Rule.Reports(
        [ProjectFile.Parse("DualControl.Persistence.Sqlite", """<Project><ItemGroup><ProjectReference Include="../../*/DualControl.H*.csproj" /></ItemGroup></Project>""",
            Path.Combine(Solution.Root, "src", "Persistence", "DualControl.Persistence.Sqlite"))],
        Forbidden, "DualControl.Persistence.Sqlite → DualControl.Host");

    /// <summary>The fixture assembly counts as a module that nobody allowed anything; these tests reference the host.</summary>
    [Fact]
    public void A_compiled_reference_through_a_wall_is_reported() =>
        Rule.Reports([Fixture.Assembly], Forbidden, "DualControl.ArchitectureTests.Fixtures → DualControl.Risks.Contracts");

    private static IEnumerable<string> Forbidden(ProjectFile project) =>
        project.Projects.Where(to => !Wall.MayKnow(project.Name, to)).Select(to => $"{project.Name} → {to} (project file)");

    private static IEnumerable<string> Forbidden(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(to => to.Name!).Where(to => !Wall.MayKnow(assembly.GetName().Name!, to)).Select(to => $"{assembly.GetName().Name} → {to} (compiled)");
}
