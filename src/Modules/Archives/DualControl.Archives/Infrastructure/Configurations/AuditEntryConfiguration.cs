using DualControl.Archives.Domain.Trail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Archives.Infrastructure.Configurations;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.ObjectType).HasMaxLength(100);
        builder.Property(e => e.ObjectId).HasMaxLength(100);
        builder.Property(e => e.Actor).HasMaxLength(200);
        builder.HasIndex(e => e.LeafIndex).IsUnique();
        builder.HasIndex(e => new { e.EnterpriseId, e.LeafIndex });
        builder.HasIndex(e => new { e.ObjectType, e.ObjectId, e.LeafIndex });
        builder.HasIndex(e => new { e.Actor, e.LeafIndex });
        builder.HasIndex(e => e.OccurredAt);
    }
}
