using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.NoticeBoards;
using DualControl.Risks.Application.PostCards;
using DualControl.Risks.Application.Postings;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Postings;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>撤下 A posting was taken down.</summary>
/// <param name="RemovedOn">撤下日期 Day, from that of the posting to today.</param>
/// <param name="Reason">原因 Why, at most 500 characters; null for none.</param>
internal sealed record PostingRemovalBody(DateOnly RemovedOn, string? Reason);

/// <summary>公告栏、告知卡与张贴 Notice boards of units and cards of posts to print, and what hangs where.</summary>
internal static class NoticeRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var notices = api.MapGroup("").WithTags("公告栏、告知卡与张贴 Notice boards, post cards and postings");

        notices.MapGet("/risk-units/{id}/notice-board.html", (UseCases run, RiskUnitId id, Choice<PaperSize>? size, bool? bilingual) => run.File(new GetNoticeBoard(id, size?.Value, bilingual)))
            .For<GetNoticeBoard>("安全风险公告栏", "Notice board of a unit as HTML").AnswersFile(NoticePage.MediaType);

        notices.MapGet("/risk-units/{id}/notice-board.docx", (UseCases run, RiskUnitId id, bool? bilingual) => run.File(new PrintNoticeBoard(id, bilingual)))
            .For<PrintNoticeBoard>("打印安全风险公告栏", "Notice board of a unit as .docx").AnswersFile(WordDocument.MediaType);

        notices.MapGet("/post-card.html", (UseCases run, EnterpriseId enterpriseId, PostId postId, Choice<PaperSize>? size, bool? bilingual) =>
                run.File(new GetPostCard(enterpriseId, postId, size?.Value, bilingual)))
            .For<GetPostCard>("岗位安全风险告知卡", "Card of a post as HTML").AnswersFile(NoticePage.MediaType);

        notices.MapGet("/post-card.docx", (UseCases run, EnterpriseId enterpriseId, PostId postId, bool? bilingual) => run.File(new PrintPostCard(enterpriseId, postId, bilingual)))
            .For<PrintPostCard>("打印岗位安全风险告知卡", "Card of a post as .docx").AnswersFile(WordDocument.MediaType);

        notices.MapGet("/postings", (UseCases run, EnterpriseId? enterpriseId, RiskUnitId? riskUnitId, PostId? postId, Choice<PostingKind>? kind, bool? hanging, bool? outdated,
                    int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListPostings(enterpriseId, riskUnitId, postId, kind?.Value, hanging, outdated, run.Page(limit, cursor, sort, count))))
            .For<ListPostings>("张贴列表", "What hangs and hung").Lists<PostingView>();

        notices.MapPost("/postings", (UseCases run, RecordPosting body) => run.Create(body, id => new GetPosting(id), id => $"/api/v1/postings/{id.Value}"))
            .For<RecordPosting>("登记张贴", "Record that something was put up").Creates<PostingView>();

        notices.MapGet("/postings/{id}", (UseCases run, PostingId id) => run.Get(new GetPosting(id)))
            .For<GetPosting>("张贴详情", "One posting").Answers<PostingView>();

        notices.MapPost("/postings/{id}/removal", (UseCases run, PostingId id, PostingRemovalBody body) =>
                run.Do(new RemovePosting(id, body.RemovedOn, body.Reason, run.IfMatch), new GetPosting(id)))
            .For<RemovePosting>("登记撤下", "Record that it was taken down").Answers<PostingView>();
    }
}
