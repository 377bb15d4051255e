using DualControl.Organization.Domain.Trainings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class TrainingAttendanceConfiguration : IEntityTypeConfiguration<TrainingAttendance>
{
    public void Configure(EntityTypeBuilder<TrainingAttendance> attendance)
    {
        attendance.HasIndex(a => new { a.SessionId, a.PersonId }).IsUnique();
        attendance.HasIndex(a => new { a.SessionId, a.CreatedAt });
        attendance.HasIndex(a => new { a.EnterpriseId, a.Kind, a.CompletedOn });
        attendance.HasIndex(a => new { a.EnterpriseId, a.Kind, a.HeldOn });
        attendance.HasIndex(a => new { a.PersonId, a.HeldOn });
    }
}
