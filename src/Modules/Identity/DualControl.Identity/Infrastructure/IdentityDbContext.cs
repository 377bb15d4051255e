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
    }
}
