using DualControl.Supervision.Domain.Phases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Supervision.Infrastructure.Configurations;

internal sealed class PhaseMilestoneConfiguration : IEntityTypeConfiguration<PhaseMilestone>
{
    public void Configure(EntityTypeBuilder<PhaseMilestone> builder)
    {
        builder.Property(m => m.Code).HasMaxLength(40);
        builder.Property(m => m.Name).HasMaxLength(200);
        builder.HasIndex(m => m.Code).IsUnique();
        builder.HasIndex(m => m.DueOn);
    }
}
