using System.Globalization;
using DualControl.Risks.Domain.Grading;

namespace DualControl.Risks.Application.Maps.Drawing;

/// <summary>The words on an item: its name in one or two lines, its level below.</summary>
internal sealed record MapLabel(Box Plate, IReadOnlyList<string> Lines, double Size);

/// <summary>An item where it is drawn: with its label, or with a number under which it is listed below the map, or both.</summary>
internal sealed class PlacedItem(MapItem item, IReadOnlyList<Spot> spots)
{
    public const double DotRadius = 14;

    public MapItem Item => item;
    public IReadOnlyList<Spot> Spots => spots;
    public bool IsDot => spots.Count == 1;
    public Box Around { get; } = spots.Count == 1 ? Box.Centred(spots[0], 2 * DotRadius, 2 * DotRadius) : Box.Around(spots);
    public MapLabel? Label { get; set; }
    public int? Number { get; set; }

    /// <summary>Where the number stands, and its size; a dot carries its number inside.</summary>
    public (Box Plate, double Size)? NumberPlate { get; set; }
}

/// <summary>Puts the items of a sheet on its canvas. Small ones lie upon large ones and are labelled first; what has no room for its name gets a number.</summary>
internal sealed class PlacedItems
{
    public const double LevelSize = 0.78;
    public const double LineHeight = 1.2;
    private const double Padding = 4;

    /// <summary>Sizes of the name and numbers of its lines, in the order in which they are tried.</summary>
    private static readonly (double Size, int Lines)[] Forms = [(18, 1), (16, 1), (14, 1), (13, 1), (14, 2), (12, 2), (11, 1), (10, 2), (9, 1), (9, 2)];

    private readonly LabelPlacer _places;

    /// <param name="reserved">Where no label may stand.</param>
    public PlacedItems(MapSheet sheet, Projection projection, Box canvas, IReadOnlyList<Box> reserved)
    {
        _places = new LabelPlacer(canvas.Grown(-4));
        foreach (var box in reserved) _places.Take(box);
        var dots = new List<Spot>();
        All = [.. sheet.Items.Where(i => i.Shape is not null).Select(i => new PlacedItem(i, Apart(projection.Of(i.Shape!), dots))).OrderByDescending(i => i.IsDot ? 0 : i.Around.Width * i.Around.Height)];
        foreach (var dot in All.Where(i => i.IsDot)) _places.Take(dot.Around);
        for (var i = All.Count - 1; i >= 0; i--) All[i].Label = LabelOf(All[i], Upon(i));
        var numbered = All.Where(i => sheet.Numbered || i.Label is null).ToList();
        var line = numbered.Count == 0 ? 1 : Math.Clamp(numbered.Average(i => i.Around.Height), 8, 60);
        numbered = [.. numbered.OrderBy(i => Math.Floor(i.Around.Middle.Y / line)).ThenBy(i => i.Around.Middle.X)];
        for (var i = 0; i < numbered.Count; i++) numbered[i].Number = i + 1;
        for (var i = All.Count - 1; i >= 0; i--)
            if (All[i] is { Number: { } number, IsDot: false } area) area.NumberPlate = PlateOf(area, Text(number), Upon(i));
        Numbered = numbered;
    }

    /// <summary>The largest first, the dots last: the order of drawing.</summary>
    public IReadOnlyList<PlacedItem> All { get; }

    /// <summary>Those with a number, in its order: as one reads.</summary>
    public IReadOnlyList<PlacedItem> Numbered { get; }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Dots at one place stand beside each other, so that each is seen.</summary>
    private static IReadOnlyList<Spot> Apart(IReadOnlyList<Spot> spots, List<Spot> dots)
    {
        if (spots.Count > 1) return spots;
        // Its own place, or one of twelve around it; a crowd beyond that stays one upon another.
        var places = Enumerable.Range(0, 12).Select(i => (Angle: i * Math.PI / 3, Distance: (i < 6 ? 1.6 : 3.2) * PlacedItem.DotRadius))
            .Select(p => new Spot(spots[0].X + p.Distance * Math.Cos(p.Angle), spots[0].Y + p.Distance * Math.Sin(p.Angle))).Prepend(spots[0]);
        var at = places.Where(p => !dots.Exists(d => Math.Abs(d.X - p.X) < PlacedItem.DotRadius && Math.Abs(d.Y - p.Y) < PlacedItem.DotRadius)).FirstOrDefault(spots[0]);
        dots.Add(at);
        return [at];
    }

    private List<Box> Upon(int index)
    {
        var upon = new List<Box>();
        for (var i = index + 1; i < All.Count; i++)
            if (!All[i].IsDot && All[i].Around.Meets(All[index].Around)) upon.Add(All[i].Around);
        return upon;
    }

    private MapLabel? LabelOf(PlacedItem placed, List<Box> upon)
    {
        var level = TextFit.Width(LevelColours.NameOf(placed.Item.Level).Zh) * LevelSize;
        IReadOnlyList<string>[] lines = [[placed.Item.Name], TextFit.InTwo(placed.Item.Name)];
        var widest = lines.Select(l => Math.Max(level, l.Max(TextFit.Width))).ToArray();
        var free = placed.IsDot ? null : _places.Inside(placed.Spots, upon);
        foreach (var (size, count) in Forms)
        {
            if (placed.IsDot && size > 14) continue;
            if (lines[count - 1].Count < count) continue;
            var (width, height) = (widest[count - 1] * size + 2 * Padding, (count * LineHeight + LevelSize * LineHeight) * size + Padding);
            var place = free is null ? _places.Beside(placed.Spots[0], PlacedItem.DotRadius, width, height) : free.Find(width, height);
            if (place is not { } plate) continue;
            _places.Take(plate);
            return new MapLabel(plate, lines[count - 1], size);
        }
        return null;
    }

    private (Box Plate, double Size) PlateOf(PlacedItem placed, string number, List<Box> upon)
    {
        var free = _places.Inside(placed.Spots, upon);
        foreach (var size in (double[])[14, 12, 10, 8, 6.5])
            if (free.Find(TextFit.Width(number) * size + 4, size + 3) is { } plate)
            {
                _places.Take(plate);
                return (plate, size);
            }
        // A sliver: the number stands over its middle, larger than itself.
        return (Box.Centred(placed.Around.Middle, TextFit.Width(number) * 6 + 2, 7), 6);
    }
}
