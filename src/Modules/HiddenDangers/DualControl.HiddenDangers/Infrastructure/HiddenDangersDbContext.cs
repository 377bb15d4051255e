using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Security;
using Microsoft.EntityFrameworkCore;

namespace DualControl.HiddenDangers.Infrastructure;

internal sealed class HiddenDangersDbContext(DbContextOptions<HiddenDangersDbContext> options, ICurrentScope scope) : ModuleDbContext(options, scope)
{
    public override string Schema => "danger";
}
