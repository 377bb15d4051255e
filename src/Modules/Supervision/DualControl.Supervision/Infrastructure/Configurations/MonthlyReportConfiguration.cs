using DualControl.BuildingBlocks.Persistence;
using DualControl.Supervision.Domain.MonthlyReports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Supervision.Infrastructure.Configurations;

internal sealed class MonthlyReportConfiguration : IEntityTypeConfiguration<MonthlyReport>
{
    public void Configure(EntityTypeBuilder<MonthlyReport> builder)
    {
        builder.Property(r => r.Figures).HasJson();
        builder.Property(r => r.Submission).HasJson();
        builder.Property(r => r.Review).HasJson();
        builder.HasIndex(r => new { r.EnterpriseId, r.Month, r.Number }).IsUnique();
        builder.HasIndex(r => new { r.Month, r.IsCurrent });
    }
}
