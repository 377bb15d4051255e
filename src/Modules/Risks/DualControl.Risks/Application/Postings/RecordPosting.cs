using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.Attachments.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Pipeline;
using DualControl.Risks.Application.NoticeBoards;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.Postings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Postings;

/// <summary>
/// 登记张贴 A notice board, post card, map or ledger was put up as it stands now; it takes the place of an earlier one of the same subject at the same place, and what it shows is filed
/// (plan 二（二）4、5).
/// </summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Kind">张贴内容 noticeBoard, postCard, riskMap or riskLedger.</param>
/// <param name="RiskUnitId">风险单元 The unit of a notice board; null for the other kinds.</param>
/// <param name="PostId">岗位 The post of a card; null for the other kinds.</param>
/// <param name="Place">张贴位置 Where it hangs, 1–200 characters.</param>
/// <param name="PostedOn">张贴日期 Day, not after today, nor before the day on which what it shows came into force.</param>
/// <param name="Fingerprint">校验码 At least the first 12 digits of what stands on the sheet; refused when that is not what is in force. Null: it shows what is in force.</param>
/// <param name="AttachmentIds">照片 Photos of it where it hangs, at most 10.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.DepartmentReviewer | Role.WorkshopReviewer)]
internal sealed record RecordPosting(
    EnterpriseId EnterpriseId, PostingKind Kind, RiskUnitId? RiskUnitId, PostId? PostId, string Place, DateOnly PostedOn, string? Fingerprint, IReadOnlyList<AttachmentId>? AttachmentIds)
    : ICommand<PostingId>;

internal sealed class RecordPostingValidator : AbstractValidator<RecordPosting>
{
    public RecordPostingValidator()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.RiskUnitId).NotNull().When(c => c.Kind == PostingKind.NoticeBoard);
        RuleFor(c => c.RiskUnitId).Null().When(c => c.Kind != PostingKind.NoticeBoard);
        RuleFor(c => c.PostId).NotNull().When(c => c.Kind == PostingKind.PostCard);
        RuleFor(c => c.PostId).Null().When(c => c.Kind != PostingKind.PostCard);
        RuleFor(c => c.Place).NotEmpty().MaximumLength(200);
        RuleFor(c => c.PostedOn).BureauDay();
        RuleFor(c => c.Fingerprint).Matches("^[0-9a-f]{12,64}$").When(c => c.Fingerprint is not null);
        RuleFor(c => c.AttachmentIds).TenAttachmentsAtMost();
    }
}

internal sealed class RecordPostingHandler(
    IRepository<Posting> postings, Renditions renditions, IRequestSender sender, ICurrentUser user, IOutbox outbox, BureauCalendar calendar) : ICommandHandler<RecordPosting, PostingId>
{
    public async Task<Result<PostingId>> Handle(RecordPosting command, CancellationToken ct)
    {
        // Before the lines are read: whatever comes into force meanwhile is later than what was read.
        var now = calendar.Now;
        using var chinese = Language.Chinese();
        var rendition = await renditions.OfAsync(command.Kind, command.EnterpriseId, command.RiskUnitId, command.PostId, ct);
        if (rendition.IsFailure) return rendition.Error;
        var (subject, enterprise, content, shown) = rendition.Value;
        if (command.Fingerprint is { } printed && !content.Fingerprint.StartsWith(printed, StringComparison.Ordinal))
            return RiskErrors.PostingShowsOther.With(NoticeWords.ShortOf(content.Fingerprint)).At("fingerprint");
        var photos = await sender.SendAsync(new FindAttachments(command.EnterpriseId, command.AttachmentIds ?? []), ct);
        if (photos.IsFailure) return photos.Error;
        var recorded = Posting.Record(subject, content, command.Place, command.PostedOn, photos.Value, user.Caller.ToActor(), now);
        if (recorded.IsFailure) return recorded.Error;
        var posting = recorded.Value;
        if (await postings.FirstOrDefaultAsync(new HangingAt(posting.Spot!), ct) is { } older)
        {
            var replaced = older.GiveWayTo(posting);
            if (replaced.IsFailure) return replaced.Error;
        }
        postings.Add(posting);
        if (photos.Value.Count > 0) outbox.Publish(new AttachmentsClaimed([.. photos.Value.Select(f => f.Id)], nameof(Posting), posting.Id.Value.ToString(), now));
        outbox.Publish(new FilingRequested(
            rendition.Value.Class, $"{NoticeWords.TitleOf(subject.Kind).Zh} {subject.Name}（{posting.PostedOn:yyyy-MM-dd}张贴）", subject.EnterpriseId, nameof(Posting), posting.Id.Value.ToString(), 1,
            JsonSerializer.Serialize(new { enterprise, subject, posting.Place, posting.PostedOn, content.Fingerprint, contentSince = content.Since, photos = posting.Photos, shown }, JsonSetup.Options), posting.PostedBy, now));
        return posting.Id;
    }

    private sealed class HangingAt : Specification<Posting>
    {
        public HangingAt(string spot) => Query.Where(p => p.Spot == spot);
    }
}
