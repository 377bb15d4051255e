using System.Globalization;
using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Application.Tables;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Enterprises;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
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
        var title = BaseTables.TitleOf(BaseTable.Enterprises).Current;
        return TableFile.Of(query.Format, $"{title}-{calendar.Today:yyyyMMdd}", title, EnterpriseTable.Columns, Rows(sections.Value.ToDictionary(s => s.Id, s => s.Name)));
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> Rows(Dictionary<SectionId, string> sections)
    {
        await foreach (var e in enterprises.StreamAsync(new InLedger(calendar.Today)))
        {
            yield return
            [
                e.CreditCode, e.Name, Industries.All[e.Industry].Current, sections[e.SectionId], e.Address, e.PrincipalPostTitle ?? "", Show(e.StaffCount), e.ContactPostTitle ?? "",
                Show(e.Location?.Longitude), Show(e.Location?.Latitude), string.Join('、', e.HazardousChemicals.Select(c => EnterpriseTable.Chemicals[c].Current)),
            ];
        }
    }

    /// <summary>The same digits on every database.</summary>
    private static string Show(decimal? number) => number?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";

    private sealed class InLedger : Specification<Enterprise, EnterpriseView>
    {
        public InLedger(DateOnly today)
        {
            Query.Where(e => e.EndedOn == null).OrderBy(e => e.CreditCode);
            Query.Select(EnterpriseView.On(today));
        }
    }
}
