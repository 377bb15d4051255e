using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.LinkedVisits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class LinkedVisitConfiguration : IEntityTypeConfiguration<LinkedVisit>
{
    public void Configure(EntityTypeBuilder<LinkedVisit> visit)
    {
        visit.Property(v => v.Findings).HasMaxLength(2000);
        visit.Property(v => v.Demands).HasJson();
        visit.HasIndex(v => new { v.EnterpriseId, v.VisitedOn });
        visit.HasIndex(v => new { v.LinkedSupervisionId, v.VisitedOn });
        visit.HasIndex(v => v.NextDueOn);
        visit.HasIndex(v => v.VisitedOn);
    }
}
