using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.PromotionTeams;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class PromotionTeamConfiguration : IEntityTypeConfiguration<PromotionTeam>
{
    public void Configure(EntityTypeBuilder<PromotionTeam> team)
    {
        team.Property(t => t.Compositions).HasJson();
        team.HasIndex(t => t.EnterpriseId).IsUnique();
    }
}
