using System.Globalization;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Risks.Application.Figures;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.Ledger;

/// <summary>导出风险管控台账 The risk ledger as .xlsx, columns in the plan's order, headers in the language asked for.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ExportRiskLedger(EnterpriseId EnterpriseId) : IQuery<FileAnswer>;

internal sealed class ExportRiskLedgerHandler(IReadRepository<RiskFactor> factors, IReadRepository<RiskUnit> units, IRequestSender sender, BureauCalendar calendar)
    : IQueryHandler<ExportRiskLedger, FileAnswer>
{
    private static readonly (BilingualText Header, double Width)[] Columns =
    [
        (new("序号", "No."), 6), (new("风险单元", "Risk unit"), 14), (new("辨识部位", "Point"), 16), (new("存在风险", "Risk"), 28), (new("风险分级", "Level"), 16),
        (new("事故类型", "Accident type"), 12), (new("主要管控措施", "Control measures"), 48), (new("应急措施", "Emergency measures"), 30), (new("责任部门", "Responsible unit"), 14),
        (new("责任人", "Responsible post"), 14),
    ];

    public async Task<Result<FileAnswer>> Handle(ExportRiskLedger query, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(query.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var names = (await units.ListAsync(new UnitNames(query.EnterpriseId), ct)).ToDictionary(u => u.Id, u => u.Name);
        var title = new BilingualText("风险管控台账", "Risk ledger").Current;
        return Workbook.Of($"{enterprise.Value.Name}-{title}-{calendar.Today:yyyyMMdd}.xlsx", title, [.. Columns.Select(c => new WorkbookColumn(c.Header.Current, c.Width))], Rows(query.EnterpriseId, names));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(EnterpriseId enterprise, Dictionary<Contracts.RiskUnitId, string> names)
    {
        var number = 0;
        await foreach (var data in factors.StreamAsync(new LedgerOf(enterprise, ordered: true)))
        {
            var row = data.ToRow(names[data.RiskUnitId], calendar.Today);
            var measures = string.Join('\n', row.Measures.Select(m => $"【{ControlLevelNames.Of(m.Level).Current}】{m.Description}"));
            yield return
            [
                (++number).ToString(CultureInfo.InvariantCulture), row.RiskUnitName, row.Point, row.Description, new ColouredCell(row.LevelName, row.Colour), row.AccidentTypeName,
                measures, row.EmergencyMeasures, row.ResponsibleUnitName, row.ResponsiblePostTitle,
            ];
        }
    }
}
