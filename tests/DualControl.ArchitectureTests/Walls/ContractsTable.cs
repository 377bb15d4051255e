using DualControl.ArchitectureTests.Support;
using Xunit;

namespace DualControl.ArchitectureTests.Walls;

/// <summary>The table of allowed contracts names every module and allows nothing that is not used.</summary>
public sealed class ContractsTable
{
    [Fact]
    public void Every_module_has_a_row() =>
        Rule.Holds(Solution.Modules, m => AllowedContracts.Of.ContainsKey(m.Name) ? [] : [$"AllowedContracts has no row for {m.Name}"]);

    [Fact]
    public void Every_row_is_used() => Rule.Holds(AllowedContracts.Of, Unused);

    [Fact]
    public void A_row_nobody_uses_is_reported() => Rule.Reports(
        new Dictionary<string, string[]> { ["Archives"] = ["Risks"], ["Risks"] = ["Archives"], ["Nowhere"] = [] }, Unused,
        "Archives no longer uses the contracts of Risks", "Nowhere is no module");

    private static IEnumerable<string> Unused(KeyValuePair<string, string[]> row)
    {
        if (Solution.Modules.SingleOrDefault(m => m.Name == row.Key) is not { } module) return [$"{row.Key} is no module"];
        var used = module.GetType().Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(Wall.IsContracts).Select(Wall.ModuleOf).ToHashSet();
        return row.Value.Where(other => !used.Contains(other)).Select(other => $"{row.Key} no longer uses the contracts of {other}");
    }
}
