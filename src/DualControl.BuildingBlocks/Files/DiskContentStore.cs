using System.Runtime.CompilerServices;

namespace DualControl.BuildingBlocks.Files;

/// <summary>
/// Contents as files: <c>ab/cd/abcd…</c> below the directory. A content is written beside its place, flushed to the disk and renamed, so nobody ever reads half of one;
/// what a crash leaves in <c>incoming</c> is removed with the other leftovers.
/// </summary>
public sealed class DiskContentStore(FileSettings settings, TimeProvider clock) : IContentStore
{
    public async Task PutAsync(string sha256, Stream content, CancellationToken ct)
    {
        var place = PlaceOf(sha256);
        if (TryTouch(place)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var beside = $"{place}.{Path.GetRandomFileName()}";
        try
        {
            await using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, FileOptions.Asynchronous))
            {
                content.Position = 0;
                await content.CopyToAsync(file, ct);
                file.Flush(flushToDisk: true);
            }
            File.SetLastWriteTimeUtc(beside, clock.GetUtcNow().UtcDateTime);
            File.Move(beside, place, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    public Task<Stream?> OpenAsync(string sha256, long from, long count, CancellationToken ct)
    {
        try
        {
            var file = new FileStream(PlaceOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81920, FileOptions.Asynchronous);
            file.Position = from;
            return Task.FromResult<Stream?>(new BoundedStream(file, count));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public Task<bool> ExistsAsync(string sha256, CancellationToken ct) => Task.FromResult(File.Exists(PlaceOf(sha256)));

    public async IAsyncEnumerable<string> BroughtBeforeAsync(DateTimeOffset instant, [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.Yield();
        if (!Directory.Exists(settings.Directory)) yield break;
        foreach (var path in Directory.EnumerateFiles(settings.Directory, "*", SearchOption.AllDirectories))
        {
            ct.ThrowIfCancellationRequested();
            if (File.GetLastWriteTimeUtc(path) >= instant.UtcDateTime) continue;
            var name = Path.GetFileName(path);
            if (name.Length == 64) yield return name;
            else File.Delete(path);
        }
    }

    /// <summary>Takes the content away first and looks at its age then: brought again meanwhile, it either is young now or is written anew.</summary>
    public Task RemoveAsync(string sha256, DateTimeOffset broughtBefore, CancellationToken ct)
    {
        var place = PlaceOf(sha256);
        var away = $"{place}.{Path.GetRandomFileName()}";
        try
        {
            File.Move(place, away);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.CompletedTask;
        }
        if (File.GetLastWriteTimeUtc(away) < broughtBefore.UtcDateTime) File.Delete(away);
        else File.Move(away, place, overwrite: true);
        return Task.CompletedTask;
    }

    private bool TryTouch(string place)
    {
        try
        {
            if (!File.Exists(place)) return false;
            File.SetLastWriteTimeUtc(place, clock.GetUtcNow().UtcDateTime);
            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    private string PlaceOf(string sha256) => Path.Combine(settings.Directory, sha256[..2], sha256[2..4], sha256);
}
