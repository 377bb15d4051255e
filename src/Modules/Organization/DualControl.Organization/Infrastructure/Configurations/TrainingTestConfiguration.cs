using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.TrainingTests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class TrainingTestConfiguration : IEntityTypeConfiguration<TrainingTest>
{
    public void Configure(EntityTypeBuilder<TrainingTest> test)
    {
        test.Property(t => t.Paper).HasJson();
        test.Property(t => t.Given).HasJson();
        test.HasIndex(t => new { t.SessionId, t.PersonId, t.Attempt }).IsUnique();
        test.HasIndex(t => new { t.SessionId, t.CreatedAt });
    }
}
