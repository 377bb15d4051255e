using Microsoft.EntityFrameworkCore;

namespace DualControl.BuildingBlocks.Persistence;

/// <summary>An integration event waiting to be, or having been, dispatched.</summary>
public sealed class OutboxMessage
{
    /// <summary>Order of writing within the module.</summary>
    public long Sequence { get; init; }

    /// <summary>Identity of the event; the consumers' inboxes remember it.</summary>
    public required Guid Id { get; init; }

    public required string Type { get; init; }
    public required string Body { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
    public string? TraceParent { get; init; }
    public DateTimeOffset? ProcessedAt { get; init; }

    /// <summary>Until then another replica leaves the message alone (claim), or a failed one rests (back-off).</summary>
    public DateTimeOffset? NotBefore { get; init; }

    public int Attempts { get; init; }
    public string? LastError { get; init; }
}

/// <summary>A handler of this module has taken effect for this event: never again.</summary>
public sealed class InboxMessage
{
    public required Guid MessageId { get; init; }
    public required string Handler { get; init; }
    public required DateTimeOffset HandledAt { get; init; }
}

/// <summary>A retry key of one caller, saved in the transaction of the effect.</summary>
public sealed class IdempotencyKey
{
    public required string Caller { get; init; }
    public required string Key { get; init; }
    public required string RequestHash { get; init; }
    public required string Result { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public string? Answer { get; init; }
}

/// <summary>The last number given out in a series.</summary>
public sealed class NumberSeries
{
    public required string Name { get; init; }
    public long Last { get; init; }
}

internal static class PlumbingConfiguration
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<OutboxMessage>(m =>
        {
            m.HasKey(x => x.Sequence);
            m.Property(x => x.Sequence).ValueGeneratedOnAdd();
            m.Property(x => x.Type).HasMaxLength(200);
            m.Property(x => x.Body).HasMaxLength(-1);
            m.Property(x => x.TraceParent).HasMaxLength(100);
            m.HasIndex(x => new { x.ProcessedAt, x.Sequence });
        });
        model.Entity<InboxMessage>(m =>
        {
            m.HasKey(x => new { x.MessageId, x.Handler });
            m.Property(x => x.Handler).HasMaxLength(200);
        });
        model.Entity<IdempotencyKey>(m =>
        {
            m.HasKey(x => new { x.Caller, x.Key });
            m.Property(x => x.Caller).HasMaxLength(100);
            m.Property(x => x.Key).HasMaxLength(255);
            m.Property(x => x.RequestHash).HasMaxLength(64);
            m.Property(x => x.Result).HasMaxLength(-1);
            m.Property(x => x.Answer).HasMaxLength(-1);
            m.HasIndex(x => x.ExpiresAt);
        });
        model.Entity<NumberSeries>(m =>
        {
            m.HasKey(x => x.Name);
            m.Property(x => x.Name).HasMaxLength(100);
        });
    }
}
