using DualControl.Organization.Domain.LinkedSupervisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class LinkedSupervisionConfiguration : IEntityTypeConfiguration<LinkedSupervision>
{
    public void Configure(EntityTypeBuilder<LinkedSupervision> link)
    {
        link.Property(l => l.CadrePostTitle).HasMaxLength(100);
        link.Property(l => l.Duties).HasMaxLength(500);
        link.HasIndex(l => new { l.SectionId, l.CreatedAt });
        link.HasIndex(l => new { l.EnterpriseId, l.CreatedAt });
        link.HasIndex(l => l.CreatedAt);
    }
}
