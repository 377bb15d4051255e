using DualControl.Archives.Domain.MerkleLog;
using DualControl.SharedKernel.Results;

namespace DualControl.Archives.Application.Log;

/// <summary>Checkpoints and proofs out of the stored log.</summary>
internal sealed class LogProofs(IArchiveLog log, ICheckpointSigner signer)
{
    public async Task<CheckpointView> CheckpointAsync(CancellationToken ct)
    {
        var size = await log.SizeAsync(ct);
        var root = size == 0 ? MerkleHash.OfNothing() : (await log.HashesAsync([new LeafRange(0, size)], ct))[0];
        return new CheckpointView(signer.Origin, size, root, Note(size, root));
    }

    public async Task<Result<InclusionProofView>> InclusionAsync(long leafIndex, long? treeSize, CancellationToken ct)
    {
        var current = await log.SizeAsync(ct);
        var size = treeSize ?? current;
        if (size <= leafIndex || size > current)
            return ArchiveLogErrors.TreeSizeOutOfRange("treeSize", leafIndex + 1, current);
        var hashes = await log.HashesAsync([new LeafRange(0, size), new LeafRange(leafIndex, leafIndex + 1), .. MerkleTree.InclusionPath(leafIndex, size)], ct);
        return new InclusionProofView(leafIndex, size, await log.LeafAsync(leafIndex, ct), hashes[1], [.. hashes.Skip(2)], hashes[0], Note(size, hashes[0]));
    }

    public async Task<Result<ConsistencyProofView>> ConsistencyAsync(long from, long? until, CancellationToken ct)
    {
        var current = await log.SizeAsync(ct);
        var to = until ?? current;
        if (to > current) return ArchiveLogErrors.TreeSizeOutOfRange("to", 0, current);
        if (from > to) return ArchiveLogErrors.TreeSizeOutOfRange("from", 0, to);
        if (to == 0) return new ConsistencyProofView(0, 0, MerkleHash.OfNothing(), MerkleHash.OfNothing(), [], Note(0, MerkleHash.OfNothing()));
        // The empty tree has no nodes to fold; reading the later root twice keeps the list in one shape.
        var hashes = await log.HashesAsync([new LeafRange(0, to), new LeafRange(0, from == 0 ? to : from), .. MerkleTree.ConsistencyPath(from, to)], ct);
        return new ConsistencyProofView(from, to, from == 0 ? MerkleHash.OfNothing() : hashes[1], hashes[0], [.. hashes.Skip(2)], Note(to, hashes[0]));
    }

    private string Note(long size, byte[] root) => signer.Sign(new Checkpoint(signer.Origin, size, root));
}

internal static class ArchiveLogErrors
{
    private static readonly Error OutOfRange = Error.Invalid("archive_log.tree_size_out_of_range");

    /// <summary>There is no tree of that size, or it does not hold the leaf.</summary>
    public static Error TreeSizeOutOfRange(string field, long least, long most) =>
        OutOfRange.With(least, most).At(field);
}
