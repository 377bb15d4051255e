using System.Reflection;
using System.Runtime.CompilerServices;

namespace DualControl.ArchitectureTests.Support;

internal static class TypeExtensions
{
    /// <summary>Types somebody wrote: no closures, state machines or embedded attributes.</summary>
    public static IEnumerable<Type> Written(this Assembly assembly) =>
        assembly.GetTypes().Where(t => !t.Has<CompilerGeneratedAttribute>() && t.Namespace?.StartsWith("DualControl", StringComparison.Ordinal) == true
            && !t.Name.StartsWith('<') && t.DeclaringType?.Name.StartsWith('<') != true);

    public static bool Has<TAttribute>(this MemberInfo member) where TAttribute : Attribute => member.IsDefined(typeof(TAttribute), false);

    public static bool Implements(this Type type, Type openInterface) => type.ArgumentsOf(openInterface).Any();

    /// <summary>The type arguments with which a type implements an open generic interface.</summary>
    public static IEnumerable<Type[]> ArgumentsOf(this Type type, Type openInterface) =>
        type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == openInterface).Select(i => i.GetGenericArguments());

    public static bool IsConcrete(this Type type) => type is { IsAbstract: false, IsInterface: false };

    public static bool IsRecord(this Type type) => type.GetMethod("<Clone>$") is not null;

    public static bool IsReadOnlyRecordStruct(this Type type) =>
        type.IsValueType && type.Has<IsReadOnlyAttribute>() && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
}
