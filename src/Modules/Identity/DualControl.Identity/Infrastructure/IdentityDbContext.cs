using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Security;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Identity.Infrastructure;

internal sealed class IdentityDbContext(DbContextOptions<IdentityDbContext> options, ICurrentScope scope) : ModuleDbContext(options, scope)
{
    public override string Schema => "identity";

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.UseOpenIddict();
        base.OnModelCreating(model);
        // OpenIddict leaves its ids unbounded, while SQL Server keys at most 900 bytes; its documents must not be cut at our default length.
        foreach (var entity in model.Model.GetEntityTypes().Where(e => e.ClrType.Namespace!.StartsWith("OpenIddict", StringComparison.Ordinal)))
            foreach (var property in entity.GetProperties().Where(p => p.GetMaxLength() == DefaultStringLength))
                property.SetMaxLength(property.IsKey() || property.IsForeignKey() ? 100 : -1);
    }
}
