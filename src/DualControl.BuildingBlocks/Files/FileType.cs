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

    /// <summary>Text, which nothing tells by its bytes: taken as a table alone, and by name. Browsers call it what the programs of their machine do.</summary>
    public static readonly FileType Csv = new("csv", "text/csv") { OtherMediaTypes = ["text/plain", "application/csv", "application/vnd.ms-excel"] };

    /// <summary>Text as well: taken where a data file is asked for, and by name.</summary>
    public static readonly FileType Json = new("json", "application/json") { OtherMediaTypes = ["text/json", "text/plain"] };

    /// <summary>The allow-list of attachments.</summary>
    public static readonly IReadOnlyList<FileType> Allowed = [Pdf, Docx, Xlsx, Png, Jpeg, Webp, Mp4];

    /// <summary>Other media types clients declare it as.</summary>
    public IReadOnlyList<string> OtherMediaTypes { get; init; } = [];

    /// <summary>True when the name ends as files of the kind do.</summary>
    public bool Fits(string fileName)
    {
        var extension = Path.GetExtension(fileName).TrimStart('.');
        return Extension.Equals(extension, StringComparison.OrdinalIgnoreCase) || OtherExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>True when the media type a client declares is one of this kind.</summary>
    public bool IsDeclaredAs(string mediaType) => mediaType == MediaType || OtherMediaTypes.Contains(mediaType, StringComparer.OrdinalIgnoreCase);
}
