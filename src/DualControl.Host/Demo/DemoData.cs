using DualControl.BuildingBlocks.Outbox;
using DualControl.BuildingBlocks.Time;
using DualControl.Identity.Application.Clients;
using DualControl.Organization.Application.Sections;
using DualControl.SharedKernel.Paging;

namespace DualControl.Host.Demo;

/// <summary>Demo data, for Development only, loaded once through the same commands as the API uses.</summary>
internal static class DemoData
{
    /// <summary>Start-up fails where demo data is asked for outside Development.</summary>
    public static void Check(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration.GetValue("Demo:Load", false) && !environment.IsDevelopment())
            throw new InvalidOperationException("Demo:Load is set, but demo data and its clients exist in Development only.");
    }

    public static async Task LoadAsync(WebApplication app)
    {
        if (!app.Configuration.GetValue("Demo:Load", false)) return;
        var session = new DemoSession(app.Services.GetRequiredService<IServiceScopeFactory>(), app.Services.GetRequiredService<AdjustableClock>());
        var sections = await session.AskAsync(DemoActors.Office, new ListSectionsPage(new PageRequest(1)));
        if (sections.Items.Count == 0)
        {
            app.Logger.LogInformation("Loading the demo data, once …");
            var enterprises = await new DemoLoader(session).LoadAsync();
            await DemoClients.RegisterAsync(session, enterprises);
            // What happened scores when its events are delivered; only then is the month closed.
            var outbox = app.Services.GetRequiredService<OutboxDispatcher>();
            await outbox.DrainAsync(default);
            foreach (var enterprise in enterprises) await DemoAssessments.CloseLastMonthAsync(session, enterprise);
            await outbox.DrainAsync(default);
        }
        app.Lifetime.ApplicationStarted.Register(() => Greet(app, session));
    }

    private static void Greet(WebApplication app, DemoSession session)
    {
        var url = app.Urls.FirstOrDefault() ?? "http://127.0.0.1:5080";
        var clients = session.AskAsync(DemoActors.Admin, new ListClients(new PageRequest(100))).GetAwaiter().GetResult();
        Console.WriteLine($"""

            DualControl 双控   {url}   Swagger: {url}/swagger
            Demo clients (secret {DemoClients.Secret}): {string.Join(", ", clients.Items.Select(c => c.ClientId))}

            First steps:
              TOKEN=$(curl -s {url}/connect/token -d grant_type=client_credentials -d client_id=demo-office -d client_secret={DemoClients.Secret} | sed -n 's/.*"access_token": *"\([^"]*\)".*/\1/p')
              curl -s {url}/api/v1/overview -H "Authorization: Bearer $TOKEN"

            """);
    }
}
