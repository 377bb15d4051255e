using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class OrganizationUnitConfiguration : IEntityTypeConfiguration<OrganizationUnit>
{
    public void Configure(EntityTypeBuilder<OrganizationUnit> unit)
    {
        unit.Property(u => u.Name).HasMaxLength(100);
        unit.Property(u => u.DepartmentName).HasMaxLength(100);
        unit.Property(u => u.WorkshopName).HasMaxLength(100);
        unit.Property(u => u.Moves).HasJson();
        unit.HasIndex(u => new { u.EnterpriseId, u.CreatedAt });
        unit.HasIndex(u => new { u.SiblingGroup, u.Name }).IsUnique();
    }
}
