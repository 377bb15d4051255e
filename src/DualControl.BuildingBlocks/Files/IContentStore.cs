namespace DualControl.BuildingBlocks.Files;

/// <summary>Keeps contents under their SHA-256 (64 lower-case hexadecimal digits): the same content once, whoever brings it.</summary>
public interface IContentStore
{
    /// <summary>Keeps the content; when it is there already, it counts as brought now. Either the whole content is there afterwards or none.</summary>
    /// <param name="sha256">Its address.</param>
    /// <param name="content">Seekable; read from its beginning.</param>
    /// <param name="ct">Cancels.</param>
    Task PutAsync(string sha256, Stream content, CancellationToken ct);

    /// <summary>Bytes from an offset on; null when the content is not there.</summary>
    /// <param name="sha256">Its address.</param>
    /// <param name="from">First byte.</param>
    /// <param name="count">Number of bytes.</param>
    /// <param name="ct">Cancels.</param>
    Task<Stream?> OpenAsync(string sha256, long from, long count, CancellationToken ct);

    /// <summary>True when the content is there.</summary>
    Task<bool> ExistsAsync(string sha256, CancellationToken ct);

    /// <summary>Contents last brought before an instant.</summary>
    IAsyncEnumerable<string> BroughtBeforeAsync(DateTimeOffset instant, CancellationToken ct);

    /// <summary>Removes a content unless it was brought at the instant or later.</summary>
    Task RemoveAsync(string sha256, DateTimeOffset broughtBefore, CancellationToken ct);
}
