using DualControl.Organization.Domain.Persons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Organization.Infrastructure.Configurations;

internal sealed class PostHoldingConfiguration : IEntityTypeConfiguration<PostHolding>
{
    public void Configure(EntityTypeBuilder<PostHolding> holding)
    {
        holding.HasIndex(h => new { h.EnterpriseId, h.CreatedAt });
        holding.HasIndex(h => new { h.PersonId, h.PostId });
        holding.HasIndex(h => new { h.PostId, h.From });
    }
}
