using System.Net;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Application.Notifications;
using DualControl.Tasks.Contracts;
using DualControl.Tasks.Domain.Notifications;
using DualControl.Tasks.Domain.Recipients;
using DualControl.Tasks.Domain.Tasks;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.Tasks;

/// <summary>When something is sent, how often it is tried, and where a webhook may lead.</summary>
public sealed class DeliveryTests
{
    private static readonly DateOnly Today = new(2026, 6, 15);

    [Theory]
    [InlineData(null, null, null, 3, 0, 3)]
    [InlineData(null, 22, 7, 21, 0, 21)]
    [InlineData(null, 22, 7, 22, 0, 31)]
    [InlineData(null, 22, 7, 3, 0, 7)]
    [InlineData(null, 22, 7, 7, 0, 7)]
    [InlineData(null, 12, 14, 13, 0, 14)]
    [InlineData(null, 12, 14, 14, 0, 14)]
    [InlineData(8, null, null, 3, 0, 8)]
    [InlineData(8, null, null, 8, 0, 8)]
    [InlineData(8, null, null, 9, 0, 32)]
    [InlineData(6, 22, 7, 23, 24, 55)]
    public void It_is_sent_at_once_at_the_digest_s_hour_and_not_in_quiet_hours_also_over_midnight(int? digest, int? from, int? to, int hour, int plus, int expected)
    {
        var preferences = new DeliveryPreferences("a@b.cn", null, null, digest, from, to);
        preferences.TimeFor(At(hour + plus)).ShouldBe(At(expected));
    }

    [Fact]
    public void A_failed_delivery_is_tried_with_a_growing_pause_and_given_up_after_ten_times()
    {
        var (delivery, now) = (Sent(DeliveryPreferences.Nothing), At(10));
        var pauses = new List<double>();
        while (delivery.State == DeliveryState.Pending)
        {
            delivery.Fail(new string('x', 900), DeliveryPreferences.Nothing, now);
            pauses.Add((delivery.NextAttemptAt - now).TotalMinutes);
        }
        (delivery.State, delivery.Attempts, delivery.LastError!.Length).ShouldBe((DeliveryState.GivenUp, Delivery.MaxAttempts, 500));
        pauses.ShouldBe([1, 2, 4, 8, 16, 32, 64, 128, 256, 512]);
    }

    [Fact]
    public void It_is_not_tried_again_in_quiet_hours()
    {
        var preferences = new DeliveryPreferences("a@b.cn", null, null, null, 22, 7);
        var delivery = Sent(preferences);
        delivery.Fail("no", preferences, At(22).AddSeconds(-30));
        delivery.NextAttemptAt.ShouldBe(At(31));
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(7, true)]
    [InlineData(6, false)]
    [InlineData(3, true)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    [InlineData(-30, true)]
    public void Reminders_come_7_3_and_1_days_before_and_daily_after(int days, bool reminded)
    {
        ReminderDays.IsOn(Today, Today.AddDays(days)).ShouldBe(reminded);
        ReminderDays.IsOn(Today, null).ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://hooks.example.com/x", true)]
    [InlineData("http://hooks.example.com/x", false)]
    [InlineData("ftp://hooks.example.com/x", false)]
    [InlineData("https://user:pass@hooks.example.com/", false)]
    [InlineData("https://localhost/x", false)]
    [InlineData("https://127.0.0.1/x", false)]
    [InlineData("https://10.1.2.3/x", false)]
    [InlineData("https://169.254.169.254/latest", false)]
    [InlineData("https://[::1]/", false)]
    [InlineData("https://[fe80::1]/", false)]
    [InlineData("https://[::ffff:10.0.0.1]/", false)]
    [InlineData("https://0x7f000001/", false)]
    [InlineData("hooks", false)]
    public void A_webhook_leads_out_by_https(string url, bool allowed) => new WebhookRules(false, false).Allows(url).ShouldBe(allowed);

    [Fact]
    public void Development_may_call_itself_and_an_installation_its_own_network()
    {
        new WebhookRules(false, true).Allows("http://127.0.0.1:8080/x").ShouldBeTrue();
        new WebhookRules(false, true).Allows("http://10.0.0.1/x").ShouldBeFalse();
        new WebhookRules(false, true).Allows("https://10.0.0.1/x").ShouldBeFalse();
        new WebhookRules(true, false).Allows("https://10.0.0.1/x").ShouldBeTrue();
        new WebhookRules(false, false).Allows(IPAddress.Parse("192.168.1.1")).ShouldBeFalse();
        new WebhookRules(false, false).Allows(IPAddress.Parse("fd00::1")).ShouldBeFalse();
        new WebhookRules(false, false).Allows(IPAddress.Parse("8.8.8.8")).ShouldBeTrue();
        new WebhookRules(false, false).Allows(IPAddress.Parse("2400:3200::1")).ShouldBeTrue();
    }

    private static DateTimeOffset At(int hour) => BureauCalendar.StartOf(Today).AddHours(hour);

    private static Delivery Sent(DeliveryPreferences preferences)
    {
        var recipient = Recipient.Register(new Caller("safety", "安全管理人员", Role.SafetyManager), At(10));
        recipient.Prefer(preferences);
        var open = new OpenTask(TaskKind.Rectify, new Addressee(Role.SafetyManager));
        var task = WaitingTask.Open(new OpenTasksChanged(SubjectKind.HiddenDanger, Ids.New(), null, 1, "甲", "A", "/", [open], At(10)), open, []);
        return Delivery.Of(Notification.Of(task, recipient, NotificationReason.Opened, At(10)), recipient, DeliveryChannel.Email);
    }
}
