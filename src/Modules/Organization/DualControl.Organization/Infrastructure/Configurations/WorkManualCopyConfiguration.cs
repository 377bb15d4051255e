using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.WorkManuals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class WorkManualCopyConfiguration : IEntityTypeConfiguration<WorkManualCopy>
{
    public void Configure(EntityTypeBuilder<WorkManualCopy> copy)
    {
        copy.Property(c => c.ManualTitle).HasMaxLength(200);
        copy.Property(c => c.PostIds).HasJson();
        copy.HasIndex(c => new { c.ManualId, c.PersonId }).IsUnique();
        copy.HasIndex(c => new { c.ManualId, c.CreatedAt });
    }
}
