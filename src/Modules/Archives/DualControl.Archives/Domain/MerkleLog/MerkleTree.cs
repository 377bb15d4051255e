namespace DualControl.Archives.Domain.MerkleLog;

/// <summary>
/// The append-only tree of RFC 9162, section 2.1, over stored complete subtrees. Everything here is arithmetic: it says which nodes are
/// needed, and folds them once they are read, so that a proof costs one read of O(log n) rows.
/// </summary>
internal static class MerkleTree
{
    /// <summary>Root of the tree of the first <paramref name="size"/> leaves.</summary>
    public static byte[] Root(long size, Func<NodeAddress, byte[]> node) =>
        size == 0 ? MerkleHash.OfNothing() : HashOf(new LeafRange(0, size), node);

    /// <summary>Hash of a subtree, folded from the right edge inwards.</summary>
    public static byte[] HashOf(LeafRange range, Func<NodeAddress, byte[]> node) =>
        range.Nodes().Reverse().Select(node).Aggregate((right, left) => MerkleHash.OfNode(left, right));

    /// <summary>Subtrees whose hashes prove that a leaf is in the tree (PATH of section 2.1.3.1), from the leaf upwards.</summary>
    public static IReadOnlyList<LeafRange> InclusionPath(long leafIndex, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(leafIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(leafIndex, size);
        var path = new List<LeafRange>();
        var at = new LeafRange(0, size);
        while (at.Length > 1)
        {
            var middle = MiddleOf(at);
            var (left, right) = (at with { End = middle }, at with { Start = middle });
            path.Add(leafIndex < middle ? right : left);
            at = leafIndex < middle ? left : right;
        }
        path.Reverse();
        return path;
    }

    /// <summary>Subtrees whose hashes prove that the tree of size <paramref name="from"/> is a prefix (PROOF of section 2.1.4.1).</summary>
    public static IReadOnlyList<LeafRange> ConsistencyPath(long from, long to)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);
        if (from == 0 || from == to) return [];   // the empty tree is a prefix of every tree
        var path = new List<LeafRange>();
        var at = new LeafRange(0, to);
        while (at.End > from)
        {
            var middle = MiddleOf(at);
            var (left, right) = (at with { End = middle }, at with { Start = middle });
            path.Add(from <= middle ? right : left);
            at = from <= middle ? left : right;
        }
        // The whole old tree need not be told: its root is what the verifier holds.
        if (at.Start > 0) path.Add(at);
        path.Reverse();
        return path;
    }

    /// <summary>Left neighbours that an append at <paramref name="leafIndex"/> closes a subtree with: as many as trailing ones, one on average.</summary>
    public static IEnumerable<NodeAddress> NeighboursOf(long leafIndex)
    {
        for (var level = 0; ((leafIndex >> level) & 1) == 1; level++) yield return new NodeAddress(level, (leafIndex >> level) - 1);
    }

    /// <summary>Nodes to store for a new leaf: the leaf itself and every subtree it completes.</summary>
    public static IReadOnlyList<(NodeAddress Address, byte[] Hash)> Append(long leafIndex, byte[] leafHash, Func<NodeAddress, byte[]> node)
    {
        var added = new List<(NodeAddress, byte[])> { (new NodeAddress(0, leafIndex), leafHash) };
        var hash = leafHash;
        foreach (var neighbour in NeighboursOf(leafIndex))
        {
            hash = MerkleHash.OfNode(node(neighbour), hash);
            added.Add((new NodeAddress(neighbour.Level + 1, neighbour.Index >> 1), hash));
        }
        return added;
    }

    /// <summary>Where RFC 9162 splits: the largest power of two smaller than the number of leaves.</summary>
    private static long MiddleOf(LeafRange range) => range.Start + (1L << (int)long.Log2(range.Length - 1));
}
