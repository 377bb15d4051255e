using System.Text;
using System.Xml.Linq;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.NoticeBoards;
using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.ReportingPoints;

/// <summary>报告二维码 The QR code of a point's form as SVG, to be printed. Its address begins with PublicAddress of the configuration.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetReportingQr(ReportingPointId Id) : IQuery<FileAnswer>;

internal sealed class GetReportingQrHandler(IReadRepository<ReportingPoint> points, PublicAddress address) : IQueryHandler<GetReportingQr, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetReportingQr query, CancellationToken ct)
    {
        if (await points.FirstOrDefaultAsync(new PointById(query.Id), ct) is not { } point) return CommonErrors.NotFound;
        var svg = ReportQr.SvgOf(address.Of(point.Path));
        // On its own it needs its namespace; inside a page it has none.
        foreach (var element in svg.DescendantsAndSelf()) element.Name = (XNamespace)"http://www.w3.org/2000/svg" + element.Name.LocalName;
        return new FileAnswer($"{point.Title}-扫码报告.svg", "image/svg+xml", (stream, token) => stream.WriteAsync(Encoding.UTF8.GetBytes(svg.ToString()), token).AsTask());
    }
}
