using System.Reflection;
using DualControl.ArchitectureTests.Support;
using Shouldly;
using Xunit;

namespace DualControl.ArchitectureTests.Layers;

/// <summary>Which public types of BuildingBlocks have ASP.NET Core or EF Core in their own signatures.</summary>
public sealed class BuildingBlocksSignatures
{
    internal static readonly Lazy<string[]> CarryingFrameworks = new(() => [.. Solution.BuildingBlocks.GetExportedTypes().Where(Carries).Select(t => t.FullName!.Split('`')[0])]);

    [Fact]
    public void Types_that_carry_a_framework_are_told_from_those_that_do_not()
    {
        CarryingFrameworks.Value.ShouldContain("DualControl.BuildingBlocks.Api.UseCases");
        CarryingFrameworks.Value.ShouldContain("DualControl.BuildingBlocks.Persistence.ModuleDbContext");
        CarryingFrameworks.Value.ShouldNotContain("DualControl.BuildingBlocks.Api.FileAnswer");
        CarryingFrameworks.Value.ShouldNotContain("DualControl.BuildingBlocks.Api.IVersioned");
    }

    private static bool Carries(Type type)
    {
        const BindingFlags open = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return new[] { type.BaseType }.Concat(type.GetInterfaces())
            .Concat(type.GetProperties(open).Select(p => p.PropertyType))
            .Concat(type.GetFields(open).Select(f => f.FieldType))
            .Concat(type.GetMethods(open).SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType)))
            .Concat(type.GetConstructors(open).SelectMany(c => c.GetParameters().Select(p => p.ParameterType)))
            .OfType<Type>().SelectMany(WithArguments).Any(IsFramework);
    }

    private static IEnumerable<Type> WithArguments(Type type) =>
        type.HasElementType ? WithArguments(type.GetElementType()!) : [type, .. type.GetGenericArguments().Where(a => !a.IsGenericParameter).SelectMany(WithArguments)];

    private static bool IsFramework(Type type) =>
        type.Namespace is { } n && (n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || n.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));
}
