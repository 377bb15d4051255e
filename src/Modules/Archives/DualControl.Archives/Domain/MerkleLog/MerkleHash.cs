using System.Security.Cryptography;

namespace DualControl.Archives.Domain.MerkleLog;

/// <summary>The hashes of RFC 9162, section 2.1.1 (the same as RFC 6962), with SHA-256.</summary>
internal static class MerkleHash
{
    /// <summary>Length of a hash in bytes.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    /// <summary>Root of the empty tree: the hash of nothing.</summary>
    public static byte[] OfNothing() => SHA256.HashData([]);

    /// <summary><c>SHA-256(0x00 ‖ data)</c>.</summary>
    public static byte[] OfLeaf(ReadOnlySpan<byte> data) => SHA256.HashData([0x00, .. data]);

    /// <summary><c>SHA-256(0x01 ‖ left ‖ right)</c>; the prefix keeps a node from passing as a leaf.</summary>
    public static byte[] OfNode(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => SHA256.HashData([0x01, .. left, .. right]);
}
