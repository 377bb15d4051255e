namespace DualControl.Fixtures.Clocks;

#pragma warning disable RS0030 // what the compiler refuses is what these fixtures are for; nothing here is ever called

internal static class ReadsClocks
{
    public static readonly Func<DateTime>[] Times = [() => DateTime.Now, () => DateTime.UtcNow, () => DateTime.Today];

    public static async IAsyncEnumerable<DateTimeOffset> ReadAsync()
    {
        await Task.Yield();
        yield return DateTimeOffset.Now;
        yield return DateTimeOffset.UtcNow;
    }
}

internal static class MakesIds
{
    public static Guid[] Make() => [Guid.NewGuid(), Guid.CreateVersion7()];
}

internal static class DrawsLots
{
    public static int Draw() => Random.Shared.Next();
}

internal static class Waits
{
    public static readonly Action<int> Sleep = Thread.Sleep;

    public static Task WaitAsync() => Task.Delay(1);
}
