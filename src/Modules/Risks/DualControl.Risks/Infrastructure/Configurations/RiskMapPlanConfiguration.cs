using DualControl.BuildingBlocks.Persistence;
using DualControl.Risks.Domain.Maps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Risks.Infrastructure.Configurations;

internal sealed class RiskMapPlanConfiguration : IEntityTypeConfiguration<RiskMapPlan>
{
    public void Configure(EntityTypeBuilder<RiskMapPlan> plan)
    {
        plan.Property(p => p.Picture).HasJson();
        plan.Property(p => p.Bounds).HasJson();
        plan.Ignore(p => p.Frame);
        plan.HasIndex(p => p.EnterpriseId).IsUnique();
    }
}
