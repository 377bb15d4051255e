using DualControl.Organization.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class PolicyReadingConfiguration : IEntityTypeConfiguration<PolicyReading>
{
    public void Configure(EntityTypeBuilder<PolicyReading> reading)
    {
        reading.Property(r => r.Subject).HasMaxLength(200);
        reading.HasIndex(r => new { r.PolicyId, r.Subject }).IsUnique();
        reading.HasIndex(r => new { r.PolicyId, r.CreatedAt });
    }
}
