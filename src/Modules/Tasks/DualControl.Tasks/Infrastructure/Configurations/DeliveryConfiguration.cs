using DualControl.Tasks.Domain.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Tasks.Infrastructure.Configurations;

internal sealed class DeliveryConfiguration : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.Property(d => d.Recipient).HasMaxLength(100);
        builder.Property(d => d.LastError).HasMaxLength(500);
        builder.HasIndex(d => new { d.NotificationId, d.Channel }).IsUnique();
        builder.HasIndex(d => new { d.State, d.NextAttemptAt });
        builder.HasIndex(d => new { d.Recipient, d.State });
        builder.HasIndex(d => d.Claim);
        builder.HasIndex(d => d.CreatedAt);
    }
}
