using System.Reflection;
using DualControl.ArchitectureTests.Support;
using DualControl.SharedKernel.Domain;
using Xunit;

namespace DualControl.ArchitectureTests.Domain;

/// <summary>An aggregate changes only through its methods, is made only by its own code, and holds other aggregates by id.</summary>
public sealed class Aggregates
{
    private const BindingFlags Anything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static IEnumerable<Type> All => Solution.ModuleAssemblies.SelectMany(a => a.Written()).Where(IsAggregate);

    [Fact]
    public void Aggregates_keep_their_walls() => Rule.Holds(All, Broken);

    [Fact]
    public void A_broken_aggregate_is_reported() => Rule.Reports(Fixture.In("Aggregates").Where(IsAggregate), Broken,
        "OpenThing.Name has a setter that others can call", "UnsealedThing is not sealed", "EmptyThing has no private constructor without parameters",
        "HoldingThing.Other holds another aggregate", "HoldingThing._others holds another aggregate");

    private static bool IsAggregate(Type type) => type is { IsClass: true, IsAbstract: false } && typeof(IAggregateRoot).IsAssignableFrom(type);

    private static IEnumerable<string> Broken(Type aggregate)
    {
        if (!aggregate.IsSealed) yield return $"{aggregate.FullName} is not sealed";
        if (aggregate.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance).All(c => !c.IsPrivate || c.GetParameters().Length > 0))
            yield return $"{aggregate.FullName} has no private constructor without parameters";
        foreach (var property in aggregate.GetProperties(Anything).Where(p => p.SetMethod is { IsPrivate: false }))
            yield return $"{aggregate.FullName}.{property.Name} has a setter that others can call";
        foreach (var member in Held(aggregate).Where(m => Parts(m.Type).Any(IsAggregate)))
            yield return $"{aggregate.FullName}.{member.Name} holds another aggregate";
    }

    private static IEnumerable<(string Name, Type Type)> Held(Type aggregate) =>
        aggregate.GetProperties(Anything).Select(p => (p.Name, p.PropertyType))
            .Concat(aggregate.GetFields(Anything).Where(f => !f.Name.StartsWith('<')).Select(f => (f.Name, f.FieldType)));

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : [type, .. type.GetGenericArguments().SelectMany(Parts)];
}
