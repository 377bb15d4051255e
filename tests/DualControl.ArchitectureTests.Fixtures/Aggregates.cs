using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;

namespace DualControl.Fixtures.Aggregates;

internal sealed class GoodThing : AggregateRoot<RiskUnitId>
{
    private GoodThing() { }

    public string Name { get; private set; } = "";
    public RiskFactorId Other { get; private init; }

    public static GoodThing Make(string name) => new() { Id = RiskUnitId.New(), Name = name };
}

/// <summary>Breaks: others can change it.</summary>
internal sealed class OpenThing : AggregateRoot<RiskUnitId>
{
    private OpenThing() { }

    public string Name { get; set; } = "";
}

/// <summary>Breaks: others can extend it.</summary>
internal class UnsealedThing : AggregateRoot<RiskUnitId>
{
    private UnsealedThing() { }
}

/// <summary>Breaks: others can make an empty one.</summary>
internal sealed class EmptyThing : AggregateRoot<RiskUnitId>;

/// <summary>Breaks: holds another aggregate, once openly and once in a list.</summary>
internal sealed class HoldingThing : AggregateRoot<RiskUnitId>
{
    private readonly List<GoodThing> _others = [];

    private HoldingThing() { }

    public GoodThing? Other { get; private set; }
    public int Count => _others.Count;
}
