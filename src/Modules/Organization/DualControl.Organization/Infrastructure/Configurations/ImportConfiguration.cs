using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class ImportConfiguration : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.Property(i => i.FileName).HasMaxLength(200);
        import.Property(i => i.Owner).HasMaxLength(200);
        import.Property(i => i.UploadedBy).HasJson();
        import.Property(i => i.Counts).HasJson();
        import.Property(i => i.Failure).HasJson();
        import.HasIndex(i => new { i.Owner, i.UploadedAt });
        import.HasIndex(i => new { i.Stage, i.UploadedAt });
    }
}
