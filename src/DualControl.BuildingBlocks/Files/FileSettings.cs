using Microsoft.Extensions.Configuration;

namespace DualControl.BuildingBlocks.Files;

/// <summary>Where files lie and which are taken (<c>Files:*</c> in the configuration).</summary>
/// <param name="Directory">Of the disk store and of what is just coming in.</param>
/// <param name="MaxBytes">Largest file, in bytes.</param>
/// <param name="UnclaimedHours">Hours after which a file that no record names is removed.</param>
/// <param name="S3">The object store; null for the disk.</param>
/// <param name="ClamAv">The virus scanner; null for none.</param>
public sealed record FileSettings(string Directory, long MaxBytes, int UnclaimedHours, S3Settings? S3, ClamAvSettings? ClamAv)
{
    /// <summary>Reads and checks the configuration; throws a sentence that names the key.</summary>
    public static FileSettings From(IConfiguration configuration)
    {
        var files = configuration.GetSection("Files");
        var store = files["Store"] ?? "Disk";
        if (store is not ("Disk" or "S3")) throw new InvalidOperationException($"Files:Store is '{store}'; it must be Disk or S3.");
        return new FileSettings(
            Path.Combine(configuration["DataDirectory"] ?? "data", "files"),
            Number(files, "MaxBytes", 100L * 1024 * 1024, 1, 4L * 1024 * 1024 * 1024),
            (int)Number(files, "UnclaimedHours", 24, 1, 24 * 365),
            store == "S3" ? S3Settings.From(files.GetSection("S3")) : null,
            files["ClamAv:Host"] is { Length: > 0 } host
                ? new ClamAvSettings(host, (int)Number(files, "ClamAv:Port", 3310, 1, 65535), TimeSpan.FromSeconds(Number(files, "ClamAv:TimeoutSeconds", 60, 1, 600)))
                : null);
    }

    private static long Number(IConfigurationSection section, string key, long standard, long least, long most) =>
        section[key] is not { Length: > 0 } text ? standard
        : long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= least && value <= most ? value
        : throw new InvalidOperationException($"{section.Path}:{key} is '{text}'; it must be a whole number from {least} to {most}.");
}

/// <summary>An S3-compatible object store.</summary>
/// <param name="Endpoint">Address of a server other than Amazon's; null for Amazon's.</param>
/// <param name="Region">Region.</param>
/// <param name="Bucket">Bucket; it exists already.</param>
/// <param name="AccessKey">Access key.</param>
/// <param name="SecretKey">Secret key.</param>
public sealed record S3Settings(string? Endpoint, string Region, string Bucket, string AccessKey, string SecretKey)
{
    internal static S3Settings From(IConfigurationSection s3) => new(
        s3["Endpoint"] is { Length: > 0 } endpoint ? endpoint : null, s3["Region"] ?? "us-east-1", Required(s3, "Bucket"), Required(s3, "AccessKey"), Required(s3, "SecretKey"));

    private static string Required(IConfigurationSection s3, string key) =>
        s3[key] is { Length: > 0 } value ? value : throw new InvalidOperationException($"{s3.Path}:{key} is missing; Files:Store is S3.");
}

/// <summary>A ClamAV daemon.</summary>
/// <param name="Host">Host name or address.</param>
/// <param name="Port">TCP port.</param>
/// <param name="Timeout">Longest time one scan may take.</param>
public sealed record ClamAvSettings(string Host, int Port, TimeSpan Timeout);
