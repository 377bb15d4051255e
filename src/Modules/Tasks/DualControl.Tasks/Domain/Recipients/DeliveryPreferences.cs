using DualControl.SharedKernel.Time;

namespace DualControl.Tasks.Domain.Recipients;

/// <summary>How somebody wants to be told outside the program; nothing by default. Hours are the bureau's.</summary>
/// <param name="Email">E-mail address; null for none.</param>
/// <param name="WebhookUrl">Webhook; null for none.</param>
/// <param name="WebhookSecret">Key of its signature; never shown.</param>
/// <param name="DigestHour">One message a day at this hour; null for at once.</param>
/// <param name="QuietFrom">First hour in which nothing is sent; null for none.</param>
/// <param name="QuietTo">First hour in which something is sent again.</param>
internal sealed record DeliveryPreferences(string? Email, string? WebhookUrl, string? WebhookSecret, int? DigestHour, int? QuietFrom, int? QuietTo)
{
    public static readonly DeliveryPreferences Nothing = new(null, null, null, null, null, null);

    /// <summary>When something that came up at the instant is to be sent.</summary>
    public DateTimeOffset TimeFor(DateTimeOffset instant) => AfterQuiet(DigestHour is { } hour ? NextAt(hour, instant) : instant);

    /// <summary>The instant, or the end of the quiet hours it falls in.</summary>
    public DateTimeOffset AfterQuiet(DateTimeOffset instant) => QuietTo is { } to && IsQuiet(BureauCalendar.HourOf(instant)) ? NextAt(to, instant) : instant;

    private bool IsQuiet(int hour) => QuietFrom < QuietTo ? hour >= QuietFrom && hour < QuietTo : hour >= QuietFrom || hour < QuietTo;

    private static DateTimeOffset NextAt(int hour, DateTimeOffset instant)
    {
        var today = BureauCalendar.StartOf(BureauCalendar.DayOf(instant)).AddHours(hour);
        return today >= instant ? today : today.AddDays(1);
    }
}
