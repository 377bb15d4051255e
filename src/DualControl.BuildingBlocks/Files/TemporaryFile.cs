namespace DualControl.BuildingBlocks.Files;

/// <summary>A file of one's own, to be written and read again, gone when it is closed.</summary>
internal static class TemporaryFile
{
    /// <param name="folder">An existing folder; the system's for temporary files when absent.</param>
    public static FileStream Create(string? folder = null) => new(
        Path.Combine(folder ?? Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
}
