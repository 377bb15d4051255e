using DualControl.BuildingBlocks.Persistence;
using DualControl.Risks.Domain.Library;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Risks.Infrastructure.Configurations;

internal sealed class LibraryEditionConfiguration : IEntityTypeConfiguration<LibraryEdition>
{
    public void Configure(EntityTypeBuilder<LibraryEdition> edition)
    {
        edition.Property(e => e.Differences).HasJson();
        edition.Property(e => e.Title).HasMaxLength(200);
        edition.Property(e => e.Label).HasMaxLength(50);
        edition.Property(e => e.Source).HasMaxLength(1000);
        edition.HasIndex(e => e.Number).IsUnique();
    }
}

internal sealed class LibraryEntryConfiguration : IEntityTypeConfiguration<LibraryEntry>
{
    public void Configure(EntityTypeBuilder<LibraryEntry> entry)
    {
        entry.Property(e => e.Content).HasJson();
        entry.Property(e => e.Code).HasMaxLength(20);
        entry.Property(e => e.Unit).HasMaxLength(100);
        entry.Property(e => e.Point).HasMaxLength(200);
        entry.Property(e => e.Description).HasMaxLength(500);
        entry.HasIndex(e => new { e.Edition, e.Code }).IsUnique();
        entry.HasIndex(e => new { e.Edition, e.Industry, e.UnitKind });
    }
}
