using DualControl.BuildingBlocks.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.BuildingBlocks.Persistence;

/// <summary>The module contexts opened in this scope.</summary>
public sealed class ModuleContexts(IServiceProvider services, ModuleRegistry modules)
{
    private readonly Dictionary<IModule, ModuleDbContext> _opened = [];

    /// <summary>Contexts that this scope has used so far.</summary>
    public IReadOnlyCollection<ModuleDbContext> Opened => _opened.Values;

    /// <summary>The context of the module that declares the type.</summary>
    public ModuleDbContext Of(Type type) => Of(modules.Of(type));

    public ModuleDbContext Of(IModule module)
    {
        if (!_opened.TryGetValue(module, out var context))
            _opened[module] = context = (ModuleDbContext)services.GetRequiredService(module.DbContextType);
        return context;
    }
}
