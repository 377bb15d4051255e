namespace DualControl.Fixtures.Contracts;

/// <summary>Allowed.</summary>
public sealed record GoodThing(GoodThingId Id, GoodKind Kind, IGoodThing? Other);

/// <summary>Allowed.</summary>
public readonly record struct GoodThingId(Guid Value);

/// <summary>Allowed.</summary>
public enum GoodKind
{
    /// <summary>One.</summary>
    One,
}

/// <summary>Allowed.</summary>
public interface IGoodThing;

/// <summary>Breaks: no behaviour in Contracts.</summary>
public sealed class ThingService;

/// <summary>Breaks: a record that is not sealed.</summary>
public record OpenThing(string Name);

/// <summary>Breaks: a record struct that can change.</summary>
public record struct MutableThingId(Guid Value);

/// <summary>Breaks: a struct that is no record.</summary>
public readonly struct PlainThing;
