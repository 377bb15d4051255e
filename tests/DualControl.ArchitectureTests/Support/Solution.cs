using System.Reflection;
using DualControl.BuildingBlocks.Modules;
using DualControl.SharedKernel.Domain;
using Xunit;

namespace DualControl.ArchitectureTests.Support;

/// <summary>The repository on disk and its compiled assemblies, both by the one list of modules.</summary>
internal static class Solution
{
    public static readonly string Root = RootAbove(AppContext.BaseDirectory);

    public static readonly Assembly SharedKernel = typeof(Ids).Assembly;
    public static readonly Assembly BuildingBlocks = typeof(IModule).Assembly;
    public static readonly Assembly Host = typeof(Program).Assembly;

    public static IReadOnlyList<IModule> Modules => DualControl.Host.Modules.All;

    /// <summary>The modules' own assemblies.</summary>
    public static readonly IReadOnlyList<Assembly> ModuleAssemblies = [.. Modules.Select(m => m.GetType().Assembly)];

    /// <summary>The Contracts of those modules that have some.</summary>
    public static readonly IReadOnlyList<Assembly> ContractsAssemblies = [.. Modules.Select(ContractsOf).OfType<Assembly>()];

    public static readonly IReadOnlyList<Assembly> PersistenceAssemblies =
        [.. Host.GetReferencedAssemblies().Where(a => a.Name!.StartsWith("DualControl.Persistence.", StringComparison.Ordinal)).Select(Assembly.Load)];

    /// <summary>Everything that is compiled from src.</summary>
    public static readonly IReadOnlyList<Assembly> All = [SharedKernel, BuildingBlocks, .. ContractsAssemblies, .. ModuleAssemblies, .. PersistenceAssemblies, Host];

    /// <summary>One test per module of the list.</summary>
    public static TheoryData<string> ModuleNames => [.. Modules.Select(m => m.Name)];

    public static IModule Module(string name) => Modules.Single(m => m.Name == name);

    public static string FolderOf(IModule module) => Path.Combine(Root, "src", "Modules", module.Name, module.GetType().Assembly.GetName().Name!);

    /// <summary>Hand-written C# files of src; generated migrations are nobody's prose.</summary>
    public static IEnumerable<string> SourceFiles() => Files("src", "*.cs").Where(f => !f.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>Files below a folder of the repository, without build output.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(Root, f).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static Assembly? ContractsOf(IModule module)
    {
        var name = $"{module.GetType().Assembly.GetName().Name}.Contracts";
        return Directory.Exists(Path.Combine(Root, "src", "Modules", module.Name, name)) ? Assembly.Load(name) : null;
    }

    private static string RootAbove(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "DualControl.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("DualControl.sln is not above the test's folder.");
    }
}
