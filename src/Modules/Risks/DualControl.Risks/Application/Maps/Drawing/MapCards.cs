using DualControl.Risks.Domain.Grading;
using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Application.Maps.Drawing;

/// <summary>Below the map, each with its colour, level and full name: what bears a number on the map, and what is not on it.</summary>
internal sealed class MapCards
{
    private const double HeadingHeight = 36;
    private const int MostLargeCards = 60;

    private static readonly BilingualText OnMap = new("图中编号", "Numbered on the map");
    private static readonly BilingualText NotOnMap = new("未在图上标注", "Not drawn on the map");
    private static readonly BilingualText Everything = new("清单", "List");
    private static readonly BilingualText Nothing = new("尚无内容", "Nothing yet");

    private readonly IReadOnlyList<(BilingualText Heading, IReadOnlyList<(MapItem Item, int? Number)> Cards)> _lists;
    private readonly (int Columns, double Width, double Height, double Gap) _form;

    private MapCards(IReadOnlyList<(BilingualText, IReadOnlyList<(MapItem, int?)>)> lists)
    {
        _lists = lists;
        _form = lists.Sum(l => l.Item2.Count) > MostLargeCards ? (4, 241, 24, 8) : (4, 241, 54, 12);
    }

    public double Height => _lists.Sum(l => HeadingHeight + RowsOf(l.Cards.Count) * (_form.Height + _form.Gap));

    public static MapCards Of(MapSheet sheet, PlacedItems placed)
    {
        var lists = new List<(BilingualText, IReadOnlyList<(MapItem, int?)>)>();
        if (placed.Numbered.Count > 0) lists.Add((OnMap, [.. placed.Numbered.Select(p => (p.Item, p.Number))]));
        var missing = sheet.Items.Where(i => i.Shape is null).OrderByDescending(i => i.Level).ThenBy(i => i.Name, StringComparer.Ordinal).ToList();
        if (missing.Count > 0) lists.Add((placed.All.Count > 0 ? NotOnMap : Everything, [.. missing.Select(i => (i, (int?)null))]));
        if (sheet.Items.Count == 0) lists.Add((Nothing, []));
        return new MapCards(lists);
    }

    public void Draw(SvgCanvas svg, double top)
    {
        foreach (var (heading, cards) in _lists)
        {
            svg.Text(new Spot(MapDrawing.Margin, top + 14), 16, heading.Zh, bold: true);
            svg.Text(new Spot(MapDrawing.Margin + TextFit.Width(heading.Zh) * 16 + 8, top + 14), 12, heading.En, colour: SvgCanvas.Faint);
            top += HeadingHeight - 10;
            for (var i = 0; i < cards.Count; i++)
            {
                var (row, column) = Math.DivRem(i, _form.Columns);
                DrawCard(svg, cards[i].Item, cards[i].Number, new Box(MapDrawing.Margin + column * (_form.Width + _form.Gap), top + row * (_form.Height + _form.Gap), _form.Width, _form.Height));
            }
            top += RowsOf(cards.Count) * (_form.Height + _form.Gap) + 10;
        }
    }

    private void DrawCard(SvgCanvas svg, MapItem item, int? number, Box card)
    {
        var level = LevelColours.NameOf(item.Level).Zh;
        var isLarge = _form.Height > 30;
        var swatch = new Box(card.X, card.Y, isLarge ? 48 : 38, card.Height);
        svg.BeginGroup($"{item.Name} {level}");
        svg.Rectangle(card, "#FFFFFF", "#BDC1C6", 3);
        svg.Swatch(swatch, item.Level);
        if (number is { } n)
        {
            var (text, size) = TextFit.Fit(PlacedItems.Text(n), swatch.Width - 8, isLarge ? 14 : 11, 6);
            svg.Rectangle(Box.Centred(swatch.Middle, TextFit.Width(text) * size + 5, size + 3), "#FFFFFF", null, 2, 0.95);
            svg.Text(new Spot(swatch.Middle.X, swatch.Middle.Y + size * 0.36), size, text, Anchor.Middle, bold: true);
        }
        var left = swatch.Right + 7;
        if (isLarge)
        {
            var room = card.Right - left - 6;
            var lines = TextFit.Width(item.Name) * 12.5 <= room ? [item.Name] : TextFit.InTwo(item.Name);
            var size = lines.Min(l => TextFit.Fit(l, room, lines.Count == 1 ? 15 : 12, 9).Size);
            for (var i = 0; i < lines.Count; i++)
                svg.Text(new Spot(left, card.Y + (lines.Count == 1 ? 23 : 16 + i * 15)), size, TextFit.Fit(lines[i], room, size, size).Text, bold: true);
            svg.Text(new Spot(left, card.Y + (lines.Count == 1 ? 41 : 46)), 11.5, level);
        }
        else
        {
            const double small = 9;
            svg.Text(new Spot(card.Right - 4, card.Y + 16), small, level, Anchor.End);
            var name = TextFit.Fit(item.Name, card.Right - left - TextFit.Width(level) * small - 8, 11, 9);
            svg.Text(new Spot(left, card.Y + 16), name.Size, name.Text);
        }
        svg.EndGroup();
    }

    private int RowsOf(int cards) => (cards + _form.Columns - 1) / _form.Columns;
}
