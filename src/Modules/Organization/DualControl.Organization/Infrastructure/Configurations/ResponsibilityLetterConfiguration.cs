using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.ResponsibilityLetters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class ResponsibilityLetterConfiguration : IEntityTypeConfiguration<ResponsibilityLetter>
{
    public void Configure(EntityTypeBuilder<ResponsibilityLetter> letter)
    {
        // 200 characters of placeholders grow when they are filled.
        letter.Property(l => l.Title).HasMaxLength(20_000);
        letter.Property(l => l.PersonName).HasMaxLength(50);
        letter.Property(l => l.PostTitle).HasMaxLength(100);
        letter.Property(l => l.UnitName).HasMaxLength(100);
        letter.Property(l => l.TextHash).HasMaxLength(64);
        letter.Property(l => l.Clauses).HasJson();
        letter.Property(l => l.Signature).HasJson();
        letter.Property(l => l.Revocation).HasJson();
        letter.HasIndex(l => new { l.PersonId, l.PostId, l.Year, l.Edition }).IsUnique();
        letter.HasIndex(l => new { l.EnterpriseId, l.Year, l.CreatedAt });
        letter.HasIndex(l => new { l.EnterpriseId, l.CreatedAt });
    }
}
