using DualControl.ArchitectureTests.Support;
using DualControl.Risks.Domain.Postings;
using DualControl.Risks.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace DualControl.ArchitectureTests.Persistence;

/// <summary>Conditions across two tables become SQL on every database, SQL Server among them, which cannot be started here (adr/0003).</summary>
public sealed class Translations
{
    public static TheoryData<string> Providers => [.. HostServices.Providers];

    [Theory, MemberData(nameof(Providers))]
    public void What_hangs_is_compared_with_what_is_in_force_by_the_database(string provider) => ModuleContext.Use(Solution.Module("Risks"), provider, context =>
    {
        var sql = context.Set<Posting>().Where(new PostedLinesInForce((RisksDbContext)context).Outdated).Select(p => p.Id).ToQueryString();

        sql.Split("EXISTS").Length.ShouldBe(5);
    });
}
