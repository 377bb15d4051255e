using System.Text.RegularExpressions;
using DualControl.ArchitectureTests.Support;
using Xunit;

namespace DualControl.ArchitectureTests.Style;

/// <summary>Names say what a thing is, not that it helps.</summary>
public sealed partial class TypeNames
{
    [Fact]
    public void No_type_is_a_manager_a_helper_or_a_utility() => Rule.Holds(Solution.All.SelectMany(a => a.Written()), Empty);

    [Fact]
    public void Empty_names_are_reported() => Rule.Reports(Fixture.In("Names"), Empty, "ThingManager", "ThingHelper`1", "ThingUtilities", "IThingUtil");

    private static IEnumerable<string> Empty(Type type) => EmptyName().IsMatch(type.Name) ? [$"{type.FullName} has an empty name"] : [];

    [GeneratedRegex(@"(Manager|Helpers?)(`\d+)?$|Util(s|ities|ity)?(?=[A-Z`]|$)", RegexOptions.None, 1000)]
    private static partial Regex EmptyName();
}
