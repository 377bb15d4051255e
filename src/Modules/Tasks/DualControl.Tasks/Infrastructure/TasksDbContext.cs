using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Security;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Tasks.Infrastructure;

internal sealed class TasksDbContext(DbContextOptions<TasksDbContext> options, ICurrentScope scope) : ModuleDbContext(options, scope)
{
    public override string Schema => "task";
}
