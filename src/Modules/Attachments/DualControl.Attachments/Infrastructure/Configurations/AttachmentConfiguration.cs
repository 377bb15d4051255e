using DualControl.Attachments.Domain;
using DualControl.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Attachments.Infrastructure.Configurations;

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> attachment)
    {
        attachment.Property(a => a.Name).HasMaxLength(200);
        attachment.Property(a => a.MediaType).HasMaxLength(100);
        attachment.Property(a => a.Sha256).HasMaxLength(64);
        attachment.Property(a => a.ClaimedBy).HasJson();
        attachment.HasIndex(a => a.Sha256);
        attachment.HasIndex(a => new { a.ClaimedAt, a.CreatedAt });
    }
}
