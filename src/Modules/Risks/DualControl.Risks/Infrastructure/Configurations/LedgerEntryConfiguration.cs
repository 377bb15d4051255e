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
        // Each way to sort the ledger of one enterprise and of all. The instants stand in the index too: a page of any instant is read off it, and what did not stand then is passed over in it.
        line.HasIndex(l => new { l.EnterpriseId, l.Level, l.Id, l.Since, l.Until, l.ReassessmentDue });
        line.HasIndex(l => new { l.EnterpriseId, l.FactorCreatedAt, l.Id, l.Since, l.Until });
        line.HasIndex(l => new { l.EnterpriseId, l.ReassessmentDue, l.Id, l.Since, l.Until });
        line.HasIndex(l => new { l.Level, l.Id, l.Since, l.Until, l.ReassessmentDue });
        line.HasIndex(l => new { l.FactorCreatedAt, l.Id, l.Since, l.Until });
        line.HasIndex(l => new { l.ReassessmentDue, l.Id, l.Since, l.Until });
        // Figures are counted in this one alone; the lines themselves are wide.
        line.HasIndex(l => new { l.Level, l.Element, l.AccidentType, l.Until });
    }
}
