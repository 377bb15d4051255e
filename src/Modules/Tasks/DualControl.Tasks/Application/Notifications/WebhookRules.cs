using System.Net;
using System.Net.Sockets;

namespace DualControl.Tasks.Application.Notifications;

/// <summary>Where webhooks may lead: never into the network the server itself stands in, unless the installation says so (SSRF).</summary>
/// <param name="AllowPrivate">Private and link-local addresses too.</param>
/// <param name="AllowLoopback">This very machine, over http too; Development.</param>
internal sealed record WebhookRules(bool AllowPrivate, bool AllowLoopback)
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3",
            // Loopback, unspecified and mapped; NAT64 and 6to4 lead back to IPv4; Teredo; unique local; link-local; site-local; multicast.
            "::/96", "64:ff9b::/96", "2002::/16", "2001::/32", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Whether an address may be kept; where its name leads is asked again at each connection.</summary>
    public bool Allows(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0 || uri.Host.Length == 0) return false;
        if (uri.IsLoopback) return (uri.Scheme is "https" or "http") && AllowLoopback || uri.Scheme == "https" && AllowPrivate;
        return uri.Scheme == "https" && (!IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) || Allows(address));
    }

    public bool Allows(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (AllowLoopback && IPAddress.IsLoopback(address)) return true;
        return AllowPrivate || (address.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6 && !NotPublic.Any(n => n.BaseAddress.AddressFamily == address.AddressFamily && n.Contains(address)));
    }
}
