namespace DualControl.Organization.Domain.Assessments;

/// <summary>分值 Points have one decimal place and are kept as whole tenths: every database adds those exactly.</summary>
internal static class Points
{
    public const decimal Most = 100m;
    public const decimal MostPerPeriod = 1000m;

    /// <summary>At most one decimal place, and within the limit either way.</summary>
    public static bool IsValid(decimal points, decimal most) => points >= -most && points <= most && decimal.Round(points, 1) == points;

    public static int ToTenths(decimal points) => (int)(points * 10m);

    public static decimal Of(int tenths) => tenths / 10m;
}
