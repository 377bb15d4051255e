using DualControl.BuildingBlocks.Persistence;
using DualControl.Risks.Domain.Grading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Risks.Infrastructure.Configurations;

internal sealed class GradingMethodVersionConfiguration : IEntityTypeConfiguration<GradingMethodVersion>
{
    public void Configure(EntityTypeBuilder<GradingMethodVersion> version)
    {
        version.Property(v => v.Rules).HasJson();
        version.Property(v => v.Reason).HasMaxLength(500);
        version.HasIndex(v => new { v.Method, v.Number }).IsUnique();
    }
}
