namespace DualControl.Fixtures.Names;

internal sealed class ThingManager;

internal sealed class ThingHelper<T>
{
    public T? Value { get; init; }
}

internal static class ThingUtilities;

internal interface IThingUtil;

/// <summary>Allowed: means something.</summary>
internal sealed class ManagerialUtilisation;
