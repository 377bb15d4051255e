using DualControl.BuildingBlocks.Persistence;
using DualControl.Risks.Domain.Maps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Risks.Infrastructure.Configurations;

internal sealed class UnitMarksConfiguration : IEntityTypeConfiguration<UnitMarks>
{
    public void Configure(EntityTypeBuilder<UnitMarks> marks)
    {
        marks.Property(m => m.Unit).HasJson();
        marks.Property(m => m.Factors).HasJson();
        marks.HasIndex(m => m.RiskUnitId).IsUnique();
        marks.HasIndex(m => m.EnterpriseId);
    }
}
