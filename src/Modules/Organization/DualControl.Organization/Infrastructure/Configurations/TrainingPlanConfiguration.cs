using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.Trainings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class TrainingPlanConfiguration : IEntityTypeConfiguration<TrainingPlan>
{
    public void Configure(EntityTypeBuilder<TrainingPlan> plan)
    {
        plan.Property(p => p.Title).HasMaxLength(200);
        plan.Property(p => p.PostIds).HasJson();
        plan.HasIndex(p => new { p.EnterpriseId, p.From });
    }
}
