using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using DualControl.BuildingBlocks.Files;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.BuildingBlocks.Files;

/// <summary>Against a socket that speaks as clamd does.</summary>
public sealed class ClamAvScannerTests
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 200_000).Select(i => (byte)i)];

    [Fact]
    public async Task What_is_clean_passes_and_arrives_whole()
    {
        var (clean, received) = await AskAsync("stream: OK\0");
        clean.ShouldBeTrue();
        received.ShouldBe(Content);
    }

    [Fact]
    public async Task What_is_infected_does_not_pass() => (await AskAsync("stream: Eicar-Signature FOUND\0")).Clean.ShouldBeFalse();

    [Theory]
    [InlineData("INSTREAM size limit exceeded. ERROR\0")]
    [InlineData("")]
    public async Task Who_gives_no_verdict_is_no_scanner(string answer) => await Should.ThrowAsync<ScannerUnavailableException>(() => AskAsync(answer));

    [Fact]
    public async Task Who_stays_silent_is_no_scanner() => await Should.ThrowAsync<ScannerUnavailableException>(() => AskAsync(null));

    [Fact]
    public async Task Who_is_not_there_is_no_scanner()
    {
        var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        await Should.ThrowAsync<ScannerUnavailableException>(() => new ClamAvScanner(new ClamAvSettings("127.0.0.1", port, TimeSpan.FromSeconds(5))).IsCleanAsync(new MemoryStream(Content), TestContext.Current.CancellationToken));
    }

    private static async Task<(bool Clean, byte[] Received)> AskAsync(string? answer)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var served = ServeAsync(listener, answer);
        var scanner = new ClamAvScanner(new ClamAvSettings("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port, TimeSpan.FromSeconds(answer is null ? 1 : 20)));
        var clean = await scanner.IsCleanAsync(new MemoryStream(Content), TestContext.Current.CancellationToken);
        return (clean, await served);
    }

    private static async Task<byte[]> ServeAsync(TcpListener listener, string? answer)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var wire = client.GetStream();
        var command = new byte[10];
        await wire.ReadExactlyAsync(command);
        Encoding.ASCII.GetString(command).ShouldBe("zINSTREAM\0");
        var received = new MemoryStream();
        var length = new byte[4];
        while (true)
        {
            await wire.ReadExactlyAsync(length);
            var chunk = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
            if (chunk.Length == 0) break;
            await wire.ReadExactlyAsync(chunk);
            received.Write(chunk);
        }
        // Silent until the scanner hangs up.
        if (answer is null) _ = await wire.ReadAsync(length);
        else await wire.WriteAsync(Encoding.ASCII.GetBytes(answer));
        return received.ToArray();
    }
}
