using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.NoticeBoards;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.PostCards;

/// <summary>打印岗位安全风险告知卡 The same as .docx, A4 portrait; enlarged to A3 by the printer.</summary>
/// <param name="Bilingual">双语 `true`: labels in Chinese and English; else in the language asked for.</param>
[AllowedTo(Roles.Readers)]
internal sealed record PrintPostCard(EnterpriseId EnterpriseId, PostId PostId, bool? Bilingual) : IQuery<FileAnswer>;

internal sealed class PrintPostCardHandler(Notices notices, BureauCalendar calendar) : IQueryHandler<PrintPostCard, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(PrintPostCard query, CancellationToken ct)
    {
        var notice = await notices.OfPostAsync(query.EnterpriseId, query.PostId, ct);
        if (notice.IsFailure) return CommonErrors.NotFound;
        return new NoticeDocument(notice.Value, query.Bilingual ?? false, calendar.Now).As(NoticeWords.FileNameOf(notice.Value, calendar.Today, "docx"));
    }
}
