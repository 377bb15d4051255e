using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class AssessmentRuleSetConfiguration : IEntityTypeConfiguration<AssessmentRuleSet>
{
    public void Configure(EntityTypeBuilder<AssessmentRuleSet> rules)
    {
        rules.Property(r => r.Title).HasMaxLength(200);
        rules.Property(r => r.Basis).HasMaxLength(500);
        rules.Property(r => r.Rules).HasJson();
        rules.HasIndex(r => new { r.EnterpriseId, r.VersionNumber }).IsUnique();
        rules.HasIndex(r => new { r.EnterpriseId, r.CreatedAt });
    }
}
