using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Tables;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Imports;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Exports;

/// <summary>导出组织单元 The tree of an enterprise as a table, each unit after the one above it.</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Format">文件格式 xlsx (default) or csv.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ExportUnits(EnterpriseId EnterpriseId, TableFormat? Format) : IQuery<FileAnswer>;

internal sealed class ExportUnitsValidator : AbstractValidator<ExportUnits>
{
    public ExportUnitsValidator() => RuleFor(q => q.Format).IsInEnum();
}

internal sealed class ExportUnitsHandler(IReadRepository<OrganizationUnit> units, IRequestSender sender) : IQueryHandler<ExportUnits, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(ExportUnits query, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(query.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var all = await units.ListAsync(new PlacedUnits(query.EnterpriseId), ct);
        var paths = UnitPath.OfAll([.. all.Select(u => (u.Id, u.ParentId, u.Name))]);
        var rows = all.Select(u => (Parent: u.ParentId is { } parent ? paths[parent] : "", u.Depth, u.Name, u.Kind))
            .OrderBy(u => u.Depth).ThenBy(u => u.Parent, StringComparer.Ordinal).ThenBy(u => u.Name, StringComparer.Ordinal)
            .Select(IReadOnlyList<string> (u) => [u.Parent, u.Name, UnitTable.Kinds[u.Kind].Current]);
        var title = BaseTables.TitleOf(BaseTable.Units).Current;
        return TableFile.Of(query.Format, $"{enterprise.Value.Name}-{title}", title, UnitTable.Columns, rows.ToAsyncEnumerable());
    }
}
