using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace DualControl.Tasks.Infrastructure.Sending;

/// <summary>配置 The mail server, under <c>Notifications:Smtp:</c>; without a host no e-mail is sent.</summary>
internal sealed record SmtpSettings(string Host, int Port, SecureSocketOptions Security, string? User, string? Password, MailboxAddress? From)
{
    public bool IsOn => Host.Length > 0;

    public static SmtpSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Notifications:Smtp");
        var host = section["Host"] ?? "";
        if (host.Length == 0) return new SmtpSettings("", 0, SecureSocketOptions.None, null, null, null);
        var security = (section["Security"] ?? "StartTls") switch
        {
            "StartTls" => SecureSocketOptions.StartTls,
            "Tls" => SecureSocketOptions.SslOnConnect,
            "None" => SecureSocketOptions.None,
            var other => throw new InvalidOperationException($"Notifications:Smtp:Security is '{other}'; it must be StartTls, Tls or None."),
        };
        if (!MailboxAddress.TryParse(section["From"] ?? "", out var from)) throw new InvalidOperationException("Notifications:Smtp:From must be an e-mail address when a host is set.");
        return new SmtpSettings(host, section.GetValue("Port", 587), security, section["User"], section["Password"], from);
    }
}
