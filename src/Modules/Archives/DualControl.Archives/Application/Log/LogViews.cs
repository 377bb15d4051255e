namespace DualControl.Archives.Application.Log;

/// <summary>日志检查点 A signed commitment to the whole log.</summary>
/// <param name="Origin">日志名称 Name of the log.</param>
/// <param name="Size">叶子数 Number of leaves.</param>
/// <param name="RootHash">根哈希 Root hash, SHA-256, base64.</param>
/// <param name="Note">签名检查点 The signed note, byte for byte as the text form answers it (C2SP tlog-checkpoint, Ed25519).</param>
internal sealed record CheckpointView(string Origin, long Size, byte[] RootHash, string Note);

/// <summary>包含证明 Proof that a leaf is in the log (RFC 9162, 2.1.3).</summary>
/// <param name="LeafIndex">叶子序号 Index of the leaf, from 0.</param>
/// <param name="TreeSize">树的大小 Number of leaves the proof is for.</param>
/// <param name="LeafData">叶子数据 Data of the leaf, base64: canonical JSON (RFC 8785) holding the SHA-256 of the content.</param>
/// <param name="LeafHash">叶子哈希 SHA-256(0x00 ‖ data), base64.</param>
/// <param name="AuditPath">审计路径 Sibling hashes from the leaf upwards, base64.</param>
/// <param name="RootHash">根哈希 Root hash of the tree of that size, base64.</param>
/// <param name="Checkpoint">签名检查点 Signed note for that size and root.</param>
internal sealed record InclusionProofView(
    long LeafIndex, long TreeSize, byte[] LeafData, byte[] LeafHash, IReadOnlyList<byte[]> AuditPath, byte[] RootHash, string Checkpoint);

/// <summary>一致性证明 Proof that the log only grew between two sizes (RFC 9162, 2.1.4).</summary>
/// <param name="From">起始大小 Earlier number of leaves.</param>
/// <param name="To">截止大小 Later number of leaves.</param>
/// <param name="FromRootHash">起始根哈希 Root hash of the earlier tree, base64; compare it with the checkpoint you kept.</param>
/// <param name="ToRootHash">截止根哈希 Root hash of the later tree, base64.</param>
/// <param name="Path">证明路径 Hashes of the proof, base64; empty when the sizes are equal or the earlier is 0.</param>
/// <param name="Checkpoint">签名检查点 Signed note for the later tree.</param>
internal sealed record ConsistencyProofView(
    long From, long To, byte[] FromRootHash, byte[] ToRootHash, IReadOnlyList<byte[]> Path, string Checkpoint);

/// <summary>叶子 One leaf of the log.</summary>
/// <param name="Index">序号 Index, from 0.</param>
/// <param name="Data">数据 Canonical JSON of the leaf, base64.</param>
/// <param name="Hash">哈希 SHA-256(0x00 ‖ data), base64.</param>
internal sealed record LogLeafView(long Index, byte[] Data, byte[] Hash);

/// <summary>日志公钥 The key the checkpoints are signed with.</summary>
/// <param name="Name">名称 Name of the key: the origin of the log.</param>
/// <param name="VerifierKey">验证密钥 C2SP verifier key, <c>name+hash+base64</c>.</param>
/// <param name="Pem">PEM 公钥 The Ed25519 public key as PEM.</param>
internal sealed record LogPublicKeyView(string Name, string VerifierKey, string Pem);
