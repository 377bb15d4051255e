using DualControl.BuildingBlocks.Persistence;
using DualControl.Risks.Domain.Postings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Risks.Infrastructure.Configurations;

internal sealed class PostingConfiguration : IEntityTypeConfiguration<Posting>
{
    public void Configure(EntityTypeBuilder<Posting> posting)
    {
        posting.Property(p => p.Photos).HasJson();
        posting.Property(p => p.Removal).HasJson();
        posting.Property(p => p.Subject).HasMaxLength(200);
        posting.Property(p => p.Place).HasMaxLength(200);
        posting.Property(p => p.Fingerprint).HasMaxLength(64);
        posting.Property(p => p.Spot).HasMaxLength(300);
        posting.HasIndex(p => p.Spot).IsUnique();
        posting.HasIndex(p => new { p.EnterpriseId, p.PostedAt });
        posting.HasIndex(p => p.RiskUnitId);
        posting.HasIndex(p => p.PostId);
        posting.HasIndex(p => p.PostedAt);
    }
}
