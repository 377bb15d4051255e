using DualControl.Organization.Domain.WorkManuals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class WorkManualCopyConfiguration : IEntityTypeConfiguration<WorkManualCopy>
{
    public void Configure(EntityTypeBuilder<WorkManualCopy> copy)
    {
        copy.HasIndex(c => new { c.ManualId, c.PersonId }).IsUnique();
        copy.HasIndex(c => new { c.ManualId, c.CreatedAt });
    }
}
