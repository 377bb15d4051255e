using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class PolicyConfiguration : IEntityTypeConfiguration<Policy>
{
    public void Configure(EntityTypeBuilder<Policy> policy)
    {
        policy.Property(p => p.Title).HasMaxLength(200);
        policy.Property(p => p.Text).HasMaxLength(20_000);
        policy.Property(p => p.IssuedBy).HasMaxLength(100);
        policy.Property(p => p.Attachments).HasJson();
        policy.Property(p => p.Obsolescence).HasJson();
        policy.Property(p => p.Evaluations).HasJson();
        policy.HasIndex(p => new { p.EnterpriseId, p.Kind, p.VersionNumber }).IsUnique();
        policy.HasIndex(p => new { p.EnterpriseId, p.CreatedAt });
        policy.HasIndex(p => new { p.EnterpriseId, p.EvaluationDue });
    }
}
