using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.Organization.Application.Exports;

/// <summary>导出岗位 The posts of an enterprise as a table, by the path of their unit, then by title.</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Format">文件格式 xlsx (default) or csv.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ExportPosts(EnterpriseId EnterpriseId, TableFormat? Format) : IQuery<FileAnswer>;

internal sealed class ExportPostsValidator : AbstractValidator<ExportPosts>
{
    public ExportPostsValidator() => RuleFor(q => q.Format).IsInEnum();
}

internal sealed class ExportPostsHandler(IReadRepository<Post> posts, IReadRepository<OrganizationUnit> units, IRequestSender sender) : IQueryHandler<ExportPosts, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(ExportPosts query, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(query.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var paths = UnitPath.OfAll([.. (await units.ListAsync(new PlacedUnits(query.EnterpriseId), ct)).Select(u => (u.Id, u.ParentId, u.Name))]);
        var rows = (await posts.ListAsync(new RankedPosts(query.EnterpriseId), ct))
            .Select(p => (Path: p.UnitId is { } unit ? paths[unit] : "", p.Title, p.Rank))
            .OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Title, StringComparer.Ordinal)
            .Select(IReadOnlyList<string> (p) => [p.Path, p.Title, (p.Rank == ManagementRank.Post ? ExportTexts.No : ExportTexts.Yes).Current]);
        var title = new BilingualText("岗位", "Posts").Current;
        return TableFile.Of(query.Format, $"{enterprise.Value.Name}-{title}", title, Columns(), rows.ToAsyncEnumerable());
    }

    private static TableColumn[] Columns() =>
    [
        ExportTexts.UnitPathColumn(new("所在部门路径", "Unit path")),
        ExportTexts.Column(new("岗位名称", "Title"), 24, new("必填，最多 100 字，同一部门内不重复。", "Required, at most 100 characters, unique within its unit.")),
        ExportTexts.Column(
            new("是否负责人", "Heads the unit"), 14, new("必填。管理层级由此确定；全单位的岗位为“是”。", "Required. Decides the rank; Yes for a post of the whole enterprise."),
            [ExportTexts.Yes, ExportTexts.No]),
    ];

    private sealed record RankedPost(UnitId? UnitId, string Title, ManagementRank Rank);

    private sealed class RankedPosts : Specification<Post, RankedPost>
    {
        public RankedPosts(EnterpriseId enterprise)
        {
            Query.Where(p => p.EnterpriseId == enterprise);
            Query.Select(p => new RankedPost(p.UnitId, p.Title, p.Rank));
        }
    }
}
