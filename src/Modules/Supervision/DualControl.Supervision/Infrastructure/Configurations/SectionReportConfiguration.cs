using DualControl.BuildingBlocks.Persistence;
using DualControl.Supervision.Domain.SectionReports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Supervision.Infrastructure.Configurations;

internal sealed class SectionReportConfiguration : IEntityTypeConfiguration<SectionReport>
{
    public void Configure(EntityTypeBuilder<SectionReport> builder)
    {
        builder.Property(r => r.Figures).HasJson();
        builder.Property(r => r.Submission).HasJson();
        builder.Property(r => r.Review).HasJson();
        builder.HasIndex(r => new { r.SectionId, r.Month, r.Number }).IsUnique();
    }
}
