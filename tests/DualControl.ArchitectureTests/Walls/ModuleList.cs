using DualControl.ArchitectureTests.Support;
using DualControl.BuildingBlocks.Modules;
using DualControl.Fixtures;
using Xunit;

namespace DualControl.ArchitectureTests.Walls;

/// <summary>The one list and the folders on disk are the same; names and schemas are unique.</summary>
public sealed class ModuleList
{
    [Fact]
    public void Every_folder_is_in_the_list_and_every_module_of_the_list_has_its_folder() => Rule.Holds([Solution.Modules], m => Differences(m, Folders()));

    [Fact]
    public void Names_and_schemas_are_unique() => Rule.Holds([Solution.Modules], Repeated);

    [Fact]
    public void A_module_is_called_like_its_assembly_and_class() => Rule.Holds(Solution.Modules, Misnamed);

    [Fact]
    public void A_forgotten_folder_a_missing_folder_and_a_repeated_schema_are_reported()
    {
        IReadOnlyList<IModule> modules = [Solution.Module("Risks"), new FixturesModule()];
        Rule.Reports([modules], m => Differences(m, ["Risks", "Training"]), "Training is on disk, but not in Modules.cs", "Fixtures is in Modules.cs, but not on disk");
        Rule.Reports([modules], Repeated, "schema risk");
        Rule.Reports(modules.TakeLast(1), Misnamed, "Fixtures is declared in DualControl.ArchitectureTests.Fixtures");
    }

    private static IReadOnlyList<string> Folders() => [.. Directory.EnumerateDirectories(Path.Combine(Solution.Root, "src", "Modules")).Select(f => Path.GetFileName(f))];

    private static IEnumerable<string> Differences(IReadOnlyList<IModule> modules, IReadOnlyList<string> folders)
    {
        var names = modules.Select(m => m.Name).ToList();
        return [.. folders.Except(names).Select(f => $"{f} is on disk, but not in Modules.cs"), .. names.Except(folders).Select(n => $"{n} is in Modules.cs, but not on disk")];
    }

    private static IEnumerable<string> Repeated(IReadOnlyList<IModule> modules) =>
        modules.Select(m => $"name {m.Name}").Concat(modules.Select(m => $"schema {m.Schema}")).GroupBy(x => x, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1).Select(g => $"two modules have the {g.Key}");

    private static IEnumerable<string> Misnamed(IModule module)
    {
        var type = module.GetType();
        if (type.Assembly.GetName().Name != $"DualControl.{module.Name}") yield return $"{module.Name} is declared in {type.Assembly.GetName().Name}";
        if (type.FullName != $"DualControl.{module.Name}.{module.Name}Module") yield return $"{module.Name}'s face is called {type.FullName}";
    }
}
