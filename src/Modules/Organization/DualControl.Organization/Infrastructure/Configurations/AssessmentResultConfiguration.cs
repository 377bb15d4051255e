using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class AssessmentResultConfiguration : IEntityTypeConfiguration<AssessmentResult>
{
    public void Configure(EntityTypeBuilder<AssessmentResult> result)
    {
        result.Property(r => r.SubjectName).HasMaxLength(200);
        result.Property(r => r.Lines).HasJson();
        result.Property(r => r.Objection).HasJson();
        result.HasIndex(r => new { r.PeriodId, r.SubjectId }).IsUnique();
        result.HasIndex(r => new { r.PeriodId, r.ScoreTenths });
        result.HasIndex(r => new { r.PeriodId, r.SubjectName });
    }
}
