using System.Globalization;
using System.Text;
using System.Xml.Linq;
using QRCoder;

namespace DualControl.Risks.Application.NoticeBoards;

/// <summary>扫码报告 The QR code (ISO/IEC 18004) of an address, error correction M, with its quiet zone of four modules.</summary>
internal static class ReportQr
{
    /// <summary>As an SVG element to stand in HTML; black on white whatever is around it.</summary>
    public static XElement SvgOf(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        // QRCoder's matrix has the quiet zone in it.
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Count; x++)
                if (rows[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return new XElement("svg",
            new XAttribute("class", "qr"), new XAttribute("viewBox", $"0 0 {rows.Count} {rows.Count}"), new XAttribute("role", "img"), new XAttribute("aria-label", address),
            new XAttribute("shape-rendering", "crispEdges"),
            new XElement("rect", new XAttribute("width", rows.Count), new XAttribute("height", rows.Count), new XAttribute("fill", "#FFFFFF")),
            new XElement("path", new XAttribute("d", path), new XAttribute("fill", "#000000")));
    }

    /// <summary>As a PNG, for documents.</summary>
    public static byte[] PngOf(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(8);
    }
}
