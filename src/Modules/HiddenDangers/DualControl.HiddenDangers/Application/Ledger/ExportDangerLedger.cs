using System.Globalization;
using DualControl.BuildingBlocks.Api;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;

namespace DualControl.HiddenDangers.Application.Ledger;

/// <summary>导出隐患治理台账 The danger ledger as .xlsx, columns in the plan's order, headers in the language asked for.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ExportDangerLedger(EnterpriseId EnterpriseId) : IQuery<FileAnswer>;

internal sealed class ExportDangerLedgerHandler(IReadRepository<HiddenDanger> dangers, IRequestSender sender, BureauCalendar calendar) : IQueryHandler<ExportDangerLedger, FileAnswer>
{
    private static readonly (BilingualText Header, double Width)[] Columns =
    [
        (new("序号", "No."), 6), (new("隐患编号", "Number"), 17), (new("隐患名称", "Name"), 26), (new("隐患等级", "Level"), 11), (new("来源", "Source"), 11), (new("发现时间", "Discovered"), 17),
        (new("治理措施", "Measures"), 36), (new("完成时限", "Deadline"), 12), (new("复查结果", "Acceptance"), 22), (new("责任部门", "Responsible unit"), 14),
        (new("责任人", "Responsible post"), 14), (new("状态", "State"), 12), (new("销账时间", "Written off"), 17),
    ];

    public async Task<Result<FileAnswer>> Handle(ExportDangerLedger query, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(query.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var title = new BilingualText("隐患治理台账", "Danger ledger").Current;
        return Workbook.Of($"{enterprise.Value.Name}-{title}-{calendar.Today:yyyyMMdd}.xlsx", title, [.. Columns.Select(c => new WorkbookColumn(c.Header.Current, c.Width))], Rows(query.EnterpriseId));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(EnterpriseId enterprise)
    {
        var number = 0;
        await foreach (var d in dangers.StreamAsync(new DangerLedgerOf(enterprise, ordered: true)))
            yield return
            [
                (++number).ToString(CultureInfo.InvariantCulture), d.Number, d.Name, DangerNames.Of(d.Level).Current, DangerNames.Of(d.Source).Current, DangerNames.Of(d.DiscoveredAt),
                d.Measures, d.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), d.AcceptanceResult, d.ResponsibleUnitName, d.ResponsiblePostTitle,
                DangerNames.Of(d.State).Current, d.WrittenOffAt is { } at ? DangerNames.Of(at) : null,
            ];
    }
}
