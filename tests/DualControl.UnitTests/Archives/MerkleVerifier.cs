using System.Security.Cryptography;

namespace DualControl.UnitTests.Archives;

/// <summary>
/// What an auditor runs: written from the text of RFC 9162, sections 2.1.1, 2.1.3.2 and 2.1.4.2 alone, sharing no line with the product.
/// </summary>
internal static class MerkleVerifier
{
    /// <summary>MTH of section 2.1.1, by its recursive definition over the leaves' data.</summary>
    public static byte[] Mth(IReadOnlyList<byte[]> d)
    {
        if (d.Count == 0) return SHA256.HashData([]);
        if (d.Count == 1) return LeafHash(d[0]);
        var k = 1;
        while (k * 2 < d.Count) k *= 2;
        return NodeHash(Mth([.. d.Take(k)]), Mth([.. d.Skip(k)]));
    }

    public static byte[] LeafHash(byte[] data)
    {
        var input = new byte[data.Length + 1];
        data.CopyTo(input, 1);
        return SHA256.HashData(input);
    }

    public static byte[] NodeHash(byte[] left, byte[] right)
    {
        var input = new byte[1 + left.Length + right.Length];
        input[0] = 1;
        left.CopyTo(input, 1);
        right.CopyTo(input, 1 + left.Length);
        return SHA256.HashData(input);
    }

    /// <summary>Section 2.1.3.2.</summary>
    public static bool VerifyInclusion(byte[] hash, long leafIndex, long treeSize, IReadOnlyList<byte[]> inclusionPath, byte[] rootHash)
    {
        if (leafIndex >= treeSize) return false;
        var fn = leafIndex;
        var sn = treeSize - 1;
        var r = hash;
        foreach (var p in inclusionPath)
        {
            if (sn == 0) return false;
            if ((fn & 1) == 1 || fn == sn)
            {
                r = NodeHash(p, r);
                while ((fn & 1) == 0 && fn != 0)
                {
                    fn >>= 1;
                    sn >>= 1;
                }
            }
            else
            {
                r = NodeHash(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && r.AsSpan().SequenceEqual(rootHash);
    }

    /// <summary>Section 2.1.4.2, for 0 &lt; first &lt; second.</summary>
    public static bool VerifyConsistency(long first, byte[] firstHash, long second, byte[] secondHash, IReadOnlyList<byte[]> consistencyPath)
    {
        if (consistencyPath.Count == 0) return false;
        var path = consistencyPath.ToList();
        if ((first & (first - 1)) == 0) path.Insert(0, firstHash);
        var fn = first - 1;
        var sn = second - 1;
        while ((fn & 1) == 1)
        {
            fn >>= 1;
            sn >>= 1;
        }
        var fr = path[0];
        var sr = path[0];
        foreach (var c in path.Skip(1))
        {
            if (sn == 0) return false;
            if ((fn & 1) == 1 || fn == sn)
            {
                fr = NodeHash(c, fr);
                sr = NodeHash(c, sr);
                while ((fn & 1) == 0 && fn != 0)
                {
                    fn >>= 1;
                    sn >>= 1;
                }
            }
            else
            {
                sr = NodeHash(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && fr.AsSpan().SequenceEqual(firstHash) && sr.AsSpan().SequenceEqual(secondHash);
    }
}
