using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class AssessmentPeriodConfiguration : IEntityTypeConfiguration<AssessmentPeriod>
{
    public void Configure(EntityTypeBuilder<AssessmentPeriod> period)
    {
        period.Property(p => p.RevisionReason).HasMaxLength(500);
        period.Property(p => p.Rewards).HasJson();
        period.HasIndex(p => new { p.EnterpriseId, p.Kind, p.From, p.Number }).IsUnique();
        period.HasIndex(p => new { p.EnterpriseId, p.From });
    }
}
