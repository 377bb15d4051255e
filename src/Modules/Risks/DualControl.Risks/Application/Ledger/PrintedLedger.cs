using System.Globalization;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.Ledger;

/// <summary>The ledger of one enterprise as the bureau prints it: columns in the plan's order, a title, the day, a line to sign on; in the language asked for.</summary>
internal sealed class PrintedLedger(IReadRepository<LedgerEntry> ledger, IReadRepository<RiskUnit> units, IRequestSender sender, BureauCalendar calendar)
{
    public static readonly IReadOnlyList<(BilingualText Header, double Width)> Columns =
    [
        (new("序号", "No."), 6), (new("风险单元", "Risk unit"), 14), (new("辨识部位", "Point"), 16), (new("存在风险", "Risk"), 28), (new("风险分级", "Level"), 16),
        (new("事故类型", "Accident type"), 12), (new("主要管控措施", "Control measures"), 48), (new("应急措施", "Emergency measures"), 30), (new("责任部门", "Responsible unit"), 14),
        (new("责任人", "Responsible post"), 14),
    ];

    private static readonly BilingualText Name = new("风险管控台账", "Risk ledger");

    public async Task<Result<LedgerSheet>> PrepareAsync(LedgerFilter filter, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(filter.EnterpriseId!.Value), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var names = await units.NamesAsync(enterprise.Value.Id, filter.AsOf, ct);
        var day = filter.DayOr(calendar.Today);
        var state = filter.AsOf is { } at
            ? new BilingualText($"截至 {BureauCalendar.ClockOf(at):yyyy-MM-dd HH:mm:ss}（北京时间）", $"As of {at.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC")
            : new BilingualText($"日期：{day:yyyy-MM-dd}", $"Date: {day:yyyy-MM-dd}");
        return new LedgerSheet(
            enterprise.Value.Name, Name.Current, new BilingualText($"{enterprise.Value.Name}{Name.Zh}", $"{enterprise.Value.Name} {Name.En}").Current, state.Current, $"{enterprise.Value.Name}-{Name.Current}-{day:yyyyMMdd}",
            filter.AsOf ?? calendar.Now, Rows());

        async IAsyncEnumerable<IReadOnlyList<object?>> Rows()
        {
            var number = 0;
            await foreach (var line in ledger.StreamAsync(new LedgerLines(filter, calendar.Today, printed: true)))
            {
                var row = line.ToRow(names[line.RiskUnitId], day);
                var measures = string.Join('\n', row.Measures.Select(m => $"【{ControlLevelNames.Of(m.Level).Current}】{m.Description}"));
                yield return
                [
                    (++number).ToString(CultureInfo.InvariantCulture), row.RiskUnitName, row.Point, row.Description, new ColouredCell(row.LevelName, row.Colour), row.AccidentTypeName,
                    measures, row.EmergencyMeasures, row.ResponsibleUnitName, row.ResponsiblePostTitle,
                ];
            }
        }
    }

    /// <summary>Who signs the printed ledger.</summary>
    public static IReadOnlyList<string> Signatures => [.. new BilingualText[]
    {
        new("编制", "Prepared by"), new("审核", "Reviewed by"), new("主要负责人", "Principal"), new("日期", "Date"),
    }.Select(s => s.Current)];
}

/// <summary>A ledger about to be printed.</summary>
internal sealed record LedgerSheet(
    string Enterprise, string Name, string Title, string State, string FileName, DateTimeOffset At, IAsyncEnumerable<IReadOnlyList<object?>> Rows);
