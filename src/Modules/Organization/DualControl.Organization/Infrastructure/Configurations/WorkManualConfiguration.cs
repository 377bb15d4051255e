using DualControl.Organization.Domain.WorkManuals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class WorkManualConfiguration : IEntityTypeConfiguration<WorkManual>
{
    public void Configure(EntityTypeBuilder<WorkManual> manual)
    {
        manual.Property(m => m.Title).HasMaxLength(200);
        manual.Property(m => m.Edition).HasMaxLength(50);
        manual.HasIndex(m => new { m.EnterpriseId, m.Title, m.Edition }).IsUnique();
        manual.HasIndex(m => new { m.EnterpriseId, m.IssuedOn });
    }
}
