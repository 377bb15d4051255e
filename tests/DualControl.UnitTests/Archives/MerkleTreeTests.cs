using DualControl.Archives.Domain.MerkleLog;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.Archives;

public sealed class MerkleTreeTests
{
    /// <summary>The reference leaves of Certificate Transparency (transparency-dev/merkle, testonly) and their published roots.</summary>
    private static readonly string[] ReferenceLeaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] ReferenceRoots =
    [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    private static readonly byte[][] Leaves = [.. ReferenceLeaves.Select(Convert.FromHexString)];

    [Theory, InlineData(0), InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public void Roots_of_the_reference_leaves_are_the_published_ones(int size)
    {
        Hex(new StoredTree(Leaves.Take(size)).Root(size)).ShouldBe(ReferenceRoots[size]);
        Hex(MerkleVerifier.Mth([.. Leaves.Take(size)])).ShouldBe(ReferenceRoots[size]);
    }

    [Fact]
    public void Small_trees_hashed_by_hand_have_the_same_roots()
    {
        var l = Leaves.Select(MerkleVerifier.LeafHash).ToArray();
        byte[] N(byte[] left, byte[] right) => MerkleVerifier.NodeHash(left, right);
        var byHand = new Dictionary<int, byte[]>
        {
            [1] = l[0],
            [2] = N(l[0], l[1]),
            [3] = N(N(l[0], l[1]), l[2]),
            [4] = N(N(l[0], l[1]), N(l[2], l[3])),
            [5] = N(N(N(l[0], l[1]), N(l[2], l[3])), l[4]),
            [6] = N(N(N(l[0], l[1]), N(l[2], l[3])), N(l[4], l[5])),
            [7] = N(N(N(l[0], l[1]), N(l[2], l[3])), N(N(l[4], l[5]), l[6])),
            [8] = N(N(N(l[0], l[1]), N(l[2], l[3])), N(N(l[4], l[5]), N(l[6], l[7]))),
        };
        foreach (var (size, root) in byHand) Hex(new StoredTree(Leaves.Take(size)).Root(size)).ShouldBe(Hex(root), $"size {size}");
    }

    [Fact]
    public void Proofs_of_the_seven_leaf_tree_are_those_drawn_in_RFC_9162()
    {
        // Section 2.1.5: a…g leaf pairs; PATH(0) = [b, h, l], PATH(3) = [c, g, l], PATH(4) = [f, j, k], PATH(6) = [i, k].
        var l = Leaves.Take(7).Select(MerkleVerifier.LeafHash).ToArray();
        var g = MerkleVerifier.NodeHash(l[0], l[1]);
        var h = MerkleVerifier.NodeHash(l[2], l[3]);
        var i = MerkleVerifier.NodeHash(l[4], l[5]);
        var k = MerkleVerifier.NodeHash(g, h);
        var right = MerkleVerifier.NodeHash(i, l[6]);
        var tree = new StoredTree(Leaves.Take(7));
        Hex(tree.Inclusion(0, 7)).ShouldBe(Hex([l[1], h, right]));
        Hex(tree.Inclusion(3, 7)).ShouldBe(Hex([l[2], g, right]));
        Hex(tree.Inclusion(4, 7)).ShouldBe(Hex([l[5], l[6], k]));
        Hex(tree.Inclusion(6, 7)).ShouldBe(Hex([i, k]));
        Hex(tree.Consistency(3, 7)).ShouldBe(Hex([l[2], l[3], g, right]));
        Hex(tree.Consistency(4, 7)).ShouldBe(Hex([right]));
        Hex(tree.Consistency(6, 7)).ShouldBe(Hex([i, l[6], k]));
    }

    [Fact]
    public void Every_inclusion_proof_up_to_64_leaves_verifies()
    {
        var tree = StoredTree.OfSize(64);
        for (var size = 1; size <= 64; size++)
            for (var leaf = 0; leaf < size; leaf++)
                MerkleVerifier.VerifyInclusion(MerkleVerifier.LeafHash(tree.Leaves[leaf]), leaf, size, tree.Inclusion(leaf, size), tree.Root(size))
                    .ShouldBeTrue($"leaf {leaf} of {size}");
    }

    [Fact]
    public void Every_root_up_to_64_leaves_is_that_of_the_definition()
    {
        var tree = StoredTree.OfSize(64);
        for (var size = 0; size <= 64; size++) Hex(tree.Root(size)).ShouldBe(Hex(MerkleVerifier.Mth([.. tree.Leaves.Take(size)])), $"size {size}");
    }

    [Fact]
    public void Every_consistency_proof_up_to_64_leaves_verifies()
    {
        var tree = StoredTree.OfSize(64);
        for (var to = 0; to <= 64; to++)
            for (var from = 0; from <= to; from++)
                if (from == 0 || from == to)
                    tree.Consistency(from, to).ShouldBeEmpty();
                else
                    MerkleVerifier.VerifyConsistency(from, tree.Root(from), to, tree.Root(to), tree.Consistency(from, to)).ShouldBeTrue($"{from} to {to}");
    }

    [Fact]
    public void Proofs_for_an_older_size_do_not_depend_on_later_leaves()
    {
        var (older, newer) = (StoredTree.OfSize(37), StoredTree.OfSize(64));
        Hex(newer.Root(37)).ShouldBe(Hex(older.Root(37)));
        Hex(newer.Inclusion(20, 37)).ShouldBe(Hex(older.Inclusion(20, 37)));
    }

    [Theory, InlineData(-1, 4), InlineData(4, 4), InlineData(0, 0)]
    public void There_is_no_inclusion_proof_of_a_leaf_outside_the_tree(long leafIndex, long size) =>
        Should.Throw<ArgumentOutOfRangeException>(() => MerkleTree.InclusionPath(leafIndex, size));

    [Theory, InlineData(-1, 4), InlineData(5, 4)]
    public void There_is_no_consistency_proof_backwards(long from, long to) =>
        Should.Throw<ArgumentOutOfRangeException>(() => MerkleTree.ConsistencyPath(from, to));

    [Fact]
    public void An_append_writes_two_nodes_on_average_and_a_proof_reads_few()
    {
        StoredTree.OfSize(4096).NodesWritten.ShouldBe((2 * 4096) - 1);
        for (long size = 1; size <= 5000; size += 7)
            MerkleTree.InclusionPath(size / 3, size).SelectMany(s => s.Nodes()).Count().ShouldBeLessThanOrEqualTo(2 * (int)Math.Ceiling(Math.Log2(size + 1)));
    }

    [Fact]
    public void Each_node_has_a_position_of_its_own()
    {
        var positions = Enumerable.Range(0, 12).SelectMany(level => Enumerable.Range(0, 4096 >> level).Select(i => new NodeAddress(level, i).Position)).ToList();
        positions.Distinct().Count().ShouldBe(positions.Count);
        positions.ShouldAllBe(p => p >= 0);
        new NodeAddress(0, (1L << 61) - 1).Position.ShouldBePositive();
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
    private static string Hex(IEnumerable<byte[]> hashes) => string.Join(' ', hashes.Select(Hex));
}
