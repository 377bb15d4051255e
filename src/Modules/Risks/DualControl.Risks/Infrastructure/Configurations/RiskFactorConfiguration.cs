using DualControl.BuildingBlocks.Persistence;
using DualControl.Risks.Domain.RiskFactors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Risks.Infrastructure.Configurations;

internal sealed class RiskFactorConfiguration : IEntityTypeConfiguration<RiskFactor>
{
    public void Configure(EntityTypeBuilder<RiskFactor> factor)
    {
        factor.Property(f => f.Content).HasJson();
        factor.Property(f => f.Drafted).HasJson();
        factor.Property(f => f.Reviewed).HasJson();
        factor.Property(f => f.Approved).HasJson();
        factor.Property(f => f.InForce).HasJson();
        factor.Property(f => f.Causes).HasJson();
        factor.Property(f => f.Reassessments).HasJson();
        factor.Property(f => f.Dangers).HasJson();
        factor.Property(f => f.History).HasJson();
        factor.Property(f => f.Proposals).HasJson();
        factor.Property(f => f.VoidProposal).HasJson();
        // Stored as its number: lists sort by it and units take its maximum.
        factor.Property(f => f.Level).HasConversion<int?>();
        factor.Property(f => f.Point).HasMaxLength(200);
        factor.Property(f => f.Description).HasMaxLength(500);
        factor.Property(f => f.ReturnReason).HasMaxLength(500);
        factor.Property(f => f.VoidReturnReason).HasMaxLength(500);
        factor.Property(f => f.VoidReason).HasMaxLength(500);
        factor.HasIndex(f => new { f.EnterpriseId, f.CreatedAt });
        factor.HasIndex(f => new { f.EnterpriseId, f.Level });
        factor.HasIndex(f => new { f.EnterpriseId, f.DepartmentId });
        factor.HasIndex(f => new { f.EnterpriseId, f.ResponsiblePostId });
        factor.HasIndex(f => f.RiskUnitId);
        factor.HasIndex(f => new { f.EnterpriseId, f.ReassessmentDue });
        factor.HasIndex(f => f.ReassessmentDue);
        factor.HasIndex(f => f.CreatedAt);
        // Figures are counted in these alone; the factors themselves are wide.
        factor.HasIndex(f => new { f.EnterpriseId, f.RiskUnitId, f.Point, f.Level });
        factor.HasIndex(f => new { f.EnterpriseId, f.RiskUnitId, f.Element, f.OperatingState, f.Tense, f.State });
        factor.HasIndex(f => new { f.EnterpriseId, f.InForceSince, f.Level });
    }
}
