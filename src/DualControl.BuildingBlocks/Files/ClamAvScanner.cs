using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace DualControl.BuildingBlocks.Files;

/// <summary>Looks for viruses in what comes in.</summary>
public interface IVirusScanner
{
    /// <summary>True when nothing was found; throws <see cref="ScannerUnavailableException"/> when nobody can say.</summary>
    /// <param name="content">Seekable; read from its beginning.</param>
    /// <param name="ct">Cancels.</param>
    Task<bool> IsCleanAsync(Stream content, CancellationToken ct);
}

/// <summary>The scanner does not answer: the file is not taken, the client tries again later (503).</summary>
public sealed class ScannerUnavailableException(string message, Exception? inner = null) : IOException(message, inner);

/// <summary>No scanner is configured: everything passes.</summary>
public sealed class NoVirusScanner : IVirusScanner
{
    public Task<bool> IsCleanAsync(Stream content, CancellationToken ct) => Task.FromResult(true);
}

/// <summary>A ClamAV daemon, asked with INSTREAM over TCP: chunks with their length before them, an empty one at the end.</summary>
public sealed class ClamAvScanner(ClamAvSettings settings) : IVirusScanner
{
    public async Task<bool> IsCleanAsync(Stream content, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(settings.Timeout);
        string answer;
        try
        {
            answer = await AskAsync(content, limit.Token);
        }
        catch (Exception e) when (e is SocketException or IOException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            throw new ScannerUnavailableException($"The virus scanner at {settings.Host}:{settings.Port} does not answer.", e);
        }
        if (answer.EndsWith(": OK", StringComparison.Ordinal)) return true;
        if (answer.EndsWith(" FOUND", StringComparison.Ordinal)) return false;
        throw new ScannerUnavailableException($"The virus scanner answers: {answer}");
    }

    private async Task<string> AskAsync(Stream content, CancellationToken ct)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(settings.Host, settings.Port, ct);
        await using var wire = client.GetStream();
        await wire.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
        content.Position = 0;
        var chunk = new byte[4 + 65536];
        for (int read; (read = await content.ReadAsync(chunk.AsMemory(4), ct)) > 0;)
        {
            BinaryPrimitives.WriteInt32BigEndian(chunk, read);
            await wire.WriteAsync(chunk.AsMemory(0, 4 + read), ct);
        }
        await wire.WriteAsync(new byte[4], ct);
        var answer = new byte[1024];
        var length = 0;
        for (int read; length < answer.Length && (read = await wire.ReadAsync(answer.AsMemory(length), ct)) > 0; length += read)
            if (answer.AsSpan(length, read).Contains((byte)0)) { length += read; break; }
        return Encoding.UTF8.GetString(answer, 0, length).TrimEnd('\0', '\n').Trim();
    }
}
