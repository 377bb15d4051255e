using System.Text.RegularExpressions;
using DualControl.ArchitectureTests.Support;
using NetArchTest.Rules;
using Xunit;

namespace DualControl.ArchitectureTests.Layers;

/// <summary>Inside a module the dependencies point inwards, and only the edge touches frameworks.</summary>
public sealed class LayerRules
{
    /// <summary>ASP.NET Core, and OpenIddict's integration into it.</summary>
    private static readonly string[] AspNet = ["Microsoft.AspNetCore", "OpenIddict.Server.AspNetCore", "OpenIddict.Validation.AspNetCore"];

    private const string EfCore = "Microsoft.EntityFrameworkCore";

    [Theory, MemberData(nameof(Solution.ModuleNames), MemberType = typeof(Solution))]
    public void The_domain_knows_no_framework_and_no_other_layer(string module) => Rule.Holds([Solution.Module(module).GetType()], DomainFindings);

    [Theory, MemberData(nameof(Solution.ModuleNames), MemberType = typeof(Solution))]
    public void The_application_knows_neither_database_nor_web_nor_the_outer_layers(string module) => Rule.Holds([Solution.Module(module).GetType()], ApplicationFindings);

    [Theory, MemberData(nameof(Solution.ModuleNames), MemberType = typeof(Solution))]
    public void Only_routes_and_the_module_s_face_touch_the_web(string module) => Rule.Holds([Solution.Module(module).GetType()], WebFindings);

    [Fact]
    public void Each_forbidden_dependency_is_reported()
    {
        Rule.Reports([typeof(Fixtures.FixturesModule)], DomainFindings,
            "KnowsEfCore → Microsoft.EntityFrameworkCore", "KnowsTheWeb → Microsoft.AspNetCore", "KnowsFluentValidation → FluentValidation",
            "KnowsBuildingBlocks → DualControl.BuildingBlocks", "KnowsApplication → DualControl.Fixtures.Application",
            "KnowsInfrastructure → DualControl.Fixtures.Infrastructure", "KnowsApi → DualControl.Fixtures.Api");
        Rule.Reports([typeof(Fixtures.FixturesModule)], ApplicationFindings,
            "ReadsTheDatabase → Microsoft.EntityFrameworkCore", "AnswersHttp → Microsoft.AspNetCore", "CallsInfrastructure → DualControl.Fixtures.Infrastructure",
            "CallsApi → DualControl.Fixtures.Api", "RunsUseCases → DualControl.BuildingBlocks.Api.UseCases");
        Rule.Reports([typeof(Fixtures.FixturesModule)], WebFindings,
            "Domain.KnowsTheWeb → Microsoft.AspNetCore", "Application.AnswersHttp → Microsoft.AspNetCore", "Infrastructure.ServesHttp → Microsoft.AspNetCore");
    }

    private static IEnumerable<string> DomainFindings(Type face) =>
        Findings(face, "Domain", [EfCore, .. AspNet, "FluentValidation", "DualControl.BuildingBlocks", $"{face.Namespace}.Application", $"{face.Namespace}.Infrastructure", $"{face.Namespace}.Api"]);

    /// <summary>Types of BuildingBlocks are welcome (file answers, stored JSON), unless their own signatures would carry the frameworks in.</summary>
    private static IEnumerable<string> ApplicationFindings(Type face) =>
        Findings(face, "Application", [EfCore, .. AspNet, $"{face.Namespace}.Infrastructure", $"{face.Namespace}.Api", .. BuildingBlocksSignatures.CarryingFrameworks.Value]);

    private static IEnumerable<string> WebFindings(Type face) => Findings(
        types => types.DoNotResideInNamespaceMatching($@"^{Regex.Escape(face.Namespace!)}\.Api(\.|$)").And().DoNotHaveName(face.Name), face, AspNet);

    private static IEnumerable<string> Findings(Type face, string layer, string[] forbidden) =>
        Findings(types => types.ResideInNamespaceMatching($@"^{Regex.Escape(face.Namespace!)}\.{layer}(\.|$)"), face, forbidden);

    /// <summary>One selection per dependency, made anew: NetArchTest's lists remember every condition put to them.</summary>
    private static IEnumerable<string> Findings(Func<Predicates, PredicateList> layer, Type face, string[] forbidden)
    {
        var types = Types.InAssembly(face.Assembly);
        Assert.NotEmpty(layer(types.That()).GetTypes());
        return forbidden.SelectMany(f => layer(types.That()).And().HaveDependencyOnAny(f).GetTypes().Select(t => $"{t.FullName} → {f}"));
    }
}
