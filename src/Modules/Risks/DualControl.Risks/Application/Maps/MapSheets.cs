using System.Globalization;
using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.Maps;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.Maps;

/// <summary>What is put on which map: enterprise, unit, bureau.</summary>
internal static class MapSheets
{
    private const string MapZh = "四色安全风险分布图";
    private const string MapEn = "Four-colour safety risk map";

    /// <summary>企业图 Each unit in its own level's colour.</summary>
    public static MapSheet OfEnterprise(EnterpriseSummary enterprise, EnterpriseMap map, MapPicture? picture, BilingualText version, DateOnly day) => new(
        new BilingualText($"{enterprise.Name}{MapZh}", MapEn), null, enterprise.Name, day, version, new MapGround(map.Frame, null, picture),
        [.. map.Units.Select(u => new MapItem("unit", u.Id.Value, u.Name, u.Level, u.Shape))]);

    /// <summary>单元图 The factors in force of one unit in their colours, within its outline.</summary>
    public static MapSheet OfUnit(EnterpriseSummary enterprise, EnterpriseMap map, MappedUnit unit, MapPicture? picture, BilingualText version, DateOnly day) => new(
        new BilingualText($"{enterprise.Name}{MapZh}", $"{MapEn} of a risk unit"), $"风险单元 Risk unit：{unit.Name} · {LevelColours.NameOf(unit.Level).Zh}", enterprise.Name, day, version,
        new MapGround(Near(map.Frame, unit), unit.Shape, picture),
        [.. unit.Factors.Select(f => new MapItem("factor", f.Id.Value, f.Point, f.Level, f.Shape))]);

    /// <summary>全局图 Each enterprise at its place, in the colour of its highest level.</summary>
    /// <param name="section">The section whose enterprises these are; null for all of the bureau's.</param>
    public static MapSheet OfBureau(string bureau, string? section, IReadOnlyList<EnterpriseSummary> enterprises, IReadOnlyList<RiskFigures> figures, DateOnly day)
    {
        var levels = figures.ToDictionary(f => f.EnterpriseId, f => f.Level);
        MapItem[] items = [.. enterprises.Select(e => new MapItem(
            "enterprise", e.Id.Value, e.Name, levels.GetValueOrDefault(e.Id), e.Location is { } at ? MapShape.At(at.Longitude, at.Latitude) : null))];
        return new MapSheet(
            new BilingualText($"{bureau}监管单位{MapZh}", $"{MapEn} of the enterprises supervised"), section is null ? null : $"主管股室 Section：{section}", bureau, day,
            new BilingualText("现行", "Current"), new MapGround(Around([.. items.Select(i => i.Shape).OfType<MapShape>()])), items, Numbered: true);
    }

    /// <summary>Which publication an enterprise's map shows, or that it has changed since.</summary>
    public static BilingualText VersionOf(EnterpriseMap map) => map.Published is not { } published ? new BilingualText("现行，尚未公示", "Current, not yet published")
        : published.Fingerprint == map.Fingerprint ? VersionOf(published.Number, BureauCalendar.DayOf(published.At))
        : new BilingualText($"现行，第{published.Number}次公示后有变更", $"Current, changed since publication {published.Number}");

    public static BilingualText VersionOf(int number, DateOnly on)
    {
        var day = on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new BilingualText($"第{number}次公示（{day}）", $"Publication {number}");
    }

    /// <summary>The unit and its factors with some room around, at least a tenth of the map; all of it where nothing of the unit is drawn.</summary>
    private static MapFrame Near(MapFrame frame, MappedUnit unit)
    {
        PlanPoint[] points = [.. unit.Factors.Select(f => f.Shape).Append(unit.Shape).OfType<MapShape>().SelectMany(s => s.Points)];
        if (points.Length == 0) return frame;
        var (left, right) = Widened(points.Min(p => p.X), points.Max(p => p.X), (frame.Right - frame.Left) / 10);
        var (least, most) = Widened(points.Min(p => p.Y), points.Max(p => p.Y), (frame.Most - frame.Least) / 10);
        return frame with { Left = left, Least = least, Right = right, Most = most };
    }

    /// <summary>All points with some room around, at least two hundredths of a degree (two kilometres).</summary>
    private static MapFrame Around(IReadOnlyList<MapShape> places)
    {
        if (places.Count == 0) return MapFrame.Of(new GeoBounds(0, 0, 1, 1));
        var (left, right) = Widened(places.Min(p => p.Points[0].X), places.Max(p => p.Points[0].X), 0.02m);
        var (least, most) = Widened(places.Min(p => p.Points[0].Y), places.Max(p => p.Points[0].Y), 0.02m);
        return new MapFrame(MapFrameKind.Geo, left, least, right, most);
    }

    private static (decimal From, decimal To) Widened(decimal from, decimal to, decimal atLeast)
    {
        var room = Math.Max((to - from) * 0.1m, (atLeast - (to - from)) / 2);
        return (from - room, to + room);
    }
}
