using System.IO.Compression;

namespace DualControl.BuildingBlocks.Api;

/// <summary>An Office package that is the same bytes for the same content.</summary>
internal static class UndatedPackage
{
    /// <summary>The package with its entries in order and without the time of writing.</summary>
    public static byte[] Of(MemoryStream package)
    {
        using var undated = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(undated, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName);
                copy.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }
        return undated.ToArray();
    }
}
