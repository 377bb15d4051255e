using DualControl.Archives.Contracts;
using DualControl.Archives.Domain.MerkleLog;
using DualControl.Archives.Domain.Records;
using Microsoft.Extensions.Configuration;

namespace DualControl.Archives.Infrastructure;

/// <summary>Where the signing key is and what the log is called.</summary>
internal sealed record SigningSettings(string KeyFile, string Origin);

/// <summary>Reads <c>Archives:*</c>; a wrong value stops the start with a sentence that says which.</summary>
internal static class ArchiveSettings
{
    public const string DefaultOrigin = "dualcontrol.local/archive-log";

    /// <summary><c>Archives:Fonds</c> and <c>Archives:Retention:{class}</c>.</summary>
    public static FilingScheme FilingSchemeOf(IConfiguration configuration)
    {
        var fonds = configuration["Archives:Fonds"] ?? FilingScheme.DefaultFonds;
        if (!FilingScheme.IsFonds(fonds)) throw new InvalidOperationException($"Archives:Fonds '{fonds}' must be 1–10 capital letters and digits.");
        var retentions = new Dictionary<ArchiveClass, RetentionPeriod>(FilingScheme.DefaultRetentions);
        foreach (var setting in configuration.GetSection("Archives:Retention").GetChildren())
        {
            if (!TryName(setting.Key, out ArchiveClass @class))
                throw new InvalidOperationException($"Archives:Retention:{setting.Key}: there is no such class; there are {Names<ArchiveClass>()}.");
            if (!TryName(setting.Value, out RetentionPeriod period))
                throw new InvalidOperationException($"Archives:Retention:{setting.Key} '{setting.Value}' must be one of {Names<RetentionPeriod>()}.");
            retentions[@class] = period;
        }
        return new FilingScheme(fonds, retentions);
    }

    /// <summary><c>Archives:SigningKeyFile</c> (default: in <c>DataDirectory</c>) and <c>Archives:LogOrigin</c>.</summary>
    public static SigningSettings SigningOf(IConfiguration configuration)
    {
        var origin = configuration["Archives:LogOrigin"] ?? DefaultOrigin;
        if (!SignedNote.IsName(origin)) throw new InvalidOperationException($"Archives:LogOrigin '{origin}' must be 1–200 characters without spaces and '+'.");
        var file = configuration["Archives:SigningKeyFile"];
        if (string.IsNullOrWhiteSpace(file)) file = Path.Combine(configuration["DataDirectory"] ?? "data", "archive-log.key");
        return new SigningSettings(Path.GetFullPath(file), origin);
    }

    private static bool TryName<T>(string? text, out T value) where T : struct, Enum
    {
        value = default;
        return text is not null && !text.Any(char.IsAsciiDigit) && Enum.TryParse(text, ignoreCase: true, out value) && Enum.IsDefined(value);
    }

    private static string Names<T>() where T : struct, Enum => string.Join(", ", Enum.GetNames<T>());
}
