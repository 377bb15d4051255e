using System.Reflection;

namespace DualControl.BuildingBlocks.Modules;

/// <summary>The modules of this installation, and which module a type belongs to.</summary>
public sealed class ModuleRegistry(IReadOnlyList<IModule> modules)
{
    private readonly Dictionary<Assembly, IModule> _byAssembly = modules.ToDictionary(m => m.GetType().Assembly);

    public IReadOnlyList<IModule> All => modules;

    /// <summary>The types of all modules, of the Contracts they use and of the shared kernel.</summary>
    public IEnumerable<Type> TypesKnown => _byAssembly.Keys.SelectMany(TypesKnownTo).Distinct();

    /// <summary>The types of a module's assembly and of those of ours that it refers to.</summary>
    public static IEnumerable<Type> TypesKnownTo(Assembly module) => module.GetReferencedAssemblies()
        .Where(r => r.Name!.StartsWith("DualControl.", StringComparison.Ordinal)).Select(Assembly.Load).Append(module).SelectMany(a => a.GetTypes());

    /// <summary>The module that declares the type.</summary>
    public IModule Of(Type type) => _byAssembly.TryGetValue(type.Assembly, out var module)
        ? module
        : throw new InvalidOperationException($"{type} belongs to no module of the list.");
}
