using DualControl.Tasks.Domain.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Tasks.Infrastructure.Configurations;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.Property(n => n.Recipient).HasMaxLength(100);
        builder.Property(n => n.TitleZh).HasMaxLength(Domain.Tasks.WaitingTask.TitleLength);
        builder.Property(n => n.TitleEn).HasMaxLength(Domain.Tasks.WaitingTask.TitleLength);
        builder.Property(n => n.Link).HasMaxLength(300);
        // One per recipient, subject and day, however many replicas make them.
        builder.HasIndex(n => new { n.Recipient, n.SubjectId, n.Day }).IsUnique();
        builder.HasIndex(n => new { n.Recipient, n.CreatedAt });
        builder.HasIndex(n => new { n.SubjectId, n.Day });
        builder.HasIndex(n => n.CreatedAt);
    }
}
