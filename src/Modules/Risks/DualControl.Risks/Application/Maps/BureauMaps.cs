using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using Microsoft.Extensions.Configuration;

namespace DualControl.Risks.Application.Maps;

/// <summary>配置 How the installation's bureau is called on its maps: <c>Risks:BureauName</c>.</summary>
internal sealed record BureauName(string Text)
{
    public static BureauName From(IConfiguration configuration) => new(configuration["Risks:BureauName"] is { Length: > 0 } name ? name : "城市管理局");
}

/// <summary>The sheet of the map over all enterprises in the caller's scope.</summary>
internal sealed class BureauMaps(IRiskStatistics statistics, BureauName bureau, IRequestSender sender, ICurrentUser user, BureauCalendar calendar)
{
    public async Task<Result<MapSheet>> SheetAsync(CancellationToken ct)
    {
        var enterprises = await sender.SendAsync(new ListEnterprises(null), ct);
        if (enterprises.IsFailure) return enterprises.Error;
        string? section = null;
        if (!user.Caller.Is(Roles.BureauWide) && user.Caller.SectionId is { } own)
        {
            var sections = await sender.SendAsync(new ListSections(), ct);
            if (sections.IsFailure) return sections.Error;
            section = sections.Value.FirstOrDefault(s => s.Id == own)?.Name;
        }
        return MapSheets.OfBureau(bureau.Text, section, enterprises.Value, await statistics.FiguresAsync(null, ct), calendar.Today);
    }
}
