using DualControl.BuildingBlocks.Persistence;
using DualControl.Organization.Domain.TrainingTests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class QuestionConfiguration : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> question)
    {
        question.Property(q => q.Text).HasMaxLength(1000);
        question.Property(q => q.Options).HasJson();
        question.Property(q => q.Answers).HasJson();
        question.HasIndex(q => new { q.EnterpriseId, q.CreatedAt });
        question.HasIndex(q => new { q.EnterpriseId, q.Topic, q.CreatedAt });
    }
}
