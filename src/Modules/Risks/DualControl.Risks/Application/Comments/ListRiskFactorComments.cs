using DualControl.Risks.Application.RiskFactors;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Comments;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Comments;

/// <summary>意见 A comment on a factor.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="FactorVersion">版本 Number the commented version has, or would have in force.</param>
/// <param name="State">状态 State it was in.</param>
/// <param name="Text">意见 Text.</param>
/// <param name="By">谁 Who, a post.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record RiskFactorCommentView(RiskFactorCommentId Id, int FactorVersion, RiskFactorState State, string Text, string By, DateTimeOffset At);

/// <summary>意见列表 Comments on a factor. Sort: at (default -at).</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListRiskFactorComments(RiskFactorId Id, PageRequest Page) : IQuery<Page<RiskFactorCommentView>>;

internal sealed class ListRiskFactorCommentsHandler(IReadRepository<RiskFactor> factors, IReadRepository<RiskFactorComment> comments)
    : IQueryHandler<ListRiskFactorComments, Page<RiskFactorCommentView>>
{
    public async Task<Result<Page<RiskFactorCommentView>>> Handle(ListRiskFactorComments query, CancellationToken ct) =>
        await factors.AnyAsync(new RiskFactorById(query.Id), ct) ? await comments.PageAsync(new Of(query.Id), query.Page, ct) : CommonErrors.NotFound;

    private sealed class Of : Specification<RiskFactorComment, RiskFactorCommentView>
    {
        public Of(RiskFactorId factor)
        {
            Query.Where(c => c.RiskFactorId == factor).SortBy("at", c => c.At).SortedByDefault("-at");
            Query.Select(c => new RiskFactorCommentView(c.Id, c.FactorVersion, c.State, c.Text, c.By.Name, c.At));
        }
    }
}
