using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DualControl.SharedKernel.Results;

namespace DualControl.BuildingBlocks.Files;

/// <summary>Looks into a .docx or .xlsx before anybody opens it: is it one, does it unpack to a bounded size, and does it carry nothing that runs.</summary>
public static class OfficePackage
{
    private const int MaxEntries = 5000;
    private const long MaxUnpackedBytes = 512L * 1024 * 1024;

    /// <summary>Text packs well, but not beyond this; small parts are let off.</summary>
    private const long MaxRatio = 200;
    private const long RatioCountsFrom = 1024 * 1024;

    /// <summary>A workbook inside a document (behind a chart) is looked into as well, one inside that no more.</summary>
    private const int MaxDepth = 1;

    private static readonly string[] ActiveParts = ["macroEnabled", "macrosheet", "vbaProject", "vbaData", "activeX", "oleObject", "intlmacrosheet", "dialogsheet"];
    private static readonly string[] LoadedFromElsewhere = ["attachedTemplate", "oleObject", "subDocument", "frame", "externalLinkPath", "control"];

    /// <summary>The type of the package, or why it is refused.</summary>
    public static Result<FileType> Check(Stream content, long maxUnpackedBytes = MaxUnpackedBytes) => Check(content, maxUnpackedBytes, 0);

    private static Result<FileType> Check(Stream content, long maxUnpackedBytes, int depth)
    {
        content.Position = 0;
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > MaxEntries) return FileErrors.ArchiveBomb;
            if (zip.Comment.Length > 0) return FileErrors.MixedFormats;
            if (zip.Entries.DistinctBy(e => e.FullName.ToUpperInvariant()).Count() != zip.Entries.Count || zip.Entries.Any(e => IsUnsafe(e.FullName))) return FileErrors.Damaged;
            // Sizes first: nothing is read as XML before it is known to be small.
            if (Unpack(zip, maxUnpackedBytes, depth) is { } fault) return fault;
            if (zip.GetEntry("[Content_Types].xml") is not { } types) return FileErrors.TypeNotAllowed;
            var declared = Attributes(types, "ContentType");
            if (declared.Any(IsActive) || zip.Entries.Any(e => IsActive(Path.GetFileNameWithoutExtension(e.FullName)))) return FileErrors.ActiveContent;
            if (zip.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Any(LoadsFromElsewhere)) return FileErrors.ActiveContent;
            if (declared.Any(t => t.EndsWith("wordprocessingml.document.main+xml", StringComparison.Ordinal))) return FileType.Docx;
            return declared.Any(t => t.EndsWith("spreadsheetml.sheet.main+xml", StringComparison.Ordinal)) ? FileType.Xlsx : FileErrors.TypeNotAllowed;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or IOException)
        {
            return FileErrors.Damaged;
        }
    }

    /// <summary>Unpacks every entry and counts: what the directory says of sizes may be a lie.</summary>
    private static Error? Unpack(ZipArchive zip, long maxUnpackedBytes, int depth)
    {
        var total = 0L;
        var buffer = new byte[81920];
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            var nested = entry.FullName.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) && FileType.Xlsx.Fits(entry.FullName) ? new MemoryStream() : null;
            var size = 0L;
            for (int read; (read = part.Read(buffer)) > 0;)
            {
                if (size == 0 && nested is null && buffer.AsSpan(0, read).StartsWith("PK\x03\x04"u8)) return FileErrors.ArchiveBomb;
                size += read;
                total += read;
                if (total > maxUnpackedBytes || (size > RatioCountsFrom && size > MaxRatio * Math.Max(1, entry.CompressedLength))) return FileErrors.ArchiveBomb;
                if (nested?.Length > 16 * 1024 * 1024) return FileErrors.ArchiveBomb;
                nested?.Write(buffer, 0, read);
            }
            if (nested is null) continue;
            if (depth >= MaxDepth) return FileErrors.ArchiveBomb;
            if (Check(nested, maxUnpackedBytes, depth + 1) is { IsFailure: true } inner) return inner.Error;
        }
        return null;
    }

    private static bool IsUnsafe(string name) => name.StartsWith('/') || name.Contains('\\') || name.Contains(':') || name.Split('/').Contains("..");

    private static bool IsActive(string text) => ActiveParts.Any(p => text.Contains(p, StringComparison.OrdinalIgnoreCase));

    private static bool LoadsFromElsewhere(ZipArchiveEntry relations) => Load(relations).Root!.Elements().Any(r =>
        (string?)r.Attribute("TargetMode") == "External"
        && LoadedFromElsewhere.Any(t => ((string?)r.Attribute("Type") ?? "").EndsWith("/" + t, StringComparison.OrdinalIgnoreCase)));

    private static List<string> Attributes(ZipArchiveEntry entry, string name) =>
        [.. Load(entry).Root!.Elements().Select(e => (string?)e.Attribute(name)).OfType<string>()];

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4 * 1024 * 1024 });
        return XDocument.Load(reader);
    }
}
