using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.NoticeBoards;

/// <summary>打印安全风险公告栏 The same as .docx, A4 landscape; enlarged to A3 by the printer.</summary>
/// <param name="Bilingual">双语 `true`: labels in Chinese and English; else in the language asked for.</param>
[AllowedTo(Roles.Readers)]
internal sealed record PrintNoticeBoard(RiskUnitId Id, bool? Bilingual) : IQuery<FileAnswer>;

internal sealed class PrintNoticeBoardHandler(Notices notices, BureauCalendar calendar) : IQueryHandler<PrintNoticeBoard, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(PrintNoticeBoard query, CancellationToken ct)
    {
        var notice = await notices.OfUnitAsync(query.Id, ct);
        if (notice.IsFailure) return notice.Error;
        return new NoticeDocument(notice.Value, query.Bilingual ?? false, calendar.Now).As(NoticeWords.FileNameOf(notice.Value, calendar.Today, "docx"));
    }
}
