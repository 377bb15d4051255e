using DualControl.Organization.Domain.ResponsibilityLetters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class ResponsibilityLetterBatchConfiguration : IEntityTypeConfiguration<ResponsibilityLetterBatch>
{
    public void Configure(EntityTypeBuilder<ResponsibilityLetterBatch> batch)
    {
        batch.HasIndex(b => new { b.EnterpriseId, b.CreatedAt });
    }
}
