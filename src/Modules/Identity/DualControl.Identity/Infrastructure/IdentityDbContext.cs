using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DualControl.Identity.Infrastructure;

internal sealed class IdentityDbContext(DbContextOptions<IdentityDbContext> options, ICurrentScope scope) : ModuleDbContext(options, scope)
{
    public override string Schema => "identity";

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.UseOpenIddict();
        foreach (var entity in model.Model.GetEntityTypes()) FitIntoSchema(entity);
        base.OnModelCreating(model);
    }

    /// <summary>
    /// OpenIddict names its tables itself, which would put them outside the module's schema; without a name they take ours. Its ids are UUIDs
    /// as text: longer columns would not fit into SQL Server's index keys.
    /// </summary>
    private static void FitIntoSchema(IMutableEntityType entity)
    {
        entity.RemoveAnnotation(RelationalAnnotationNames.TableName);
        entity.RemoveAnnotation(RelationalAnnotationNames.Schema);
        foreach (var id in entity.GetKeys().SelectMany(k => k.Properties).Concat(entity.GetForeignKeys().SelectMany(k => k.Properties))) id.SetMaxLength(36);
    }
}
