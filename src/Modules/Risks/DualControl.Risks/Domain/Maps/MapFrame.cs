using System.Globalization;
using DualControl.Risks.Domain.RiskUnits;

namespace DualControl.Risks.Domain.Maps;

/// <summary>坐标类型 In which coordinates an enterprise's map is drawn.</summary>
internal enum MapFrameKind
{
    /// <summary>平面图 Plan coordinates, 1000 × 700 from the upper left, perhaps on a floor plan.</summary>
    Plan,
    /// <summary>地理坐标 WGS 84, degrees: x is the longitude, y the latitude.</summary>
    Geo,
}

/// <summary>图幅 Bounds of a map in WGS 84, degrees.</summary>
/// <param name="West">西 Western longitude, -180 to 180.</param>
/// <param name="South">南 Southern latitude, -85 to 85.</param>
/// <param name="East">东 Eastern longitude, greater than the western one, by at most 5.</param>
/// <param name="North">北 Northern latitude, greater than the southern one, by at most 5.</param>
internal sealed record GeoBounds(decimal West, decimal South, decimal East, decimal North)
{
    /// <summary>Degrees an enterprise's map may extend in each direction.</summary>
    public const decimal MostDegrees = 5;

    /// <summary>The name of the side that is wrong; null when all are right.</summary>
    public string? FindWrongSide() =>
        West is < -180 or > 180 ? "west" : South is < -85 or > 85 ? "south" : !Exceeds(West, East, 180) ? "east" : !Exceeds(South, North, 85) ? "north" : null;

    private static bool Exceeds(decimal from, decimal to, decimal most) => to > from && to - from <= MostDegrees && to <= most;
}

/// <summary>The rectangle within which everything of a map must lie.</summary>
internal sealed record MapFrame(MapFrameKind Kind, decimal Left, decimal Least, decimal Right, decimal Most)
{
    /// <summary>The plan of an enterprise that has set nothing else.</summary>
    public static readonly MapFrame Plan = new(MapFrameKind.Plan, 0, 0, Outline.Width, Outline.Height);

    public static MapFrame Of(GeoBounds bounds) => new(MapFrameKind.Geo, bounds.West, bounds.South, bounds.East, bounds.North);

    public bool Contains(PlanPoint point) => point.X >= Left && point.X <= Right && point.Y >= Least && point.Y <= Most;

    /// <summary>"0–1000, 0–700", for people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Left:0.######}–{Right:0.######}, {Least:0.######}–{Most:0.######}");
}
