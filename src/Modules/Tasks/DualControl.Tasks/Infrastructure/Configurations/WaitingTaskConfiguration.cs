using DualControl.Tasks.Domain.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Tasks.Infrastructure.Configurations;

internal sealed class WaitingTaskConfiguration : IEntityTypeConfiguration<WaitingTask>
{
    public void Configure(EntityTypeBuilder<WaitingTask> builder)
    {
        builder.Property(t => t.TitleZh).HasMaxLength(WaitingTask.TitleLength);
        builder.Property(t => t.TitleEn).HasMaxLength(WaitingTask.TitleLength);
        builder.Property(t => t.Link).HasMaxLength(300);
        builder.Property(t => t.OnlyFor).HasMaxLength(100);
        builder.Property(t => t.NotFor).HasMaxLength(-1);
        builder.HasIndex(t => t.SubjectId);
        builder.HasIndex(t => new { t.EnterpriseId, t.DueOrder });
        builder.HasIndex(t => t.DueOrder);
        builder.HasIndex(t => t.OpenedAt);
    }
}
