using DualControl.Archives.Domain.MerkleLog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DualControl.Archives.Infrastructure.Configurations;

internal sealed class LogHeadConfiguration : IEntityTypeConfiguration<LogHead>
{
    public void Configure(EntityTypeBuilder<LogHead> builder)
    {
        builder.HasKey(h => h.Id);
        builder.Property(h => h.Id).ValueGeneratedNever();
    }
}

internal sealed class LogLeafConfiguration : IEntityTypeConfiguration<LogLeaf>
{
    public void Configure(EntityTypeBuilder<LogLeaf> builder)
    {
        builder.HasKey(l => l.Index);
        builder.Property(l => l.Index).ValueGeneratedNever();
    }
}

internal sealed class LogContentConfiguration : IEntityTypeConfiguration<LogContent>
{
    public void Configure(EntityTypeBuilder<LogContent> builder)
    {
        builder.HasKey(c => c.LeafIndex);
        builder.Property(c => c.LeafIndex).ValueGeneratedNever();
    }
}

internal sealed class LogNodeConfiguration : IEntityTypeConfiguration<LogNode>
{
    public void Configure(EntityTypeBuilder<LogNode> builder)
    {
        builder.HasKey(n => n.Position);
        builder.Property(n => n.Position).ValueGeneratedNever();
        builder.Property(n => n.Hash).HasMaxLength(MerkleHash.Size);
    }
}
