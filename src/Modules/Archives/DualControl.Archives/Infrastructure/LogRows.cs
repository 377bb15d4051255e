using DualControl.Archives.Domain;

namespace DualControl.Archives.Infrastructure;

/// <summary>The one row that says how long the log is; updating it is what serializes appends.</summary>
internal sealed class LogHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;
    public long Size { get; init; }
}

/// <summary>A leaf: the bytes hashed into the tree.</summary>
internal sealed class LogLeaf : IAppendOnly
{
    public required long Index { get; init; }
    public required byte[] Data { get; init; }
}

/// <summary>What a leaf stands for. Apart from the leaf, because it may be disposed of one day and the leaf may not.</summary>
internal sealed class LogContent : IAppendOnly
{
    public required long LeafIndex { get; init; }
    public required byte[] Bytes { get; init; }
}

/// <summary>Hash of a complete subtree. <c>Position = (2·Index + 1)·2^Level − 1</c>, so that one column finds it.</summary>
internal sealed class LogNode : IAppendOnly
{
    public required long Position { get; init; }
    public required int Level { get; init; }
    public required long Index { get; init; }
    public required byte[] Hash { get; init; }
}
