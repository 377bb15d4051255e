using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Security;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Attachments.Infrastructure;

internal sealed class AttachmentsDbContext(DbContextOptions<AttachmentsDbContext> options, ICurrentScope scope) : ModuleDbContext(options, scope)
{
    public override string Schema => "attachment";
}
