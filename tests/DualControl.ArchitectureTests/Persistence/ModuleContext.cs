using DualControl.ArchitectureTests.Support;
using DualControl.BuildingBlocks.Modules;
using DualControl.BuildingBlocks.Persistence;
using DualControl.BuildingBlocks.Security;
using DualControl.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DualControl.ArchitectureTests.Persistence;

/// <summary>The modules' contexts as the host configures them for each database; nothing ever connects.</summary>
internal static class ModuleContext
{
    public static TheoryData<string, string> EveryModuleOnEveryDatabase =>
        [.. Solution.Modules.SelectMany(m => HostServices.Providers, (m, provider) => new TheoryDataRow<string, string>(m.Name, provider))];

    public static TResult Of<TResult>(IModule module, string provider, Func<ModuleDbContext, TResult> read)
    {
        using var scope = HostServices.Scope(provider);
        return read((ModuleDbContext)scope.ServiceProvider.GetRequiredService(module.DbContextType));
    }

    public static void Use(IModule module, string provider, Action<ModuleDbContext> judge) => Of(module, provider, context =>
    {
        judge(context);
        return true;
    });

    /// <summary>A context without migrations, history of its own, or the schema its module names.</summary>
    public static FixturesDbContext OfFixture() =>
        new(new DbContextOptionsBuilder<FixturesDbContext>().UseSqlServer("Server=nowhere").Options, new CallerContext());
}
