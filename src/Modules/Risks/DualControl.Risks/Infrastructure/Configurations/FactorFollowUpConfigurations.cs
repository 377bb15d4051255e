using DualControl.BuildingBlocks.Persistence;
using DualControl.Risks.Domain.Comments;
using DualControl.Risks.Domain.Measures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Risks.Infrastructure.Configurations;

internal sealed class RiskFactorCommentConfiguration : IEntityTypeConfiguration<RiskFactorComment>
{
    public void Configure(EntityTypeBuilder<RiskFactorComment> comment)
    {
        comment.Property(c => c.Text).HasMaxLength(1000);
        comment.HasIndex(c => new { c.RiskFactorId, c.At });
    }
}

internal sealed class MeasureRecordConfiguration : IEntityTypeConfiguration<MeasureRecord>
{
    public void Configure(EntityTypeBuilder<MeasureRecord> record)
    {
        record.Property(r => r.Files).HasJson();
        record.Property(r => r.Measure).HasMaxLength(500);
        record.Property(r => r.Evidence).HasMaxLength(1000);
        record.HasIndex(r => new { r.RiskFactorId, r.At });
        record.HasIndex(r => new { r.RiskFactorId, r.FactorVersion, r.MeasureNumber });
    }
}
