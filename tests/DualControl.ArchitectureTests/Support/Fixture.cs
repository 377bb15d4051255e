using System.Reflection;
using DualControl.Fixtures;

namespace DualControl.ArchitectureTests.Support;

/// <summary>The fake module that breaks every rule once.</summary>
internal static class Fixture
{
    public static readonly Assembly Assembly = typeof(FixturesModule).Assembly;

    public static readonly string Folder = Path.Combine(Solution.Root, "tests", "DualControl.ArchitectureTests.Fixtures");

    /// <summary>Its types in one namespace, e.g. <c>Aggregates</c>.</summary>
    public static IEnumerable<Type> In(string area) => Assembly.Written().Where(t => t.Namespace == $"DualControl.Fixtures.{area}");
}
