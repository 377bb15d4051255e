using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DualControl.IntegrationTests.Tasks;

/// <summary>A mail server that keeps what it is given; plain SMTP on the loopback, one message per connection or more.</summary>
internal sealed class SmtpStandIn : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _messages = new();
    private int _refusals;

    public SmtpStandIn()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Whole messages with their headers, oldest first.</summary>
    public IReadOnlyList<string> Messages => [.. _messages];

    /// <summary>Refuses the next messages.</summary>
    public void Refuse(int times) => _refusals = times;

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException) { /* the test is over */ }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 stand-in");
        while (await reader.ReadLineAsync() is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO": await writer.WriteLineAsync("250-stand-in"); await writer.WriteLineAsync("250 8BITMIME"); break;
                case "MAIL" when Interlocked.Decrement(ref _refusals) >= 0: await writer.WriteLineAsync("451 try again later"); break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    var text = new StringBuilder();
                    while (await reader.ReadLineAsync() is { } part && part != ".") text.AppendLine(part.StartsWith("..", StringComparison.Ordinal) ? part[1..] : part);
                    _messages.Enqueue(text.ToString());
                    await writer.WriteLineAsync("250 kept");
                    break;
                case "QUIT": await writer.WriteLineAsync("221 bye"); return;
                default: await writer.WriteLineAsync("250 ok"); break;
            }
        }
    }
}
