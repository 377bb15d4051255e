using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Security;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Risks.Infrastructure;

internal sealed class RisksDbContext(DbContextOptions<RisksDbContext> options, ICurrentScope scope) : ModuleDbContext(options, scope)
{
    public override string Schema => "risk";
}
