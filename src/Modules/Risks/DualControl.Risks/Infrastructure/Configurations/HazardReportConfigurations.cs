using DualControl.BuildingBlocks.Persistence;
using DualControl.Risks.Domain.HazardReports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Risks.Infrastructure.Configurations;

internal sealed class ReportingPointConfiguration : IEntityTypeConfiguration<ReportingPoint>
{
    public void Configure(EntityTypeBuilder<ReportingPoint> point)
    {
        point.Property(p => p.Title).HasMaxLength(100);
        point.Property(p => p.Token).HasMaxLength(26);
        point.Property(p => p.Withdrawal).HasJson();
        point.HasIndex(p => p.Token).IsUnique();
        point.HasIndex(p => new { p.EnterpriseId, p.CreatedAt });
        point.HasIndex(p => p.CreatedAt);
    }
}

internal sealed class HazardReportConfiguration : IEntityTypeConfiguration<HazardReport>
{
    public void Configure(EntityTypeBuilder<HazardReport> report)
    {
        report.Property(r => r.PointTitle).HasMaxLength(100);
        report.Property(r => r.What).HasMaxLength(500);
        report.Property(r => r.Place).HasMaxLength(200);
        report.Property(r => r.Contact).HasMaxLength(100);
        report.Property(r => r.Photos).HasJson();
        report.Property(r => r.FormKey).HasMaxLength(32);
        report.Property(r => r.LookupCode).HasMaxLength(10);
        report.Property(r => r.Outcome).HasJson();
        report.HasIndex(r => new { r.ReportingPointId, r.FormKey }).IsUnique();
        report.HasIndex(r => new { r.ReportingPointId, r.LookupCode }).IsUnique();
        report.HasIndex(r => new { r.ReportingPointId, r.ReceivedAt });
        report.HasIndex(r => new { r.EnterpriseId, r.ReceivedAt });
        report.HasIndex(r => r.ReceivedAt);
    }
}
