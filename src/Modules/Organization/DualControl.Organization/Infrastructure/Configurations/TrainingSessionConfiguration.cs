using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.Trainings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class TrainingSessionConfiguration : IEntityTypeConfiguration<TrainingSession>
{
    public void Configure(EntityTypeBuilder<TrainingSession> session)
    {
        session.Property(s => s.Place).HasMaxLength(200);
        session.Property(s => s.Content).HasMaxLength(2000);
        session.Property(s => s.TrainerPost).HasMaxLength(100);
        session.Property(s => s.CancelReason).HasMaxLength(500);
        session.Property(s => s.Expected).HasJson();
        session.Property(s => s.ExpectedPosts).HasJson();
        session.Property(s => s.Test).HasJson();
        session.Property(s => s.Absent).HasJson();
        session.HasIndex(s => new { s.EnterpriseId, s.StartsAt });
        session.HasIndex(s => new { s.PlanId, s.StartsAt });
    }
}
