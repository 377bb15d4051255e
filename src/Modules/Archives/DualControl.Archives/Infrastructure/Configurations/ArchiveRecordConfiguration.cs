using DualControl.Archives.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Archives.Infrastructure.Configurations;

internal sealed class ArchiveRecordConfiguration : IEntityTypeConfiguration<ArchiveRecord>
{
    public void Configure(EntityTypeBuilder<ArchiveRecord> builder)
    {
        builder.Property(r => r.Code).HasMaxLength(60);
        builder.Property(r => r.Title).HasMaxLength(ArchiveRecord.TitleLength);
        builder.Property(r => r.ObjectType).HasMaxLength(ArchiveRecord.ObjectLength);
        builder.Property(r => r.ObjectId).HasMaxLength(ArchiveRecord.ObjectLength);
        builder.Property(r => r.ContentHash).HasMaxLength(64);
        builder.HasIndex(r => r.Code).IsUnique();
        builder.HasIndex(r => r.LeafIndex).IsUnique();
        builder.HasIndex(r => new { r.EnterpriseId, r.LeafIndex });
        builder.HasIndex(r => new { r.EnterpriseId, r.FiledAt });
        builder.HasIndex(r => new { r.Class, r.Year, r.LeafIndex });
        builder.HasIndex(r => new { r.ObjectType, r.ObjectId, r.LeafIndex });
    }
}
