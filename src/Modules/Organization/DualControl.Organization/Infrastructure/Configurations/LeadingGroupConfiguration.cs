using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.LeadingGroups;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class LeadingGroupConfiguration : IEntityTypeConfiguration<LeadingGroup>
{
    public void Configure(EntityTypeBuilder<LeadingGroup> group) => group.Property(g => g.Places).HasJson();
}
