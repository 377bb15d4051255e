using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Application.Notifications;
using DualControl.Tasks.Contracts;
using DualControl.Tasks.Domain;
using DualControl.Tasks.Domain.Notifications;
using DualControl.Tasks.Domain.Recipients;

namespace DualControl.Tasks.Infrastructure.Sending;

/// <summary>
/// JSON by POST, signed: <c>X-DualControl-Signature: sha256=…</c> is HMAC-SHA256 over the timestamp header, a dot and the body. No redirects; the address a name leads to is
/// judged at each connection, and just that address is connected to.
/// </summary>
internal sealed class WebhookChannel(NotificationSettings settings, BureauCalendar calendar) : IChannel, IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, ct) => ConnectAsync(context.DnsEndPoint, settings.Webhooks, ct),
    })
    { Timeout = TimeSpan.FromSeconds(10) };

    public DeliveryChannel Channel => DeliveryChannel.Webhook;

    public bool IsOpenFor(DeliveryPreferences preferences) => preferences is { WebhookUrl: { } url, WebhookSecret: not null } && settings.Webhooks.Allows(url);

    public async Task SendAsync(DeliveryPreferences to, IReadOnlyList<Notification> notifications, CancellationToken ct)
    {
        var now = calendar.Now;
        var body = JsonSerializer.Serialize(new Message(now, [.. notifications.Select(Item.Of)]), Stored.Json);
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, to.WebhookUrl) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-DualControl-Timestamp", timestamp);
        request.Headers.Add("X-DualControl-Signature", SignatureOf(to.WebhookSecret!, timestamp, body));
        using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        if (!answer.IsSuccessStatusCode) throw new HttpRequestException($"The webhook answered {(int)answer.StatusCode}.");
    }

    public static string SignatureOf(string secret, string timestamp, string body) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}.{body}")))}";

    public void Dispose() => _http.Dispose();

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, WebhookRules rules, CancellationToken ct)
    {
        var addresses = await Dns.GetHostAddressesAsync(target.Host, ct);
        var allowed = addresses.Where(rules.Allows).ToArray();
        if (allowed.Length == 0) throw new HttpRequestException($"{target.Host} leads into a private network.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed record Message(DateTimeOffset SentAt, IReadOnlyList<Item> Notifications);

    private sealed record Item(
        NotificationId Id, NotificationReason Reason, TaskKind Kind, SubjectKind SubjectKind, Guid SubjectId, EnterpriseId? EnterpriseId, string TitleZh, string TitleEn, string Link, DateOnly? Due,
        DateTimeOffset CreatedAt)
    {
        public static Item Of(Notification n) => new(n.Id, n.Reason, n.Step, n.SubjectKind, n.SubjectId, n.EnterpriseId, n.TitleZh, n.TitleEn, n.Link, n.Due, n.CreatedAt);
    }
}
