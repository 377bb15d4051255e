namespace DualControl.Archives.Domain.MerkleLog;

/// <summary>A complete subtree: the leaves <c>Index·2^Level … (Index+1)·2^Level − 1</c>. Level 0 is a leaf.</summary>
internal readonly record struct NodeAddress(int Level, long Index)
{
    /// <summary>In-order number of the node: unique over all levels, so one column finds it.</summary>
    public long Position => (((2 * Index) + 1) << Level) - 1;
}

/// <summary>
/// The leaves <c>Start … End − 1</c> of a subtree as RFC 9162 splits it. Its hash is folded from the complete subtrees it consists of;
/// only ranges at the right edge have more than one.
/// </summary>
internal readonly record struct LeafRange(long Start, long End)
{
    public long Length => End - Start;

    /// <summary>The complete subtrees, left to right: at most one per level.</summary>
    public IEnumerable<NodeAddress> Nodes()
    {
        for (var start = Start; start < End;)
        {
            var level = (int)long.Log2(End - start);
            yield return new NodeAddress(level, start >> level);
            start += 1L << level;
        }
    }
}
