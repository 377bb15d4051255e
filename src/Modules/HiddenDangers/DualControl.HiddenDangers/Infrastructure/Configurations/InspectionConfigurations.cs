using DualControl.BuildingBlocks.Persistence;
using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.HiddenDangers.Domain.Inspections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.HiddenDangers.Infrastructure.Configurations;

internal sealed class InspectionChecklistConfiguration : IEntityTypeConfiguration<InspectionChecklist>
{
    public void Configure(EntityTypeBuilder<InspectionChecklist> checklist)
    {
        checklist.Property(c => c.DepartmentName).HasMaxLength(100);
        checklist.Property(c => c.Items).HasJson();
        checklist.Property(c => c.Difference).HasJson();
        checklist.HasIndex(c => new { c.DepartmentId, c.Edition }).IsUnique();
        checklist.HasIndex(c => new { c.EnterpriseId, c.CreatedAt });
        checklist.HasIndex(c => c.CreatedAt);
    }
}

internal sealed class InspectionConfiguration : IEntityTypeConfiguration<Inspection>
{
    public void Configure(EntityTypeBuilder<Inspection> inspection)
    {
        inspection.Property(i => i.DepartmentName).HasMaxLength(100);
        inspection.Property(i => i.Theme).HasMaxLength(200);
        inspection.Property(i => i.Items).HasJson();
        inspection.Property(i => i.Answers).HasJson();
        inspection.Property(i => i.Found).HasJson();
        inspection.HasIndex(i => new { i.EnterpriseId, i.CreatedAt });
        inspection.HasIndex(i => new { i.EnterpriseId, i.PlannedFor });
        inspection.HasIndex(i => i.ChecklistId);
        inspection.HasIndex(i => i.CreatedAt);
    }
}
