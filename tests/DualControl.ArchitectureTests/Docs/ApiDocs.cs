using System.Reflection;
using System.Text.Json;
using DualControl.ArchitectureTests.Support;
using DualControl.ArchitectureTests.UseCases;
using DualControl.BuildingBlocks.Swagger;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using Xunit;

namespace DualControl.ArchitectureTests.Docs;

/// <summary>
/// Whatever a client sends or receives explains itself in the Swagger text: commands, queries, bodies, views, everything below them, and
/// the values of their enums. Words that mean the same everywhere (id, limit, version …) have their text in one table, ParameterTexts.
/// </summary>
public sealed class ApiDocs
{
    /// <summary>No properties of a body: they are the If-Match header and the parameters limit, cursor, sort and count, documented there.</summary>
    private static readonly string[] SentOtherwise = ["ExpectedVersion", "Page"];

    [Theory, MemberData(nameof(Solution.ModuleNames), MemberType = typeof(Solution))]
    public void Everything_a_client_sends_or_receives_is_documented(string module)
    {
        var docs = new XmlDocs(Solution.All);
        Rule.Holds(Reachable(Solution.Module(module).GetType().Assembly), t => Silent(t, docs));
    }

    [Fact]
    public void A_silent_property_is_reported_wherever_it_hides()
    {
        var docs = new XmlDocs([Fixture.Assembly]);
        Rule.Reports(Reachable(Fixture.Assembly).Where(t => t.Namespace == "DualControl.Fixtures.ApiDocs"), t => Silent(t, docs),
            "ShowThing.Filter has no XML text", "ThingBody.Text has no XML text", "ThingView.Length has no XML text", "ThingPart.Weight has no XML text", "ThingKind.Second has no XML text");
    }

    /// <summary>Use cases and bodies, their answers, and what these consist of.</summary>
    private static HashSet<Type> Reachable(Assembly module)
    {
        var requests = module.Written().Where(Request.IsUseCase).ToList();
        var found = new HashSet<Type>();
        var open = new Stack<Type>([.. requests, .. requests.SelectMany(Answers), .. module.Written().Where(t => t.Name.EndsWith("Body", StringComparison.Ordinal) && t.IsRecord())]);
        while (open.TryPop(out var type))
        {
            foreach (var argument in type.GetGenericArguments()) open.Push(argument);
            if (type.GetElementType() is { } element) open.Push(element);
            if (!IsOurs(type) || !found.Add(type) || type.IsEnum) continue;
            foreach (var property in Properties(type)) open.Push(property.PropertyType);
        }
        return found;
    }

    private static IEnumerable<Type> Answers(Type request) => request.ArgumentsOf(typeof(IQuery<>)).Select(a => a[0]);

    /// <summary>Ids are single values, not objects; SharedKernel has its own rule.</summary>
    private static bool IsOurs(Type type) => type is { IsGenericType: false, IsArray: false } && !type.Implements(typeof(IId<>))
        && (Solution.ModuleAssemblies.Contains(type.Assembly) || Solution.ContractsAssemblies.Contains(type.Assembly) || type.Assembly == Fixture.Assembly);

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static IEnumerable<string> Silent(Type type, XmlDocs docs)
    {
        if (!docs.Has(type)) yield return $"{type.FullName} has no XML text";
        IEnumerable<MemberInfo> members = type.IsEnum ? type.GetFields(BindingFlags.Public | BindingFlags.Static) : Properties(type);
        foreach (var member in members.Where(m => !SentOtherwise.Contains(m.Name) && !docs.Has(m) && ParameterTexts.Of(JsonNamingPolicy.CamelCase.ConvertName(m.Name)) is null))
            yield return $"{type.FullName}.{member.Name} has no XML text";
    }
}
