using DualControl.Organization.Domain.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class ImportFindingConfiguration : IEntityTypeConfiguration<ImportFinding>
{
    public void Configure(EntityTypeBuilder<ImportFinding> finding)
    {
        finding.Property(f => f.ColumnZh).HasMaxLength(50);
        finding.Property(f => f.ColumnEn).HasMaxLength(50);
        finding.Property(f => f.Value).HasMaxLength(ImportFinding.ValueLength);
        finding.Property(f => f.Code).HasMaxLength(100);
        finding.HasIndex(f => new { f.ImportId, f.Row, f.Id });
    }
}
