using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Security;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Organization.Infrastructure;

internal sealed class OrganizationDbContext(DbContextOptions<OrganizationDbContext> options, ICurrentScope scope) : ModuleDbContext(options, scope)
{
    public override string Schema => "org";
}
