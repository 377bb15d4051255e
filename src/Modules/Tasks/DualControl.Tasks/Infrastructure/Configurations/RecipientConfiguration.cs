using DualControl.BuildingBlocks.Persistence;
using DualControl.Tasks.Domain.Recipients;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Tasks.Infrastructure.Configurations;

internal sealed class RecipientConfiguration : IEntityTypeConfiguration<Recipient>
{
    public void Configure(EntityTypeBuilder<Recipient> builder)
    {
        builder.Property(r => r.Subject).HasMaxLength(100);
        builder.Property(r => r.Name).HasMaxLength(200);
        builder.Property(r => r.Preferences).HasJson();
        builder.HasIndex(r => r.Subject).IsUnique();
        builder.HasIndex(r => r.EnterpriseId);
    }
}
