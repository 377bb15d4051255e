using DualControl.BuildingBlocks.Persistence;
using DualControl.HiddenDangers.Domain.Dangers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.HiddenDangers.Infrastructure.Configurations;

internal sealed class HiddenDangerConfiguration : IEntityTypeConfiguration<HiddenDanger>
{
    public void Configure(EntityTypeBuilder<HiddenDanger> danger)
    {
        danger.Property(d => d.Number).HasMaxLength(30);
        danger.Property(d => d.Name).HasMaxLength(220);
        danger.Property(d => d.Place).HasMaxLength(200);
        danger.Property(d => d.Description).HasMaxLength(1000);
        danger.Property(d => d.LevelReason).HasMaxLength(500);
        danger.Property(d => d.Origin).HasJson();
        danger.Property(d => d.Responsible).HasJson();
        danger.Property(d => d.MajorReport).HasJson();
        danger.Property(d => d.Timeline).HasJson();
        danger.Property(d => d.Plan).HasJson();
        danger.Property(d => d.Reviews).HasJson();
        danger.Property(d => d.Rectifications).HasJson();
        danger.Property(d => d.Acceptances).HasJson();
        danger.Property(d => d.Verification).HasJson();
        danger.Property(d => d.Extensions).HasJson();
        danger.HasIndex(d => d.Number).IsUnique();
        danger.HasIndex(d => new { d.EnterpriseId, d.CreatedAt });
        danger.HasIndex(d => new { d.EnterpriseId, d.State, d.Level });
        danger.HasIndex(d => new { d.EnterpriseId, d.RegisteredAt });
        danger.HasIndex(d => new { d.EnterpriseId, d.WrittenOffAt });
        danger.HasIndex(d => d.RiskFactorId);
        danger.HasIndex(d => d.InspectionId);
        danger.HasIndex(d => new { d.EnterpriseId, d.ResponsiblePostId });
        danger.HasIndex(d => d.CreatedAt);
        danger.HasIndex(d => new { d.State, d.Deadline });
    }
}
