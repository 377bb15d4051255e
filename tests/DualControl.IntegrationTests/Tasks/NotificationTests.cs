using System.Net;
using System.Text.Json.Nodes;
using DualControl.BuildingBlocks.Time;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Application.Notifications;
using DualControl.Tasks.Domain.Recipients;
using DualControl.Tasks.Infrastructure.Sending;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace DualControl.IntegrationTests.Tasks;

/// <summary>通知: in the program for who asked for it, reminders by the calendar, e-mail and webhook against stand-ins.</summary>
public sealed class NotificationTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task Who_saved_settings_is_told_of_new_tasks_and_reads_them(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await e.ReportAsync("先前");
        await e.Api.SettleAsync();
        var before = (await e.Safety.GetAsync("my/notification-settings")).ShouldBe(HttpStatusCode.OK);
        (before["registered"]!.GetValue<bool>(), before["version"]!.GetValue<long>()).ShouldBe((false, 0));
        await SaveAsync(e.Safety);
        await SaveAsync(e.Frontline);
        var danger = await e.ReportAsync("新的");
        (await e.RegisterAsync(await e.ReportAsync("另一"))).ShouldBe(HttpStatusCode.OK);
        await e.Api.SettleAsync();

        var told = await e.Safety.AllAsync("my/notifications");
        told.Select(n => n["title"]!.GetValue<string>()).Count().ShouldBe(2);
        told.Single(n => n["subjectId"]!.GetValue<string>() == danger)["reason"]!.GetValue<string>().ShouldBe("opened");
        (await e.Frontline.AllAsync("my/notifications")).Select(n => n["kind"]!.GetValue<string>()).ShouldBe(["rectifyOnTheSpot"]);
        (await e.Principal.AllAsync("my/notifications")).ShouldBeEmpty();

        var id = told[0]["id"]!.GetValue<string>();
        (await e.Frontline.PostAsync($"my/notifications/{id}/read")).ShouldBeRefused(404, "request.not_found");
        (await e.Safety.PostAsync($"my/notifications/{id}/read")).ShouldBe(HttpStatusCode.NoContent);
        (await e.Safety.PostAsync($"my/notifications/{id}/read")).ShouldBe(HttpStatusCode.NoContent);
        (await e.Safety.AllAsync("my/notifications?unread=true")).Single()["id"]!.GetValue<string>().ShouldNotBe(id);
        (await e.Safety.AllAsync("my/notifications?unread=false")).Single()["readAt"].ShouldNotBeNull();
        (await e.Safety.PostAsync("my/notifications/read", new { upTo = told[0]["createdAt"]!.GetValue<string>() })).ShouldBe(HttpStatusCode.NoContent);
        (await e.Safety.AllAsync("my/notifications?unread=true")).ShouldBeEmpty();
        (await e.Frontline.AllAsync("my/notifications?unread=true")).Count.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Settings_are_checked_and_the_secret_is_never_shown(TestDatabase database)
    {
        var safety = (await TestEnterprise.CreateAsync(await hosts.ApiAsync(database))).Safety;
        async Task RefusedAsync(string field, JsonObject body) =>
            (await safety.PutAsync("my/notification-settings", body, "\"0\"")).ShouldBeRefused(400, "request.invalid")["errors"]![field].ShouldNotBeNull();
        await RefusedAsync("email", new JsonObject { ["email"] = "no address" });
        await RefusedAsync("email", new JsonObject { ["email"] = "a@b.cn, c@d.cn" });
        await RefusedAsync("webhookUrl", new JsonObject { ["webhookUrl"] = "http://hooks.example.com", ["webhookSecret"] = Secret });
        await RefusedAsync("webhookUrl", new JsonObject { ["webhookUrl"] = "https://169.254.169.254/latest", ["webhookSecret"] = Secret });
        await RefusedAsync("webhookSecret", new JsonObject { ["webhookSecret"] = "short" });
        await RefusedAsync("digestHour", new JsonObject { ["digestHour"] = 24 });
        await RefusedAsync("quietFrom", new JsonObject { ["quietFrom"] = -1, ["quietTo"] = 7 });
        await RefusedAsync("quietTo", new JsonObject { ["quietFrom"] = 22 });
        await RefusedAsync("quietTo", new JsonObject { ["quietFrom"] = 7, ["quietTo"] = 7 });
        (await safety.PutAsync("my/notification-settings", new JsonObject(), null)).Status.ShouldBe((HttpStatusCode)428);
        (await safety.PutAsync("my/notification-settings", new JsonObject { ["webhookUrl"] = "https://hooks.example.com/x" }, "\"0\"")).ShouldBeRefused(422, "notification.secret_required");

        var saved = (await safety.PutAsync("my/notification-settings", new JsonObject { ["webhookUrl"] = "https://hooks.example.com/x", ["webhookSecret"] = Secret, ["quietFrom"] = 22, ["quietTo"] = 7 }, "\"0\"")).ShouldBe(HttpStatusCode.OK);
        (saved["hasWebhookSecret"]!.GetValue<bool>(), saved["registered"]!.GetValue<bool>(), saved["emailIsOn"]!.GetValue<bool>()).ShouldBe((true, true, false));
        saved.Text.ShouldNotContain(Secret);
        (await safety.PutAsync("my/notification-settings", new JsonObject(), "\"0\"")).ShouldBeRefused(412, "request.stale");
        (await safety.PutAsync("my/notification-settings", new JsonObject { ["webhookUrl"] = "https://hooks.example.com/y" }, saved.ETag)).ShouldBe(HttpStatusCode.OK)["hasWebhookSecret"]!.GetValue<bool>().ShouldBeTrue();
        (await (await (await hosts.ApiAsync(database)).AsAsync("demo-auditor")).GetAsync("audit-trail?objectType=Recipient"))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Reminders_come_by_the_calendar_and_never_twice_a_day_also_by_two_runs_at_once(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var e = await TestEnterprise.CreateAsync(api);
        var danger = await e.ReportAsync();
        (await e.RegisterAsync(danger, days: 10)).ShouldBe(HttpStatusCode.OK);
        await api.SettleAsync();
        await SaveAsync(e.Principal);
        foreach (var days in (int[])[0, 2, 3, 3, 4, 7, 8, 9, 10, 11, 12]) await RemindAsync(api, days);

        var told = (await e.Principal.AllAsync("my/notifications?sort=createdAt")).Where(n => n["subjectId"]!.GetValue<string>() == danger).ToList();
        told.Select(n => n["createdAt"]!.GetValue<string>()[..10]).ShouldBe(((int[])[3, 7, 9, 11, 12]).Select(TestEnterprise.Day));
        told.ShouldAllBe(n => n["reason"]!.GetValue<string>() == "reminder");
    }

    [Fact]
    public async Task Email_collects_what_is_due_waits_out_quiet_hours_and_tries_again()
    {
        using var smtp = new SmtpStandIn();
        await using var host = DualControlHost.OnSqlite(demo: true, settings:
            [("Notifications:Smtp:Host", "127.0.0.1"), ("Notifications:Smtp:Port", $"{smtp.Port}"), ("Notifications:Smtp:Security", "None"), ("Notifications:Smtp:From", "dualcontrol@example.com")]).Started();
        var e = await TestEnterprise.CreateAsync(new Api(host));
        var hour = BureauCalendar.HourOf(TimeProvider.System.GetUtcNow());
        await SaveAsync(e.Safety, new JsonObject { ["email"] = "safety@example.com", ["quietFrom"] = hour, ["quietTo"] = (hour + 2) % 24 });
        await e.ReportAsync("漏气\"甲\"");
        await e.ReportAsync("漏水");
        await e.Api.SettleAsync();
        await SendAsync(host, TimeSpan.Zero);
        smtp.Messages.ShouldBeEmpty();
        smtp.Refuse(1);
        await SendAsync(host, TimeSpan.FromHours(2));
        smtp.Messages.ShouldBeEmpty();
        await Task.WhenAll(SendAsync(host, TimeSpan.FromHours(3)), SendAsync(host, TimeSpan.FromHours(3)));
        await SendAsync(host, TimeSpan.FromHours(4));

        var mail = MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(smtp.Messages.ShouldHaveSingleItem())), TestContext.Current.CancellationToken);
        (mail.To.ToString(), mail.From.ToString()).ShouldBe(("safety@example.com", "dualcontrol@example.com"));
        mail.Subject.ShouldBe("双重预防待办提醒：2项 / DualControl: 2 waiting");
        var text = mail.TextBody.ShouldNotBeNull();
        text.ShouldContain("登记隐患：隐患 漏气\"甲\"");
        text.IndexOf("漏水", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("Register the danger: Hidden danger", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_webhook_is_signed_collects_a_digest_and_follows_no_redirect()
    {
        await using var standIn = await WebhookStandIn.StartAsync();
        await using var host = DualControlHost.OnSqlite(demo: true).Started();
        var e = await TestEnterprise.CreateAsync(new Api(host));
        var hour = BureauCalendar.HourOf(TimeProvider.System.GetUtcNow());
        await SaveAsync(e.Safety, new JsonObject { ["webhookUrl"] = $"{standIn.Url}/hook", ["webhookSecret"] = Secret, ["digestHour"] = (hour + 2) % 24 });
        await SaveAsync(e.Principal, new JsonObject { ["webhookUrl"] = $"{standIn.Url}/moved", ["webhookSecret"] = Secret });
        foreach (var name in (string[])["甲", "乙", "丙"]) await e.ReportAsync(name);
        await e.Api.SettleAsync();
        await SendAsync(host, TimeSpan.Zero);
        standIn.All.ShouldBeEmpty();
        await SendAsync(host, TimeSpan.FromHours(2));

        var received = standIn.All.ShouldHaveSingleItem();
        received.Signature.ShouldBe(WebhookChannel.SignatureOf(Secret, received.Timestamp, received.Body));
        var notifications = JsonNode.Parse(received.Body)!["notifications"]!.AsArray();
        notifications.Select(n => n!["titleZh"]!.GetValue<string>()).ShouldBe(["隐患 甲", "隐患 乙", "隐患 丙"]);
        received.Body.ShouldNotContain(Secret);
        // The redirect failed, was tried with growing pauses and at last given up.
        for (var hours = 3; hours < 24; hours++) await SendAsync(host, TimeSpan.FromHours(hours));
        (await e.Principal.GetAsync("my/notification-settings"))["undelivered"]!.GetValue<int>().ShouldBe(3);
        standIn.All.Count.ShouldBe(1);

        using var _ = host.Services.GetRequiredService<AdjustableClock>().TravelTo(TimeProvider.System.GetUtcNow().AddDays(181));
        await host.Services.GetRequiredService<ReminderRun>().CleanAsync(TestContext.Current.CancellationToken);
        (await e.Principal.GetAsync("my/notification-settings"))["undelivered"]!.GetValue<int>().ShouldBe(0);
        (await e.Principal.AllAsync("my/notifications")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_leads_into_the_own_network_is_refused_at_the_connection()
    {
        await using var standIn = await WebhookStandIn.StartAsync();
        using var channel = new WebhookChannel(new NotificationSettings(false, new WebhookRules(false, false), 180), new BureauCalendar(TimeProvider.System));
        var to = new DeliveryPreferences(null, $"{standIn.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}/hook", Secret, null, null, null);
        (await Should.ThrowAsync<HttpRequestException>(() => channel.SendAsync(to, [], TestContext.Current.CancellationToken))).ToString().ShouldContain("private network");
        standIn.All.ShouldBeEmpty();
    }

    private const string Secret = "sixteen-characters-and-more";

    private static async Task SaveAsync(ApiClient client, JsonObject? settings = null) =>
        (await client.PutAsync("my/notification-settings", settings ?? [], "\"0\"")).ShouldBe(HttpStatusCode.OK);

    /// <summary>At ten o'clock so many days from today, by two replicas at once.</summary>
    private static async Task RemindAsync(Api api, int days)
    {
        var clock = api.Host.Services.GetRequiredService<AdjustableClock>();
        using var _ = clock.TravelTo(BureauCalendar.StartOf(BureauCalendar.DayOf(TimeProvider.System.GetUtcNow()).AddDays(days)).AddHours(10));
        var run = api.Host.Services.GetRequiredService<ReminderRun>();
        await Task.WhenAll(run.RunAsync(TestContext.Current.CancellationToken), run.RunAsync(TestContext.Current.CancellationToken));
    }

    private static async Task SendAsync(DualControlHost host, TimeSpan later)
    {
        using var _ = host.Services.GetRequiredService<AdjustableClock>().TravelTo(TimeProvider.System.GetUtcNow() + later);
        await host.Services.GetRequiredService<DeliveryRun>().RunAsync(TestContext.Current.CancellationToken);
    }
}
