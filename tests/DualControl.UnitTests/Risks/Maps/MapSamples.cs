using System.Xml.Linq;
using DualControl.Risks.Application.Maps;
using DualControl.Risks.Application.Maps.Drawing;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Maps;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Texts;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

internal static class MapSamples
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    public static readonly MapShape Square = Rectangle(100, 100, 200, 200);
    public static readonly GeoBounds Bounds = new(118.52m, 36.84m, 118.56m, 36.87m);

    public static MapShape Rectangle(int x, int y, int width, int height) => new([new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height)]);

    public static MapItem Item(string name, RiskLevel? level, MapShape? shape = null) => new("unit", Ids.New(), name, level, shape);

    public static MapSheet Sheet(IReadOnlyList<MapItem> items, string enterprise = "甲燃气有限公司", MapGround? ground = null, bool numbered = false) => new(
        new BilingualText($"{enterprise}四色安全风险分布图", "Four-colour safety risk map"), null, enterprise, Today, MapSheets.VersionOf(3, Today), ground ?? new MapGround(MapFrame.Plan), items, numbered);

    public static XDocument Draw(MapSheet sheet) => XDocument.Parse(MapDrawing.Draw(sheet), LoadOptions.PreserveWhitespace);

    public static XDocument Draw(params IReadOnlyList<MapItem> items) => Draw(Sheet(items));

    public static IEnumerable<string> Texts(this XDocument map) => map.Descendants(Svg + "text").Select(t => t.Value);

    public static IEnumerable<string> Fills(this XDocument map, string element) => map.Descendants(Svg + element).Attributes("fill").Select(f => f.Value);

    public static PlanPoint[] Points(string text) =>
        [.. text.Split(' ').Select(p => p.Split(',').Select(v => decimal.Parse(v, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).Select(v => new PlanPoint(v[0], v[1]))];
}
