using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.Sections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class SectionConfiguration : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> section)
    {
        section.Property(s => s.Name).HasMaxLength(50);
        section.Property(s => s.Industries).HasJson();
        section.Property(s => s.Posts).HasJson();
        section.HasIndex(s => s.Name).IsUnique();
        section.HasIndex(s => s.CreatedAt);
    }
}
