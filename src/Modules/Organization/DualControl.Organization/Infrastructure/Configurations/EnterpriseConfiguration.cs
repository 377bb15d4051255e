using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.Enterprises;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class EnterpriseConfiguration : IEntityTypeConfiguration<Enterprise>
{
    public void Configure(EntityTypeBuilder<Enterprise> enterprise)
    {
        enterprise.Property(e => e.Name).HasMaxLength(200);
        enterprise.Property(e => e.CreditCode).HasMaxLength(18);
        enterprise.Property(e => e.Industry).HasMaxLength(40);
        enterprise.Property(e => e.Address).HasMaxLength(300);
        enterprise.Property(e => e.PrincipalPostTitle).HasMaxLength(100);
        enterprise.Property(e => e.ContactPostTitle).HasMaxLength(100);
        enterprise.Property(e => e.Location).HasJson();
        enterprise.Property(e => e.HazardousChemicals).HasJson();
        enterprise.Property(e => e.StatusChanges).HasJson();
        enterprise.HasIndex(e => e.CreditCode).IsUnique();
        enterprise.HasIndex(e => new { e.Status, e.CreatedAt });
        enterprise.HasIndex(e => e.CreatedAt);
        enterprise.HasIndex(e => e.Name);
        enterprise.OwnsMany(e => e.Supervision, supervision =>
        {
            supervision.ToTable(nameof(DirectSupervision));
            supervision.WithOwner().HasForeignKey("EnterpriseId");
            supervision.HasKey("EnterpriseId", nameof(DirectSupervision.From));
            supervision.Property(s => s.Reason).HasMaxLength(500);
            supervision.HasIndex(s => s.SectionId);
        });
    }
}
