using DualControl.ArchitectureTests.Support;
using Xunit;

namespace DualControl.ArchitectureTests.Walls;

/// <summary>Internals are shown to the host (start-up and demo data), to the migrations and to tests; a friend among the modules would be a hole in the wall.</summary>
public sealed class Friends
{
    [Fact]
    public void Nobody_shows_internals_to_a_module() => Rule.Holds(ProjectFile.OfSource(), Holes);

    [Fact]
    public void A_hole_is_reported() => Rule.Reports(
        [ProjectFile.Parse("DualControl.Risks", """<Project><ItemGroup><InternalsVisibleTo Include="DualControl.HiddenDangers" /><InternalsVisibleTo Include="DualControl.Host" /></ItemGroup></Project>""")],
        Holes, "DualControl.Risks shows its internals to DualControl.HiddenDangers");

    private static IEnumerable<string> Holes(ProjectFile project) =>
        project.Friends.Where(f => f != Wall.Host && !Wall.IsPersistence(f) && !f.EndsWith("Tests", StringComparison.Ordinal)).Select(f => $"{project.Name} shows its internals to {f}");
}
