using System.Linq.Expressions;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Postings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Risks.Application.Postings;

/// <summary>张贴列表 What hangs and hung, in scope. Sort: postedAt (default -postedAt), postedOn.</summary>
/// <param name="Kind">张贴内容 noticeBoard, postCard, riskMap or riskLedger.</param>
/// <param name="Hanging">在张贴 `true`: only what hangs; `false`: only what was taken down.</param>
/// <param name="Outdated">已过时 `true`: only what hangs and no longer shows the risks in force; `false`: all others.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListPostings(EnterpriseId? EnterpriseId, RiskUnitId? RiskUnitId, PostId? PostId, PostingKind? Kind, bool? Hanging, bool? Outdated, PageRequest Page) : IQuery<Page<PostingView>>;

internal sealed class ListPostingsValidator : AbstractValidator<ListPostings>
{
    public ListPostingsValidator() => RuleFor(q => q.Kind).IsInEnum();
}

internal sealed class ListPostingsHandler(IReadRepository<Posting> postings, IPostedLines lines) : IQueryHandler<ListPostings, Page<PostingView>>
{
    public async Task<Result<Page<PostingView>>> Handle(ListPostings query, CancellationToken ct)
    {
        var page = await postings.PageAsync(new Matching(query, lines), query.Page, ct);
        if (page.IsFailure) return page.Error;
        var outdated = (await postings.ListAsync(new OutdatedAmong([.. page.Value.Items.Select(p => p.Id)], lines), ct)).ToHashSet();
        return page.Value with { Items = [.. page.Value.Items.Select(p => p with { Outdated = outdated.Contains(p.Id) })] };
    }

    private sealed class Matching : Specification<Posting, PostingView>
    {
        public Matching(ListPostings query, IPostedLines lines)
        {
            Query.Where(p => p.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .Where(p => p.RiskUnitId == query.RiskUnitId, query.RiskUnitId is not null)
                .Where(p => p.PostId == query.PostId, query.PostId is not null)
                .Where(p => p.Kind == query.Kind, query.Kind is not null)
                .Where(p => p.Spot != null, query.Hanging == true)
                .Where(p => p.Spot == null, query.Hanging == false)
                .SortBy("postedAt", p => p.PostedAt).SortBy("postedOn", p => p.PostedOn).SortedByDefault("-postedAt");
            if (query.Outdated == true) Query.Where(lines.Outdated);
            if (query.Outdated == false) Query.Where(Not(lines.Outdated));
            Query.Select(PostingView.Projection);
        }

        private static Expression<Func<Posting, bool>> Not(Expression<Func<Posting, bool>> condition) =>
            Expression.Lambda<Func<Posting, bool>>(Expression.Not(condition.Body), condition.Parameters);
    }
}
