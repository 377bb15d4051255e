using DualControl.BuildingBlocks.Persistence;
using DualControl.Risks.Domain.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Risks.Infrastructure.Configurations;

internal sealed class LedgerEntryConfiguration : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> line)
    {
        line.Property(l => l.Content).HasJson();
        // Stored as its number: the ledger sorts by it.
        line.Property(l => l.Level).HasConversion<int>();
        line.Property(l => l.Point).HasMaxLength(200);
        line.Property(l => l.Description).HasMaxLength(500);
        line.HasIndex(l => new { l.RiskFactorId, l.Until });
        line.HasIndex(l => new { l.RiskUnitId, l.Since });
        line.HasIndex(l => new { l.EnterpriseId, l.Until, l.Level });
        line.HasIndex(l => new { l.EnterpriseId, l.Since });
        line.HasIndex(l => new { l.Until, l.Level });
    }
}
