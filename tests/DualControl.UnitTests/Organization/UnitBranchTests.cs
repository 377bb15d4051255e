using DualControl.Organization.Application.Units;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>A unit's branch: itself, those above and those below it.</summary>
public sealed class UnitBranchTests
{
    [Fact]
    public async Task It_leads_up_to_the_enterprise_and_down_to_the_last_team_and_nowhere_else()
    {
        var production = Department();
        var safety = Department(name: "安全部");
        var station = Workshop(production);
        var second = Workshop(production, "门站");
        var team = Team(station);
        var handler = new ListUnitBranchHandler(new InMemory<OrganizationUnit>(production, safety, station, second, team));

        async Task<IReadOnlyList<UnitId>> Of(UnitId unit) => (await handler.Handle(new ListUnitBranch(Gas, unit), CancellationToken.None)).Value;
        (await Of(station.Id)).ShouldBe([station.Id, production.Id, team.Id], ignoreOrder: true);
        (await Of(team.Id)).ShouldBe([team.Id, station.Id, production.Id], ignoreOrder: true);
        (await Of(production.Id)).ShouldBe([production.Id, station.Id, second.Id, team.Id], ignoreOrder: true);
        (await Of(safety.Id)).ShouldBe([safety.Id]);
        (await Of(UnitId.New())).ShouldBeEmpty();
    }
}
