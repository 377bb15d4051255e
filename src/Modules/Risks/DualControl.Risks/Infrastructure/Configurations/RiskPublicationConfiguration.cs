using DualControl.Risks.Domain.RiskPublications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Risks.Infrastructure.Configurations;

internal sealed class RiskPublicationConfiguration : IEntityTypeConfiguration<RiskPublication>
{
    public void Configure(EntityTypeBuilder<RiskPublication> publication)
    {
        publication.Property(p => p.ExceptionReason).HasMaxLength(500);
        publication.Property(p => p.MapFingerprint).HasMaxLength(64);
        publication.HasIndex(p => new { p.EnterpriseId, p.Number }).IsUnique();
        publication.HasIndex(p => new { p.EnterpriseId, p.PublishedAt });
        publication.HasIndex(p => p.PublishedAt);
    }
}
