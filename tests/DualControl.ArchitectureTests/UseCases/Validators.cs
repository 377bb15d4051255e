using System.Text.RegularExpressions;
using DualControl.ArchitectureTests.Support;
using DualControl.BuildingBlocks.Pipeline;
using DualControl.Fixtures;
using DualControl.SharedKernel.Texts;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DualControl.ArchitectureTests.UseCases;

/// <summary>
/// What takes input from callers has a validator, and the container finds it: default scanning skips internal validators, silently. Published
/// queries come from other modules' code, which has validated already.
/// </summary>
public sealed partial class Validators
{
    /// <summary>The client id is an id of OAuth's: text that names a client or none (404).</summary>
    private static readonly string[] IdsThatAreText = ["GetClient.ClientId", "DisableClient.ClientId"];

    [Theory, MemberData(nameof(Solution.ModuleNames), MemberType = typeof(Solution))]
    public void Every_use_case_with_input_has_a_validator(string module)
    {
        using var scope = HostServices.Scope();
        Rule.Holds(Request.Of(module), r => Missing(r, scope.ServiceProvider));
    }

    [Fact]
    public void A_missing_validator_and_one_the_container_skips_are_reported()
    {
        Rule.Reports(Fixture.In("UseCases").Where(Request.IsUseCase), r => Missing(r, Scan(includeInternal: true)), "NobodyValidates takes Text");
        Rule.Reports(Fixture.In("UseCases").Where(Request.IsUseCase), r => Missing(r, Scan(includeInternal: false)), "NobodyValidates takes Text", "Validated takes Text");
    }

    [Fact]
    public void Every_validated_property_has_a_name_in_both_languages_and_no_name_is_left_over()
    {
        // The texts are there once the modules are registered, whichever test comes first.
        _ = HostServices.Registered.Value;
        var validated = Solution.SourceFiles().SelectMany(f => ValidatedIn(File.ReadAllText(f))).ToHashSet();
        Rule.Holds(validated, Nameless);
        Rule.Holds(Messages.All.Keys.Where(k => k.StartsWith("field.", StringComparison.Ordinal)), k => Unvalidated(k, validated));
    }

    [Fact]
    public void A_validated_property_without_a_name_is_reported_and_a_name_without_one()
    {
        _ = HostServices.Registered.Value;
        Rule.Reports(ValidatedIn("RuleFor(c => c.Unnamed).NotEmpty(); p.RuleForEach(x => x.Others!).NotNull(); RuleFor(c => c.Reason)"), Nameless,
            "Unnamed has no name: add field.unnamed", "Others has no name: add field.others");
        Rule.Reports(["field.reason", "field.forgotten"], k => Unvalidated(k, ["Reason"]), "field.forgotten names a property that nothing validates");
    }

    private static IEnumerable<string> ValidatedIn(string source) => RuleForProperty().Matches(source).Select(m => m.Groups[1].Value);

    private static IEnumerable<string> Nameless(string property) =>
        Messages.All.ContainsKey(FieldNames.KeyOf(property)) ? [] : [$"{property} has no name: add {FieldNames.KeyOf(property)}"];

    private static IEnumerable<string> Unvalidated(string key, IEnumerable<string> validated) =>
        validated.Any(p => FieldNames.KeyOf(p) == key) ? [] : [$"{key} names a property that nothing validates"];

    [GeneratedRegex(@"RuleFor(?:Each)?\((?:\w+) => \w+\.(\w+)!?\)", RegexOptions.None, 1000)]
    private static partial Regex RuleForProperty();

    private static ServiceProvider Scan(bool includeInternal) =>
        new ServiceCollection().AddValidatorsFromAssembly(typeof(FixturesModule).Assembly, includeInternalTypes: includeInternal).BuildServiceProvider();

    private static IEnumerable<string> Missing(Type request, IServiceProvider services)
    {
        var input = Request.InputOf(request).Where(i => !IdsThatAreText.Contains($"{request.Name}.{i}")).ToList();
        return input.Count == 0 || services.GetServices(typeof(IValidator<>).MakeGenericType(request)).Any()
            ? []
            : [$"{request.FullName} takes {string.Join(", ", input)}, and no validator is resolved"];
    }
}
