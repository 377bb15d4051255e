namespace DualControl.BuildingBlocks.Files;

/// <summary>What a file may be called.</summary>
public static class FileNames
{
    private const int LongestName = 200;

    /// <summary>A plain name: whoever sends a path, a control character or a device sends no file of ours.</summary>
    public static bool IsPlain(string? name) =>
        name is { Length: > 0 and <= LongestName } && !name.Any(c => char.IsControl(c) || c is '/' or '\\' or ':' or '\uFFFD' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')
        && name.Trim(' ', '.').Length == name.Length && Path.GetFileNameWithoutExtension(name).Length > 0;
}
