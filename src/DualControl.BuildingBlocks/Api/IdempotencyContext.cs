namespace DualControl.BuildingBlocks.Api;

/// <summary>The Idempotency-Key of the running request, and what became of it.</summary>
public sealed class IdempotencyContext
{
    /// <summary>The key the client sent, if any.</summary>
    public string? Key { get; set; }

    /// <summary>True when the command had taken effect before.</summary>
    public bool Replayed { get; set; }

    /// <summary>The first answer, when it was kept.</summary>
    public StoredAnswer? Replay { get; set; }

    /// <summary>Keeps the answer beside the key; set by the pipeline after a first success.</summary>
    public Func<StoredAnswer, CancellationToken, Task>? RememberAsync { get; set; }
}

/// <summary>An HTTP answer as kept for replays.</summary>
public sealed record StoredAnswer(int Status, string? Body, string? ETag, string? Location);
