using DualControl.BuildingBlocks.Tables;
using Microsoft.Extensions.Configuration;

namespace DualControl.Organization.Application.Imports;

/// <summary>How much an uploaded table may hold (<c>Imports:*</c> in the configuration).</summary>
/// <param name="MaxBytes">Of the file.</param>
/// <param name="Limits">Of the table in it.</param>
/// <param name="UnconfirmedHours">Hours after which a table that nobody has confirmed is cancelled, and its file removed.</param>
/// <param name="FindingDays">Days after which what was wrong with a table is removed: findings show cells, which may tell of persons.</param>
internal sealed record ImportSettings(long MaxBytes, TableLimits Limits, int UnconfirmedHours, int FindingDays)
{
    /// <summary>Reads and checks the configuration; throws a sentence that names the key.</summary>
    public static ImportSettings From(IConfiguration configuration)
    {
        var imports = configuration.GetSection("Imports");
        var standard = new TableLimits();
        return new ImportSettings(
            Number(imports, "MaxBytes", 10 * 1024 * 1024, 1024, 100 * 1024 * 1024),
            standard with { Rows = Number(imports, "MaxRows", standard.Rows, 1, 100_000), UnpackedBytes = Number(imports, "MaxUnpackedBytes", (int)standard.UnpackedBytes, 1024, 1024 * 1024 * 1024) },
            Number(imports, "UnconfirmedHours", 24, 1, 24 * 30),
            Number(imports, "FindingDays", 30, 1, 3650));
    }

    private static int Number(IConfigurationSection section, string key, int standard, int least, int most) =>
        section[key] is not { Length: > 0 } text ? standard
        : int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= least && value <= most ? value
        : throw new InvalidOperationException($"{section.Path}:{key} is '{text}'; it must be a whole number from {least} to {most}.");
}
