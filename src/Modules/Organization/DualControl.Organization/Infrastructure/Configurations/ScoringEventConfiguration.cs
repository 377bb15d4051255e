using DualControl.Organization.Domain.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class ScoringEventConfiguration : IEntityTypeConfiguration<ScoringEvent>
{
    public void Configure(EntityTypeBuilder<ScoringEvent> scored)
    {
        scored.Property(e => e.SourceKey).HasMaxLength(120);
        scored.Property(e => e.SourceName).HasMaxLength(400);
        scored.Property(e => e.SubjectName).HasMaxLength(200);
        scored.Property(e => e.PostTitle).HasMaxLength(100);
        scored.Property(e => e.RuleCode).HasMaxLength(20);
        scored.Property(e => e.Evidence).HasMaxLength(1000);
        scored.Property(e => e.CancelReason).HasMaxLength(500);
        scored.HasIndex(e => new { e.SourceKey, e.RuleCode, e.SubjectId }).IsUnique();
        scored.HasIndex(e => new { e.EnterpriseId, e.Day });
        scored.HasIndex(e => new { e.EnterpriseId, e.SubjectId, e.Day });
        scored.HasIndex(e => e.SourceId);
    }
}
