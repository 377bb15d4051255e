using DualControl.Identity.Application.Clients;
using DualControl.SharedKernel.Security;

namespace DualControl.Host.Demo;

/// <summary>The demo clients; they exist in Development only.</summary>
internal static class DemoClients
{
    public const string Secret = "demo-only";

    public static async Task RegisterAsync(DemoSession session, IReadOnlyList<DemoEnterprise> enterprises)
    {
        foreach (var caller in CallersOf(enterprises))
            await session.DoAsync(DemoActors.Admin, new RegisterClient(
                caller.Subject, caller.Name, Secret, [caller.Roles], caller.SectionId, caller.EnterpriseId, caller.UnitId, caller.PostId));
    }

    private static IEnumerable<Caller> CallersOf(IReadOnlyList<DemoEnterprise> enterprises)
    {
        Caller[] bureau = [DemoActors.Admin, DemoActors.Office, DemoActors.Leader, DemoActors.Auditor, DemoActors.Platform];
        var gas = enterprises.Single(e => e.File.Key == "gas");
        var heating = enterprises.Single(e => e.File.Key == "heating");
        var operators = gas.File.Posts.First(p => !p.IsHead && p.Unit is not null);
        return
        [
            .. bureau, gas.Section, heating.Section,
            gas.Principal, gas.Safety, gas.DepartmentReviewer(gas.Workshop.Key), gas.WorkshopReviewer(gas.Workshop.Key),
            gas.Frontline(gas.Workshop.Key) with { PostId = gas.Posts[operators.Key] },
            heating.Principal, heating.Safety,
        ];
    }
}
