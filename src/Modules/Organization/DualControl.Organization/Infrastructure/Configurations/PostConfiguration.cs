using DualControl.Organization.Domain.Posts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class PostConfiguration : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.Property(p => p.Title).HasMaxLength(100);
        post.HasIndex(p => new { p.EnterpriseId, p.CreatedAt });
        post.HasIndex(p => new { p.SiblingGroup, p.Title }).IsUnique();
    }
}
