using DualControl.Tasks.Domain.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Tasks.Infrastructure.Configurations;

internal sealed class TaskSubjectConfiguration : IEntityTypeConfiguration<TaskSubject>
{
    public void Configure(EntityTypeBuilder<TaskSubject> builder) => builder.HasKey(s => s.Id);
}
