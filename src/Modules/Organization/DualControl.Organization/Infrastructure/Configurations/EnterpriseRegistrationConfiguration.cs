using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.EnterpriseRegistrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class EnterpriseRegistrationConfiguration : IEntityTypeConfiguration<EnterpriseRegistration>
{
    public void Configure(EntityTypeBuilder<EnterpriseRegistration> registration)
    {
        registration.Property(r => r.Name).HasMaxLength(200);
        registration.Property(r => r.CreditCode).HasMaxLength(18);
        registration.Property(r => r.WaitingCreditCode).HasMaxLength(18);
        registration.Property(r => r.Industry).HasMaxLength(40);
        registration.Property(r => r.LookupHash).HasMaxLength(64);
        registration.Property(r => r.Profile).HasJson();
        registration.Property(r => r.Decisions).HasJson();
        registration.HasIndex(r => r.WaitingCreditCode).IsUnique();
        registration.HasIndex(r => new { r.SectionId, r.State, r.SubmittedAt });
        registration.HasIndex(r => r.SubmittedAt);
    }
}
