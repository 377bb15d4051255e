namespace DualControl.BuildingBlocks.Files;

/// <summary>A file in the content store, with what a client needs to know of it.</summary>
/// <param name="Name">Name the browser saves it under.</param>
/// <param name="MediaType">Media type.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Address in the store, and ETag.</param>
/// <param name="At">When it came in.</param>
public sealed record StoredFile(string Name, string MediaType, long Size, string Sha256, DateTimeOffset At);

/// <summary>The content of a stored file as a stream that can be set to any byte: the store is asked only from there on.</summary>
internal sealed class StoredContent(IContentStore store, StoredFile file) : Stream
{
    private Stream? _open;
    private long _position;

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length => file.Size;

    public override long Position
    {
        get => _position;
        set
        {
            if (value == _position) return;
            _open?.Dispose();
            (_open, _position) = (null, value);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position >= Length) return 0;
        _open ??= await store.OpenAsync(file.Sha256, _position, Length - _position, cancellationToken) ?? throw new FileNotFoundException($"Content {file.Sha256} is missing from the store.");
        var read = await _open.ReadAsync(buffer, cancellationToken);
        _position += read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => Length + offset,
    };

    public override void Flush() { }
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _open?.Dispose();
        base.Dispose(disposing);
    }
}
