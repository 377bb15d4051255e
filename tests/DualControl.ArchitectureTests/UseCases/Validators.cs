using DualControl.ArchitectureTests.Support;
using DualControl.Fixtures;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DualControl.ArchitectureTests.UseCases;

/// <summary>
/// What takes input from callers has a validator, and the container finds it: default scanning skips internal validators, silently. Published
/// queries come from other modules' code, which has validated already.
/// </summary>
public sealed class Validators
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
