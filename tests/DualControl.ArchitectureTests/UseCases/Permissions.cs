using System.Reflection;
using DualControl.ArchitectureTests.Support;
using DualControl.SharedKernel.Security;
using Xunit;

namespace DualControl.ArchitectureTests.UseCases;

/// <summary>Every use case says who may call it. Queries between modules say nothing, and so live in Contracts, out of any route's reach.</summary>
public sealed class Permissions
{
    [Theory, MemberData(nameof(Solution.ModuleNames), MemberType = typeof(Solution))]
    public void Every_use_case_is_allowed_to_somebody(string module) => Rule.Holds(Request.Of(module), Unguarded);

    [Fact]
    public void Contracts_hold_every_published_query_and_no_use_case() => Rule.Holds(Request.All, Misplaced);

    [Fact]
    public void A_use_case_for_nobody_is_reported() =>
        Rule.Reports(Fixture.In("UseCases").Where(Request.IsUseCase), Unguarded, "SaysNothing is allowed to nobody", "AllowsNobody is allowed to nobody");

    [Fact]
    public void A_published_query_outside_Contracts_is_reported() =>
        Rule.Reports(Fixture.In("UseCases").Where(Request.IsPublished), Misplaced, "HiddenQuery is published, but not in Contracts");

    private static IEnumerable<string> Unguarded(Type request) =>
        (request.GetCustomAttribute<AllowedToAttribute>()?.Roles ?? Role.None) == Role.None ? [$"{request.FullName} is allowed to nobody"] : [];

    private static IEnumerable<string> Misplaced(Type request)
    {
        var inContracts = request.Assembly.GetName().Name!.EndsWith(".Contracts", StringComparison.Ordinal);
        if (Request.IsPublished(request) && !inContracts) yield return $"{request.FullName} is published, but not in Contracts";
        if (Request.IsUseCase(request) && inContracts) yield return $"{request.FullName} is a use case in Contracts";
    }
}
