using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.NoticeBoards;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.PostCards;

/// <summary>
/// 岗位安全风险告知卡 The risks in force that one post answers for, with measures, emergency measures, the way to report and a QR code to a report form without login, as an HTML page to
/// print (plan 二（二）4).
/// </summary>
/// <param name="Size">纸张 a4 (default) or a3, portrait.</param>
/// <param name="Bilingual">双语 `true`: labels in Chinese and English; else in the language asked for.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetPostCard(EnterpriseId EnterpriseId, PostId PostId, PaperSize? Size, bool? Bilingual) : IQuery<FileAnswer>;

internal sealed class GetPostCardValidator : AbstractValidator<GetPostCard>
{
    public GetPostCardValidator() => RuleFor(q => q.Size).IsInEnum();
}

internal sealed class GetPostCardHandler(Notices notices, BureauCalendar calendar) : IQueryHandler<GetPostCard, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetPostCard query, CancellationToken ct)
    {
        var notice = await notices.OfPostAsync(query.EnterpriseId, query.PostId, ct);
        // A post that is not the enterprise's is no card, as an unknown enterprise is none.
        if (notice.IsFailure) return CommonErrors.NotFound;
        return new NoticePage(notice.Value, query.Size ?? PaperSize.A4, query.Bilingual ?? false).As(NoticeWords.FileNameOf(notice.Value, calendar.Today, "html"));
    }
}
