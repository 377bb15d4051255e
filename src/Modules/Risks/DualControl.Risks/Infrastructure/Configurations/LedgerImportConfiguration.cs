using DualControl.BuildingBlocks.Persistence;
using DualControl.Risks.Domain.LedgerImports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Risks.Infrastructure.Configurations;

internal sealed class LedgerImportConfiguration : IEntityTypeConfiguration<LedgerImport>
{
    public void Configure(EntityTypeBuilder<LedgerImport> import)
    {
        import.Property(i => i.FileName).HasMaxLength(200);
        import.Property(i => i.Sha256).HasMaxLength(64);
        import.Property(i => i.Rows).HasJson();
        import.Property(i => i.Findings).HasJson();
        import.HasIndex(i => new { i.EnterpriseId, i.CreatedAt });
        import.HasIndex(i => i.CreatedAt);
    }
}
