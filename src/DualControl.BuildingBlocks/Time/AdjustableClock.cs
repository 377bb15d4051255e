namespace DualControl.BuildingBlocks.Time;

/// <summary>
/// The system clock, which demo data and tests may move for their own flow of control so that a history can be loaded with the
/// instants it had. Nothing reachable over HTTP moves it.
/// </summary>
public sealed class AdjustableClock : TimeProvider
{
    private readonly AsyncLocal<DateTimeOffset?> _moved = new();

    public override DateTimeOffset GetUtcNow() => _moved.Value ?? System.GetUtcNow();

    /// <summary>Until disposed, this flow of control lives at the given instant.</summary>
    public IDisposable TravelTo(DateTimeOffset instant)
    {
        var before = _moved.Value;
        _moved.Value = instant.ToUniversalTime();
        return new Return(() => _moved.Value = before);
    }

    private sealed class Return(Action back) : IDisposable
    {
        public void Dispose() => back();
    }
}
