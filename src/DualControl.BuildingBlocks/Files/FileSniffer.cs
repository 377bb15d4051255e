using System.Buffers.Binary;
using System.Text;
using DualControl.SharedKernel.Results;

namespace DualControl.BuildingBlocks.Files;

/// <summary>
/// Says what a file is by its own bytes, never by its name, and refuses what could pass for two kinds at once: a container must begin at the
/// first byte and end with the last. Reads headers and lengths only, so a large film costs no more than a picture.
/// </summary>
public static class FileSniffer
{
    /// <summary>How far a ZIP's end record can lie before the end: its own length and the longest comment.</summary>
    private const int ZipTail = 22 + ushort.MaxValue;

    private static readonly string[] Mp4Brands = ["isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "mp41", "mp42", "avc1", "M4V ", "MSNV", "dash"];

    /// <summary>The type of the content, or why it is refused.</summary>
    /// <param name="content">Seekable; read from its beginning.</param>
    public static Result<FileType> Sniff(Stream content)
    {
        var head = Read(content, 0, 16);
        if (head.Length == 0) return FileErrors.Missing;
        if (Starts(head, "%PDF-"u8)) return Whole(FileType.Pdf, IsPdf(content), content);
        if (Starts(head, [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A])) return Whole(FileType.Png, EndsAfterPngChunks(content), content);
        if (Starts(head, [0xFF, 0xD8, 0xFF])) return Whole(FileType.Jpeg, IsJpeg(content), content);
        if (Starts(head, "RIFF"u8) && head.Length >= 12 && head.AsSpan(8, 4).SequenceEqual("WEBP"u8))
            return Whole(FileType.Webp, EndOf(content, 8L + BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4))), content);
        if (head.Length >= 12 && head.AsSpan(4, 4).SequenceEqual("ftyp"u8))
            return Mp4Brands.Contains(Encoding.Latin1.GetString(head, 8, 4)) ? Whole(FileType.Mp4, EndsAfterBoxes(content), content) : FileErrors.TypeNotAllowed;
        return Starts(head, "PK\x03\x04"u8) ? OfficePackage.Check(content) : FileErrors.TypeNotAllowed;
    }

    /// <summary>A workbook by its bytes; what is none and named .csv passes for text, which its reader judges.</summary>
    public static Result<FileType> SniffTable(Stream content, string fileName)
    {
        var head = Read(content, 0, 4);
        if (head.Length == 0) return FileErrors.Missing;
        if (!Starts(head, "PK\x03\x04"u8)) return FileType.Csv.Fits(fileName) ? FileType.Csv : FileErrors.NoTable;
        var package = OfficePackage.Check(content);
        return package.IsFailure || package.Value == FileType.Xlsx ? package : FileErrors.NoTable;
    }

    /// <summary>What is named .json passes for text, which its reader judges.</summary>
    public static Result<FileType> SniffJson(Stream content, string fileName) =>
        content.Length == 0 ? FileErrors.Missing : FileType.Json.Fits(fileName) ? FileType.Json : FileErrors.NoJson;

    private static Result<FileType> Whole(FileType type, Error? fault, Stream content) =>
        fault ?? (HasZipEnd(content) ? FileErrors.MixedFormats : (Result<FileType>)type);

    private static bool HasZipEnd(Stream content)
    {
        var start = Math.Max(0, content.Length - ZipTail);
        var tail = Read(content, start, ZipTail);
        for (var i = tail.Length - 22; i >= 0; i--)
            if (tail.AsSpan(i, 4).SequenceEqual("PK\x05\x06"u8) && i + 22 + BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(i + 20)) == tail.Length) return true;
        return false;
    }

    private static Error? IsPdf(Stream content)
    {
        var tail = Read(content, Math.Max(0, content.Length - 1024), 1024);
        var end = tail.AsSpan().LastIndexOf("%%EOF"u8);
        if (end < 0) return FileErrors.Damaged;
        return tail.AsSpan(end + 5).IndexOfAnyExcept(" \t\r\n\0"u8) < 0 ? null : FileErrors.MixedFormats;
    }

    private static Error? EndsAfterPngChunks(Stream content)
    {
        for (long at = 8; ;)
        {
            var chunk = Read(content, at, 8);
            if (chunk.Length < 8) return FileErrors.Damaged;
            at += 12L + BinaryPrimitives.ReadUInt32BigEndian(chunk);
            if (chunk.AsSpan(4).SequenceEqual("IEND"u8)) return EndOf(content, at);
            if (at > content.Length) return FileErrors.Damaged;
        }
    }

    /// <summary>Segments up to the first scan, and an end-of-image mark at the very end: cameras put further pictures between the two.</summary>
    private static Error? IsJpeg(Stream content)
    {
        for (long at = 2; ;)
        {
            var mark = Read(content, at, 4);
            if (mark.Length < 4 || mark[0] != 0xFF) return FileErrors.Damaged;
            if (mark[1] == 0xDA) break;
            at += 2L + BinaryPrimitives.ReadUInt16BigEndian(mark.AsSpan(2));
        }
        if (Read(content, content.Length - 2, 2) is [0xFF, 0xD9]) return null;
        return ContainsEndOfImage(content) ? FileErrors.MixedFormats : FileErrors.Damaged;
    }

    private static bool ContainsEndOfImage(Stream content)
    {
        content.Position = 0;
        var buffer = new byte[81920];
        var previous = 0;
        for (int read; (read = content.Read(buffer)) > 0; previous = buffer[read - 1])
            if ((previous == 0xFF && buffer[0] == 0xD9) || buffer.AsSpan(0, read).IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) >= 0) return true;
        return false;
    }

    /// <summary>Boxes one after the other to the end, with the film's data among them.</summary>
    private static Error? EndsAfterBoxes(Stream content)
    {
        var hasData = false;
        for (long at = 0; at < content.Length;)
        {
            var box = Read(content, at, 16);
            if (box.Length < 8) return FileErrors.Damaged;
            var type = Encoding.Latin1.GetString(box, 4, 4);
            if (!type.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '_')) return FileErrors.MixedFormats;
            long size = BinaryPrimitives.ReadUInt32BigEndian(box);
            if (size == 1 && box.Length == 16) size = (long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(box.AsSpan(8)), long.MaxValue / 2);
            hasData |= type is "mdat" or "moof";
            if (size == 0) break;
            if (size < 8) return FileErrors.Damaged;
            at += size;
            if (at > content.Length) return FileErrors.Damaged;
        }
        return hasData ? null : FileErrors.Damaged;
    }

    private static Error? EndOf(Stream content, long expected) =>
        content.Length < expected ? FileErrors.Damaged : content.Length > expected + (expected & 1) ? FileErrors.MixedFormats : null;

    private static bool Starts(byte[] head, ReadOnlySpan<byte> magic) => head.AsSpan().StartsWith(magic);

    private static byte[] Read(Stream content, long at, int count)
    {
        if (at < 0 || at >= content.Length) return [];
        content.Position = at;
        var bytes = new byte[Math.Min(count, content.Length - at)];
        content.ReadExactly(bytes);
        return bytes;
    }
}
