namespace DualControl.BuildingBlocks.Api;

/// <summary>A view of one aggregate; its version is the ETag.</summary>
public interface IVersioned
{
    long Version { get; }
}

/// <summary>A view of work that goes on by itself: while it does, clients are told when to ask again.</summary>
public interface IInProgress
{
    /// <summary>True while it changes without anybody's doing.</summary>
    bool InProgress { get; }
}
