using DualControl.BuildingBlocks.Persistence;
using DualControl.Risks.Domain.Campaigns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Risks.Infrastructure.Configurations;

internal sealed class IdentificationCampaignConfiguration : IEntityTypeConfiguration<IdentificationCampaign>
{
    public void Configure(EntityTypeBuilder<IdentificationCampaign> campaign)
    {
        campaign.Property(c => c.Units).HasJson();
        campaign.Property(c => c.Assignments).HasJson();
        campaign.Property(c => c.BlankLeft).HasJson();
        campaign.Property(c => c.Title).HasMaxLength(100);
        campaign.Property(c => c.CancellationReason).HasMaxLength(500);
        campaign.HasIndex(c => new { c.EnterpriseId, c.Number }).IsUnique();
        campaign.HasIndex(c => new { c.EnterpriseId, c.OpenedAt });
        campaign.HasIndex(c => c.OpenedAt);
    }
}
