using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DualControl.UnitTests.Archives;

/// <summary>One changed byte anywhere is detected.</summary>
public sealed class MerkleTamperingTests
{
    private static readonly StoredTree Tree = StoredTree.OfSize(80);

    private sealed record Tampering(int Size, int Other, int Which, int Byte, int Mask);

    private static readonly Arbitrary<Tampering> Any = (
        from size in Gen.Choose(2, 80)
        from other in Gen.Choose(0, size - 1)
        from which in Gen.Choose(0, 1000)
        from position in Gen.Choose(0, 31)
        from mask in Gen.Choose(1, 255)
        select new Tampering(size, other, which, position, mask)).ToArbitrary();

    [Fact]
    public void A_changed_byte_in_leaf_root_or_inclusion_path_is_detected() => Prop.ForAll(Any, t =>
    {
        var leaf = t.Other;
        var path = Tree.Inclusion(leaf, t.Size).ToList();
        var hash = MerkleVerifier.LeafHash(Tree.Leaves[leaf]);
        var root = Tree.Root(t.Size);
        var which = t.Which % (path.Count + 2);
        if (which == path.Count) root = Changed(root, t);
        else if (which == path.Count + 1) hash = MerkleVerifier.LeafHash(Changed(Tree.Leaves[leaf], t));
        else path[which] = Changed(path[which], t);
        return !MerkleVerifier.VerifyInclusion(hash, leaf, t.Size, path, root);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_changed_byte_in_either_root_or_consistency_path_is_detected() => Prop.ForAll(Any, t =>
    {
        var from = Math.Max(1, t.Other);
        var path = Tree.Consistency(from, t.Size).ToList();
        var (first, second) = (Tree.Root(from), Tree.Root(t.Size));
        var which = t.Which % (path.Count + 2);
        if (which == path.Count) first = Changed(first, t);
        else if (which == path.Count + 1) second = Changed(second, t);
        else path[which] = Changed(path[which], t);
        return !MerkleVerifier.VerifyConsistency(from, first, t.Size, second, path);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_proof_of_another_leaf_or_with_a_missing_or_added_hash_is_refused() => Prop.ForAll(Any, t =>
    {
        var path = Tree.Inclusion(t.Other, t.Size);
        var hash = MerkleVerifier.LeafHash(Tree.Leaves[t.Other]);
        var root = Tree.Root(t.Size);
        var another = (t.Other + 1) % t.Size;
        return !MerkleVerifier.VerifyInclusion(hash, another, t.Size, path, root)
            && !MerkleVerifier.VerifyInclusion(hash, t.Other, t.Size, [.. path.Skip(1)], root)
            && !MerkleVerifier.VerifyInclusion(hash, t.Other, t.Size, [.. path, root], root);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_log_rewritten_below_an_old_checkpoint_is_not_consistent_with_it() => Prop.ForAll(Any, t =>
    {
        var from = Math.Max(1, t.Other);
        var rewritten = new StoredTree(Tree.Leaves.Take(t.Size).Select((leaf, i) => i == t.Which % from ? Changed(leaf, t) : leaf));
        return !MerkleVerifier.VerifyConsistency(from, Tree.Root(from), t.Size, rewritten.Root(t.Size), rewritten.Consistency(from, t.Size));
    }).QuickCheckThrowOnFailure();

    private static byte[] Changed(byte[] bytes, Tampering t)
    {
        var changed = bytes.ToArray();
        changed[t.Byte % changed.Length] ^= (byte)t.Mask;
        return changed;
    }
}
