using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Imports;

/// <summary>导入错误列表 What is wrong with an uploaded table, by row and column; the first 10 000 findings. Sort: row (default).</summary>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice | Role.SectionOfficer)]
internal sealed record ListImportFindings(ImportId Id, PageRequest Page) : IQuery<Page<ImportFindingView>>;

internal sealed class ListImportFindingsHandler(IReadRepository<ImportFinding> findings, OwnImport own) : IQueryHandler<ListImportFindings, Page<ImportFindingView>>
{
    public async Task<Result<Page<ImportFindingView>>> Handle(ListImportFindings query, CancellationToken ct)
    {
        if (await own.GetAsync(query.Id, null, ct) is { IsFailure: true } refused) return refused.Error;
        var page = await findings.PageAsync(new OfImport(query.Id), query.Page, ct);
        return page.IsFailure ? page.Error : new Page<ImportFindingView>([.. page.Value.Items.Select(ImportFindingView.Of)], page.Value.Next, page.Value.Total);
    }

    private sealed class OfImport : Specification<ImportFinding, StoredFinding>
    {
        public OfImport(ImportId import)
        {
            Query.Where(f => f.ImportId == import).SortBy("row", f => f.Row).SortedByDefault("row");
            Query.Select(ImportFindingView.Projection);
        }
    }
}
