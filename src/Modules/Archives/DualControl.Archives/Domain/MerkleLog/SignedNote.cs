using System.Security.Cryptography;
using System.Text;

namespace DualControl.Archives.Domain.MerkleLog;

/// <summary>The text forms of C2SP signed-note for an Ed25519 key, which auditors' tools understand.</summary>
internal static class SignedNote
{
    private const byte Ed25519 = 0x01;
    private const int KeyHashLength = 4;

    /// <summary>True for a name without white space and <c>+</c>, which separate the parts of a note and of a key.</summary>
    public static bool IsName(string? name) => name is { Length: > 0 and <= 200 } && !name.Any(c => c == '+' || char.IsWhiteSpace(c) || char.IsControl(c));

    /// <summary>Tells keys of one name apart: the start of <c>SHA-256(name ‖ \n ‖ 0x01 ‖ public key)</c>.</summary>
    public static byte[] KeyHash(string name, ReadOnlySpan<byte> publicKey) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', Ed25519, .. publicKey])[..KeyHashLength];

    /// <summary>The verifier key <c>name+hash+base64(0x01 ‖ public key)</c>.</summary>
    public static string VerifierKey(string name, ReadOnlySpan<byte> publicKey) =>
        $"{name}+{Convert.ToHexStringLower(KeyHash(name, publicKey))}+{Convert.ToBase64String([Ed25519, .. publicKey])}";

    /// <summary>The text, a blank line, and one signature line (em dash, name, key hash and signature).</summary>
    public static string Write(string text, string name, ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> signature) =>
        $"{text}\n\u2014 {name} {Convert.ToBase64String([.. KeyHash(name, publicKey), .. signature])}\n";
}
