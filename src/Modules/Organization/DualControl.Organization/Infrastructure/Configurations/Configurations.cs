using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.Enterprises;
using DualControl.Organization.Domain.LeadingGroups;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Policies;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Sections;
using DualControl.Organization.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class SectionConfiguration : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> section)
    {
        section.Property(s => s.Name).HasMaxLength(50);
        section.Property(s => s.Industries).HasJson();
        section.Property(s => s.LeadershipPosts).HasJson();
        section.HasIndex(s => s.Name).IsUnique();
        section.HasIndex(s => s.CreatedAt);
    }
}

internal sealed class EnterpriseConfiguration : IEntityTypeConfiguration<Enterprise>
{
    public void Configure(EntityTypeBuilder<Enterprise> enterprise)
    {
        enterprise.Property(e => e.Name).HasMaxLength(200);
        enterprise.Property(e => e.CreditCode).HasMaxLength(18);
        enterprise.Property(e => e.Industry).HasMaxLength(40);
        enterprise.Property(e => e.Address).HasMaxLength(300);
        enterprise.Property(e => e.PrincipalPostTitle).HasMaxLength(100);
        enterprise.HasIndex(e => e.CreditCode).IsUnique();
        enterprise.HasIndex(e => new { e.SectionId, e.CreatedAt });
        enterprise.HasIndex(e => e.CreatedAt);
        enterprise.HasIndex(e => e.Name);
    }
}

internal sealed class OrganizationUnitConfiguration : IEntityTypeConfiguration<OrganizationUnit>
{
    public void Configure(EntityTypeBuilder<OrganizationUnit> unit)
    {
        unit.Property(u => u.Name).HasMaxLength(100);
        unit.Property(u => u.DepartmentName).HasMaxLength(100);
        unit.Property(u => u.WorkshopName).HasMaxLength(100);
        unit.HasIndex(u => new { u.EnterpriseId, u.CreatedAt });
        unit.HasIndex(u => new { u.SiblingGroup, u.Name }).IsUnique();
    }
}

internal sealed class PostConfiguration : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.Property(p => p.Title).HasMaxLength(100);
        post.HasIndex(p => new { p.EnterpriseId, p.CreatedAt });
        post.HasIndex(p => new { p.SiblingGroup, p.Title }).IsUnique();
    }
}

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.Property(p => p.Name).HasMaxLength(50);
        person.HasIndex(p => new { p.EnterpriseId, p.CreatedAt });
    }
}

internal sealed class PolicyConfiguration : IEntityTypeConfiguration<Policy>
{
    public void Configure(EntityTypeBuilder<Policy> policy)
    {
        policy.Property(p => p.Title).HasMaxLength(200);
        policy.Property(p => p.IssuedBy).HasMaxLength(100);
        policy.HasIndex(p => new { p.EnterpriseId, p.Kind, p.VersionNumber }).IsUnique();
        policy.HasIndex(p => new { p.EnterpriseId, p.CreatedAt });
    }
}

internal sealed class LinkedSupervisionConfiguration : IEntityTypeConfiguration<LinkedSupervision>
{
    public void Configure(EntityTypeBuilder<LinkedSupervision> link)
    {
        link.Property(l => l.Duties).HasMaxLength(500);
        link.HasIndex(l => new { l.SectionId, l.CreatedAt });
        link.HasIndex(l => new { l.EnterpriseId, l.CreatedAt });
        link.HasIndex(l => l.CreatedAt);
    }
}

internal sealed class LeadingGroupConfiguration : IEntityTypeConfiguration<LeadingGroup>
{
    public void Configure(EntityTypeBuilder<LeadingGroup> group) => group.Property(g => g.Positions).HasJson();
}
