using System.Reflection;
using System.Xml.Linq;

namespace DualControl.ArchitectureTests.Docs;

/// <summary>The documented members of assemblies, out of the XML files beside them.</summary>
internal sealed class XmlDocs(IEnumerable<Assembly> assemblies)
{
    private readonly HashSet<string> _documented = [.. assemblies.SelectMany(Documented)];

    public bool Has(Type type) => _documented.Contains($"T:{NameOf(type)}");

    /// <summary>True when as many overloads of the name are documented as there are.</summary>
    public bool Has(MemberInfo member)
    {
        var kind = member switch { PropertyInfo => 'P', FieldInfo => 'F', EventInfo => 'E', _ => 'M' };
        var id = $"{kind}:{NameOf(member.DeclaringType!)}.{member.Name}";
        if (member is not MethodInfo) return _documented.Contains(id);
        var overloads = member.DeclaringType!.GetMember(member.Name, MemberTypes.Method, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Length;
        return _documented.Count(d => d == id || d.StartsWith($"{id}(", StringComparison.Ordinal) || d.StartsWith($"{id}``", StringComparison.Ordinal)) >= overloads;
    }

    private static IEnumerable<string> Documented(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .Where(m => m.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(m.Element("summary")?.Value))
            .Select(m => (string)m.Attribute("name")!);

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');
}
