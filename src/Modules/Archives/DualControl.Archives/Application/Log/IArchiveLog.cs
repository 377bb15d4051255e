using DualControl.Archives.Domain.MerkleLog;

namespace DualControl.Archives.Application.Log;

/// <summary>The append-only log: leaves, what they stand for, and the nodes of the tree.</summary>
internal interface IArchiveLog
{
    /// <summary>
    /// Appends a leaf within the running transaction and answers its index. Holds the head of the log until the transaction ends, so that
    /// appends of all replicas follow one another.
    /// </summary>
    Task<long> AppendAsync(LeafDocument leaf, byte[] content, CancellationToken ct);

    /// <summary>Number of leaves.</summary>
    Task<long> SizeAsync(CancellationToken ct);

    /// <summary>Hashes of subtrees, read at once.</summary>
    Task<IReadOnlyList<byte[]>> HashesAsync(IReadOnlyList<LeafRange> subtrees, CancellationToken ct);

    /// <summary>Data of a leaf.</summary>
    Task<byte[]> LeafAsync(long leafIndex, CancellationToken ct);

    /// <summary>Leaves in order, at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<LogLeafView>> LeavesAsync(long from, int count, CancellationToken ct);

    /// <summary>The content whose hash the leaf holds.</summary>
    Task<byte[]> ContentAsync(long leafIndex, CancellationToken ct);
}

/// <summary>Signs checkpoints of the log.</summary>
internal interface ICheckpointSigner
{
    /// <summary>Name of the log and of its key.</summary>
    string Origin { get; }

    /// <summary><c>name+hash+base64</c>, for C2SP tools.</summary>
    string VerifierKey { get; }

    /// <summary>The public key as PEM (SubjectPublicKeyInfo), for everybody else.</summary>
    string PublicKeyPem { get; }

    /// <summary>The signed note. The same checkpoint always gives the same note: Ed25519 is deterministic.</summary>
    string Sign(Checkpoint checkpoint);
}
