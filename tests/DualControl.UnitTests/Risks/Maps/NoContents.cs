using DualControl.BuildingBlocks.Files;

namespace DualControl.UnitTests.Risks;

/// <summary>A content store of one content, or none.</summary>
internal sealed class NoContents(byte[]? only = null) : IContentStore
{
    public Task PutAsync(string sha256, Stream content, CancellationToken ct) => throw new NotSupportedException();
    public Task<Stream?> OpenAsync(string sha256, long from, long count, CancellationToken ct) => Task.FromResult<Stream?>(only is null ? null : new MemoryStream(only));
    public Task<bool> ExistsAsync(string sha256, CancellationToken ct) => Task.FromResult(only is not null);
    public IAsyncEnumerable<string> BroughtBeforeAsync(DateTimeOffset instant, CancellationToken ct) => throw new NotSupportedException();
    public Task RemoveAsync(string sha256, DateTimeOffset broughtBefore, CancellationToken ct) => throw new NotSupportedException();
}
