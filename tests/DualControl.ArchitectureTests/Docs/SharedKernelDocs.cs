using System.Reflection;
using System.Runtime.CompilerServices;
using DualControl.ArchitectureTests.Support;
using Xunit;

namespace DualControl.ArchitectureTests.Docs;

/// <summary>SharedKernel is the vocabulary of all modules: each public word has a meaning. Contracts: each public type.</summary>
public sealed class SharedKernelDocs
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_public_type_and_member_of_SharedKernel_is_documented()
    {
        var docs = new XmlDocs([Solution.SharedKernel]);
        Rule.Holds(Solution.SharedKernel.GetExportedTypes(), t => Undocumented(t, docs).Concat(UndocumentedMembers(t, docs)));
    }

    [Fact]
    public void Every_public_type_of_Contracts_is_documented()
    {
        var docs = new XmlDocs(Solution.ContractsAssemblies);
        Rule.Holds(Solution.ContractsAssemblies.SelectMany(a => a.GetExportedTypes()), t => Undocumented(t, docs));
    }

    [Fact]
    public void A_type_and_a_member_without_a_text_are_reported()
    {
        var docs = new XmlDocs([Fixture.Assembly]);
        Rule.Reports(Fixture.In("Docs"), t => Undocumented(t, docs).Concat(UndocumentedMembers(t, docs)),
            "SilentType has no XML text", "SilentMembers.Property has no XML text", "SilentMembers.Overloaded has no XML text", "SilentMembers.Field has no XML text",
            "SilentRecord.Second has no XML text");
    }

    private static IEnumerable<string> Undocumented(Type type, XmlDocs docs) => docs.Has(type) ? [] : [$"{type.FullName} has no XML text"];

    private static IEnumerable<string> UndocumentedMembers(Type type, XmlDocs docs) =>
        type.GetMembers(Declared).Where(m => m is PropertyInfo or FieldInfo { IsSpecialName: false } || (m is MethodInfo method && IsWritten(method)))
            .Where(m => !m.Has<CompilerGeneratedAttribute>() && !IsInherited(type, m) && !docs.Has(m))
            .Select(m => $"{type.FullName}.{m.Name} has no XML text");

    /// <summary>Methods and operators, not accessors; a record's own Deconstruct has no attribute to know it by.</summary>
    private static bool IsWritten(MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !(method.Name is "Deconstruct" && method.DeclaringType!.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    /// <summary>What implements an interface or overrides has its text there.</summary>
    private static bool IsInherited(Type type, MemberInfo member) =>
        (member is MethodInfo method && method.GetBaseDefinition() != method)
        || (type.IsClass || type.IsValueType) && type.GetInterfaces().Any(i => i.GetMember(member.Name).Length > 0);
}
