using DualControl.Tasks.Domain.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Tasks.Infrastructure.Configurations;

internal sealed class DoneMarkConfiguration : IEntityTypeConfiguration<DoneMark>
{
    public void Configure(EntityTypeBuilder<DoneMark> builder)
    {
        builder.Property(m => m.DoneBy).HasMaxLength(100);
        builder.HasIndex(m => new { m.SubjectId, m.Step, m.DoneBy }).IsUnique();
    }
}
