using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Tables;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Imports;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
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
            .Select(p => (Path: p.UnitId is { } unit ? paths[unit] : "", p.Title, p.Rank, p.Responsibilities))
            .OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Title, StringComparer.Ordinal)
            .Select(IReadOnlyList<string> (p) => [p.Path, p.Title, PostTable.YesOrNo[p.Rank != ManagementRank.Post].Current, p.Responsibilities ?? ""]);
        var title = BaseTables.TitleOf(BaseTable.Posts).Current;
        return TableFile.Of(query.Format, $"{enterprise.Value.Name}-{title}", title, PostTable.Columns, rows.ToAsyncEnumerable());
    }

    private sealed record RankedPost(UnitId? UnitId, string Title, ManagementRank Rank, string? Responsibilities);

    private sealed class RankedPosts : Specification<Post, RankedPost>
    {
        public RankedPosts(EnterpriseId enterprise)
        {
            Query.Where(p => p.EnterpriseId == enterprise);
            Query.Select(p => new RankedPost(p.UnitId, p.Title, p.Rank, p.Responsibilities));
        }
    }
}
