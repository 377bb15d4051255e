using System.Globalization;
using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Exports;

/// <summary>导出生产经营单位 The base ledger (底数台账) of the caller's scope as a table, by credit code; without enterprises that are closed or merged.</summary>
/// <param name="Format">文件格式 xlsx (default) or csv.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ExportEnterprises(TableFormat? Format) : IQuery<FileAnswer>;

internal sealed class ExportEnterprisesValidator : AbstractValidator<ExportEnterprises>
{
    public ExportEnterprisesValidator() => RuleFor(q => q.Format).IsInEnum();
}

internal sealed class ExportEnterprisesHandler(IReadRepository<Enterprise> enterprises, IRequestSender sender, BureauCalendar calendar) : IQueryHandler<ExportEnterprises, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(ExportEnterprises query, CancellationToken ct)
    {
        var sections = await sender.SendAsync(new ListSections(), ct);
        if (sections.IsFailure) return sections.Error;
        var title = new BilingualText("生产经营单位", "Enterprises").Current;
        return TableFile.Of(query.Format, $"{title}-{calendar.Today:yyyyMMdd}", title, Columns(), Rows(sections.Value.ToDictionary(s => s.Id, s => s.Name)));
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> Rows(Dictionary<SectionId, string> sections)
    {
        await foreach (var e in enterprises.StreamAsync(new InLedger(calendar.Today)))
        {
            yield return
            [
                e.CreditCode, e.Name, Industries.All[e.Industry].Current, sections[e.SectionId], e.Address, e.PrincipalPostTitle ?? "", Show(e.StaffCount), e.ContactPostTitle ?? "",
                Show(e.Location?.Longitude), Show(e.Location?.Latitude), string.Join('、', e.HazardousChemicals.Select(c => ExportTexts.Chemicals[c].Current)),
            ];
        }
    }

    /// <summary>The same digits on every database.</summary>
    private static string Show(decimal? number) => number?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";

    private static TableColumn[] Columns() =>
    [
        ExportTexts.Column(new("统一社会信用代码", "Credit code"), 24, new("必填，18 位。", "Required, 18 characters.")),
        ExportTexts.Column(new("单位名称", "Name"), 36, new("必填，最多 200 字。", "Required, at most 200 characters.")),
        ExportTexts.Column(new("行业", "Industry"), 18, new("必填。", "Required."), Industries.All.Values),
        ExportTexts.Column(new("主管股室", "Section in charge"), 16, new("必填，今日主管该单位的股室。", "Required, the section in charge today.")),
        ExportTexts.Column(new("地址", "Address"), 36, new("必填，最多 300 字。", "Required, at most 300 characters.")),
        ExportTexts.Column(new("主要负责人职务", "Principal's post"), 18, new("职务，不填姓名。", "A post title, not a name.")),
        ExportTexts.Column(new("从业人数", "Staff"), 10, new("必填，0–1000000。", "Required, 0–1000000.")),
        ExportTexts.Column(new("联系岗位", "Contact post"), 18, new("岗位，不填姓名。", "A post, not a name.")),
        ExportTexts.Column(new("经度", "Longitude"), 14, new("WGS 84，东经，十进制度。", "WGS 84, degrees east.")),
        ExportTexts.Column(new("纬度", "Latitude"), 14, new("WGS 84，北纬，十进制度。", "WGS 84, degrees north.")),
        ExportTexts.Column(new("危险化学品活动", "Hazardous chemicals"), 24, new("可多项，以、分隔；没有的留空。", "Several are joined by 、; empty when none."), ExportTexts.Chemicals.Values),
    ];

    private sealed class InLedger : Specification<Enterprise, EnterpriseView>
    {
        public InLedger(DateOnly today)
        {
            Query.Where(e => e.EndedOn == null).OrderBy(e => e.CreditCode);
            Query.Select(EnterpriseView.On(today));
        }
    }
}
