using System.Globalization;

namespace DualControl.Archives.Domain.MerkleLog;

/// <summary>What the log commits to: its name, its size and its root (C2SP tlog-checkpoint).</summary>
/// <param name="Origin">Name of the log, unique in the world.</param>
/// <param name="Size">Number of leaves.</param>
/// <param name="RootHash">Root of the tree of these leaves.</param>
internal sealed record Checkpoint(string Origin, long Size, byte[] RootHash)
{
    /// <summary>The text that is signed; its last line ends, too.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Convert.ToBase64String(RootHash)}\n");
}
