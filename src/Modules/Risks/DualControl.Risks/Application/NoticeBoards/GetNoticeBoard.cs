using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.NoticeBoards;

/// <summary>
/// 安全风险公告栏 A unit's risks in force, red and orange first, with measures, emergency measures, responsible posts and the way to report, as an HTML page to print (plan 二（二）4).
/// </summary>
/// <param name="Size">纸张 a4 (default) or a3, landscape.</param>
/// <param name="Bilingual">双语 `true`: labels in Chinese and English; else in the language asked for.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetNoticeBoard(RiskUnitId Id, PaperSize? Size, bool? Bilingual) : IQuery<FileAnswer>;

internal sealed class GetNoticeBoardValidator : AbstractValidator<GetNoticeBoard>
{
    public GetNoticeBoardValidator() => RuleFor(q => q.Size).IsInEnum();
}

internal sealed class GetNoticeBoardHandler(Notices notices, BureauCalendar calendar) : IQueryHandler<GetNoticeBoard, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetNoticeBoard query, CancellationToken ct)
    {
        var notice = await notices.OfUnitAsync(query.Id, ct);
        if (notice.IsFailure) return notice.Error;
        return new NoticePage(notice.Value, query.Size ?? PaperSize.A4, query.Bilingual ?? false).As(NoticeWords.FileNameOf(notice.Value, calendar.Today, "html"));
    }
}
