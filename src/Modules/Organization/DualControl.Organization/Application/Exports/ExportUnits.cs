using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
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
            .Select(IReadOnlyList<string> (u) => [u.Parent, u.Name, ExportTexts.Kinds[u.Kind].Current]);
        var title = new BilingualText("组织单元", "Units").Current;
        return TableFile.Of(query.Format, $"{enterprise.Value.Name}-{title}", title, Columns(), rows.ToAsyncEnumerable());
    }

    private static TableColumn[] Columns() =>
    [
        ExportTexts.UnitPathColumn(new("上级部门路径", "Parent path")),
        ExportTexts.Column(new("名称", "Name"), 20, new("必填，最多 100 字，同一上级下不重复。", "Required, at most 100 characters, unique among its siblings.")),
        ExportTexts.Column(new("类型", "Kind"), 12, new("必填。", "Required."), ExportTexts.Kinds.Values),
    ];
}
