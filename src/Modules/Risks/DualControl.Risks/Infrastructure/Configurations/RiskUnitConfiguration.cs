using DualControl.BuildingBlocks.Persistence;
using DualControl.Risks.Domain.RiskUnits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Risks.Infrastructure.Configurations;

internal sealed class RiskUnitConfiguration : IEntityTypeConfiguration<RiskUnit>
{
    public void Configure(EntityTypeBuilder<RiskUnit> unit)
    {
        unit.Property(u => u.Name).HasMaxLength(100);
        unit.Property(u => u.Location).HasMaxLength(200);
        unit.Property(u => u.Responsible).HasJson();
        unit.Property(u => u.Outline).HasJson();
        unit.Property(u => u.Names).HasJson();
        unit.Property(u => u.Retirement).HasJson();
        unit.Property(u => u.Considered).HasJson();
        unit.HasIndex(u => new { u.EnterpriseId, u.Name }).IsUnique();
        unit.HasIndex(u => new { u.EnterpriseId, u.CreatedAt });
        unit.HasIndex(u => new { u.EnterpriseId, u.ResponsiblePostId });
        unit.HasIndex(u => u.CreatedAt);
        unit.HasIndex(u => u.ParentId);
    }
}
