namespace DualControl.BuildingBlocks.Files;

/// <summary>A kind of file that is taken: what it is called and how it is recognized.</summary>
/// <param name="Extension">Extension without the dot, as files of the kind are named.</param>
/// <param name="MediaType">Media type it is delivered with.</param>
/// <param name="OtherExtensions">Other extensions in use.</param>
public sealed record FileType(string Extension, string MediaType, params IReadOnlyList<string> OtherExtensions)
{
    public static readonly FileType Pdf = new("pdf", "application/pdf");
    public static readonly FileType Docx = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static readonly FileType Xlsx = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static readonly FileType Png = new("png", "image/png");
    public static readonly FileType Jpeg = new("jpg", "image/jpeg", "jpeg");
    public static readonly FileType Webp = new("webp", "image/webp");
    public static readonly FileType Mp4 = new("mp4", "video/mp4", "m4v");

    /// <summary>The allow-list.</summary>
    public static readonly IReadOnlyList<FileType> Allowed = [Pdf, Docx, Xlsx, Png, Jpeg, Webp, Mp4];

    /// <summary>True when the name ends as files of the kind do.</summary>
    public bool Fits(string fileName)
    {
        var extension = Path.GetExtension(fileName).TrimStart('.');
        return Extension.Equals(extension, StringComparison.OrdinalIgnoreCase) || OtherExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase);
    }
}
