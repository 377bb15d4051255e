using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.ResponsibilityLetters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class ResponsibilityLetterTemplateConfiguration : IEntityTypeConfiguration<ResponsibilityLetterTemplate>
{
    public void Configure(EntityTypeBuilder<ResponsibilityLetterTemplate> template)
    {
        template.Ignore(t => t.Text);
        template.Property(t => t.Title).HasMaxLength(200);
        template.Property(t => t.Clauses).HasJson();
        template.HasIndex(t => new { t.EnterpriseId, t.Rank, t.VersionNumber }).IsUnique();
        template.HasIndex(t => new { t.EnterpriseId, t.CreatedAt });
    }
}
