using DualControl.Archives.Domain.MerkleLog;

namespace DualControl.UnitTests.Archives;

/// <summary>The product's tree over nodes kept as the database keeps them: by position, each written once.</summary>
internal sealed class StoredTree
{
    private readonly Dictionary<long, byte[]> _nodes = [];
    private readonly List<byte[]> _leaves = [];

    public StoredTree(IEnumerable<byte[]> leaves)
    {
        foreach (var leaf in leaves) Append(leaf);
    }

    public IReadOnlyList<byte[]> Leaves => _leaves;
    public int NodesWritten => _nodes.Count;

    public static StoredTree OfSize(int size) => new(Enumerable.Range(0, size).Select(i => new[] { (byte)i, (byte)(i >> 8) }));

    public void Append(byte[] leaf)
    {
        foreach (var (address, hash) in MerkleTree.Append(_leaves.Count, MerkleHash.OfLeaf(leaf), Node)) _nodes.Add(address.Position, hash);
        _leaves.Add(leaf);
    }

    public byte[] Root(long size) => MerkleTree.Root(size, Node);

    public IReadOnlyList<byte[]> Inclusion(long leafIndex, long size) => [.. MerkleTree.InclusionPath(leafIndex, size).Select(s => MerkleTree.HashOf(s, Node))];

    public IReadOnlyList<byte[]> Consistency(long from, long to) => [.. MerkleTree.ConsistencyPath(from, to).Select(s => MerkleTree.HashOf(s, Node))];

    private byte[] Node(NodeAddress address) => _nodes[address.Position];
}
