using System.Buffers;
using System.Security.Cryptography;
using DualControl.SharedKernel.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DualControl.BuildingBlocks.Files;

/// <summary>
/// A file that has come in and was found good: a temporary copy of its own, gone with this object.
/// </summary>
/// <param name="Name">Its name, without any path.</param>
/// <param name="Type">What it is.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
/// <param name="Content">Seekable.</param>
public sealed record IncomingFile(string Name, FileType Type, long Size, string Sha256, Stream Content) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}

/// <summary>Takes the one file of a multipart/form-data request, streaming it to the disk, and judges it there.</summary>
public sealed class Uploads(FileSettings settings, IVirusScanner scanner)
{
    /// <summary>A file of the allow-list, or why it is refused; throws what the framework throws for a body that is too long or no multipart (413, 415).</summary>
    public Task<Result<IncomingFile>> ReceiveAsync(HttpRequest request, CancellationToken ct) =>
        ReceiveAsync(request, settings.MaxBytes, (copy, _) => FileSniffer.Sniff(copy), ct);

    /// <summary>A table, .xlsx or .csv, or why it is refused.</summary>
    public Task<Result<IncomingFile>> ReceiveTableAsync(HttpRequest request, long maxBytes, CancellationToken ct) =>
        ReceiveAsync(request, maxBytes, FileSniffer.SniffTable, ct);

    /// <summary>A data file, .json, or why it is refused.</summary>
    public Task<Result<IncomingFile>> ReceiveJsonAsync(HttpRequest request, long maxBytes, CancellationToken ct) =>
        ReceiveAsync(request, maxBytes, FileSniffer.SniffJson, ct);

    private async Task<Result<IncomingFile>> ReceiveAsync(HttpRequest request, long maxBytes, Func<Stream, string, Result<FileType>> sniff, CancellationToken ct)
    {
        // The frame around the file is small; the file itself is measured below.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = maxBytes + 65536;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data" || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 200 } boundary)
            throw new BadHttpRequestException("not multipart/form-data", StatusCodes.Status415UnsupportedMediaType);
        try
        {
            var reader = new MultipartReader(boundary.Value!, request.Body);
            while (await reader.ReadNextSectionAsync(ct) is { } section)
                if (section.AsFileSection() is { Name: "file" } part) return await TakeAsync(new Part(part.FileName, part.FileStream!, part.Section.ContentType), maxBytes, sniff, ct);
            return FileErrors.Missing.At("file");
        }
        catch (Exception e) when (e is InvalidDataException || (e is IOException and not BadHttpRequestException and not ScannerUnavailableException))
        {
            return FileErrors.Damaged.At("file");
        }
    }

    /// <summary>A file of a form that was read already, or why it is refused.</summary>
    public async Task<Result<IncomingFile>> JudgeAsync(IFormFile file, long maxBytes, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        return await TakeAsync(new Part(Path.GetFileName(file.FileName), content, file.ContentType), maxBytes, (copy, _) => FileSniffer.Sniff(copy), ct);
    }

    private sealed record Part(string FileName, Stream Content, string? ContentType);

    private async Task<Result<IncomingFile>> TakeAsync(Part part, long maxBytes, Func<Stream, string, Result<FileType>> sniff, CancellationToken ct)
    {
        if (!FileNames.IsPlain(part.FileName)) return FileErrors.NameInvalid.At("file");
        var folder = Directory.CreateDirectory(Path.Combine(settings.Directory, "incoming")).FullName;
        var copy = TemporaryFile.Create(folder);
        var good = false;
        try
        {
            var sha256 = await CopyAsync(part.Content, copy, maxBytes, ct);
            var sniffed = sniff(copy, part.FileName);
            if (sniffed.IsFailure) return sniffed.Error.At("file");
            if (!sniffed.Value.Fits(part.FileName) || !Declares(part.ContentType, sniffed.Value))
                return FileErrors.TypeMismatch.With(sniffed.Value.Extension).At(new FieldError("file", FileErrors.TypeMismatch.Code, sniffed.Value.Extension));
            if (!await scanner.IsCleanAsync(copy, ct)) return FileErrors.Infected.At("file");
            good = true;
            return new IncomingFile(part.FileName, sniffed.Value, copy.Length, sha256, copy);
        }
        finally
        {
            if (!good) await copy.DisposeAsync();
        }
    }

    private static async Task<string> CopyAsync(Stream from, Stream to, long maxBytes, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            var size = 0L;
            for (int read; (read = await from.ReadAsync(buffer, ct)) > 0;)
            {
                size += read;
                if (size > maxBytes) throw new BadHttpRequestException("the file is too large", StatusCodes.Status413PayloadTooLarge);
                hash.AppendData(buffer.AsSpan(0, read));
                await to.WriteAsync(buffer.AsMemory(0, read), ct);
            }
            await to.FlushAsync(ct);
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>A client that says nothing in particular leaves it to the bytes.</summary>
    private static bool Declares(string? mediaType, FileType type) =>
        !MediaTypeHeaderValue.TryParse(mediaType, out var declared) || declared.MediaType.Value is "application/octet-stream" || type.IsDeclaredAs(declared.MediaType.Value!);
}
