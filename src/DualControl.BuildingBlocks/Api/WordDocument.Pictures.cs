using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;

namespace DualControl.BuildingBlocks.Api;

/// <summary>What stands between and below the texts: lines to sign on, pictures.</summary>
public sealed partial class WordDocument
{
    private const long MillimetreInEmus = 36_000;

    private readonly List<byte[]> _pictures = [];

    /// <summary>A line to sign on, its places side by side.</summary>
    public WordDocument Signatures(params WordSignature[] places)
    {
        const int Gap = 300;
        var width = (_textWidth - (Gap * (places.Length - 1))) / places.Length;
        var tabs = places.SelectMany((place, i) => new[]
        {
            new TabStop { Val = TabStopValues.Left, Leader = place.Value is null ? TabStopLeaderCharValues.Underscore : TabStopLeaderCharValues.None, Position = (i * (width + Gap)) + width },
            new TabStop { Val = TabStopValues.Left, Position = (i + 1) * (width + Gap) },
        }).SkipLast(1);
        var texts = places.SelectMany((place, i) => new OpenXmlElement[] { RunOf($"{place.Label}：{place.Value}"), TabOf(), TabOf() }).SkipLast(1);
        return Add(new Paragraph([new ParagraphProperties(new ParagraphStyleId { Val = "Signature" }, new Tabs(tabs)), .. texts]));
    }

    /// <summary>A square picture with its caption below, on one page with it.</summary>
    /// <param name="png">A PNG file.</param>
    /// <param name="millimetres">Width and height on paper.</param>
    /// <param name="caption">Text below; also what is read out in its place.</param>
    public WordDocument Picture(byte[] png, int millimetres, string caption)
    {
        _pictures.Add(png);
        var number = (uint)_pictures.Count;
        var side = millimetres * MillimetreInEmus;
        var picture = new P.Picture(
            new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = number, Name = $"picture{number}.png" }, new P.NonVisualPictureDrawingProperties()),
            new P.BlipFill(new A.Blip { Embed = PictureId(number) }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = side, Cy = side }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        var inline = new D.Inline(
            new D.Extent { Cx = side, Cy = side }, new D.DocProperties { Id = number, Name = $"picture{number}", Description = TextRules.Clean(caption) },
            new A.Graphic(new A.GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
        Add(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Normal" }, new KeepNext()), new Run(new Drawing(inline))));
        return Add(Styled("Normal", caption));
    }

    private void WritePictures(MainDocumentPart main)
    {
        for (var i = 0; i < _pictures.Count; i++)
        {
            using var content = new MemoryStream(_pictures[i]);
            main.AddImagePart(ImagePartType.Png, PictureId((uint)i + 1)).FeedData(content);
        }
    }

    private static string PictureId(uint number) => $"picture{number}";
}
