using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Security;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Supervision.Infrastructure;

internal sealed class SupervisionDbContext(DbContextOptions<SupervisionDbContext> options, ICurrentScope scope) : ModuleDbContext(options, scope)
{
    public override string Schema => "supervision";
}
