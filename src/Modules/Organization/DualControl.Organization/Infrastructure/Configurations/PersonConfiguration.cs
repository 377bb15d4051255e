using DualControl.Organization.Domain.Persons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.Property(p => p.Name).HasMaxLength(50);
        person.Property(p => p.EmployeeNumber).HasMaxLength(30);
        person.HasIndex(p => new { p.EnterpriseId, p.EmployeeNumber }).IsUnique();
        person.HasIndex(p => new { p.EnterpriseId, p.CreatedAt });
    }
}
