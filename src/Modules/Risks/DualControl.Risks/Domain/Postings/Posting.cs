using DualControl.Attachments.Contracts;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Domain.Postings;

/// <summary>张贴 Posting.</summary>
internal readonly record struct PostingId(Guid Value) : IId<PostingId>
{
    public static PostingId From(Guid value) => new(value);
    public static PostingId New() => new(Ids.New());
    public static bool TryParse(string? text, out PostingId id) => Ids.TryParse(text, out id);
}

/// <summary>
/// 张贴 A notice board, post card, map or ledger that was put up: what it showed, where, when, by whom, with photos (plan 二（二）4、5). It hangs until somebody takes it down or
/// another of the same subject takes its place. Where lines of its subject have changed since, what hangs is not what is in force.
/// </summary>
internal sealed class Posting : AggregateRoot<PostingId>, IBelongsToEnterprise
{
    private Posting() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public PostingKind Kind { get; private set; }

    /// <summary>The unit of a notice board; null for the other kinds.</summary>
    public RiskUnitId? RiskUnitId { get; private set; }

    /// <summary>The post of a card; null for the other kinds.</summary>
    public PostId? PostId { get; private set; }

    /// <summary>What the subject was called then.</summary>
    public string Subject { get; private set; } = null!;

    /// <summary>Where it hangs, in words.</summary>
    public string Place { get; private set; } = null!;
    public DateOnly PostedOn { get; private set; }
    public IReadOnlyList<AttachedFile> Photos { get; private set; } = [];

    /// <summary>SHA-256 of what it showed.</summary>
    public string Fingerprint { get; private set; } = null!;

    /// <summary>Since when its subject had read so, UTC.</summary>
    public DateTimeOffset ContentSince { get; private set; }

    /// <summary>Subject and place while it hangs, null afterwards: of one subject one posting hangs at a place.</summary>
    public string? Spot { get; private set; }
    public PostingRemoval? Removal { get; private set; }
    public Actor PostedBy { get; private set; } = null!;

    /// <summary>When it was recorded, UTC; it showed what was in force then.</summary>
    public DateTimeOffset PostedAt { get; private set; }

    /// <param name="photos">Pictures of it where it hangs.</param>
    public static Result<Posting> Record(
        PostedSubject subject, PostedContent content, string place, DateOnly postedOn, IReadOnlyList<AttachedFile> photos, Actor by, DateTimeOffset at)
    {
        if (postedOn > BureauCalendar.DayOf(at)) return RiskErrors.PostingInFuture.At("postedOn");
        if (postedOn < BureauCalendar.DayOf(content.Since)) return RiskErrors.PostingBeforeContent.With(BureauCalendar.DayOf(content.Since)).At("postedOn");
        var papers = photos.Select((photo, i) => (photo, i)).Where(x => !x.photo.MediaType.StartsWith("image/", StringComparison.Ordinal))
            .Select(x => new FieldError($"attachmentIds[{x.i}]", RiskErrors.PostingNotAPicture.Code)).ToArray();
        if (papers.Length > 0) return RiskErrors.PostingNotAPicture.At(papers);
        return new Posting
        {
            Id = PostingId.New(),
            EnterpriseId = subject.EnterpriseId,
            Kind = subject.Kind,
            RiskUnitId = subject.RiskUnitId,
            PostId = subject.PostId,
            Subject = subject.Name,
            Place = place.Trim(),
            PostedOn = postedOn,
            Photos = photos,
            Fingerprint = content.Fingerprint,
            ContentSince = content.Since,
            Spot = subject.SpotAt(place),
            PostedBy = by,
            PostedAt = at,
        };
    }

    /// <summary>Somebody took it down.</summary>
    public Result TakeDown(DateOnly removedOn, string? reason, Actor by, DateTimeOffset at)
    {
        if (Removal is not null) return RiskErrors.PostingTakenDown;
        if (removedOn > BureauCalendar.DayOf(at)) return RiskErrors.PostingInFuture.At("removedOn");
        if (removedOn < PostedOn) return RiskErrors.PostingRemovedBefore.With(PostedOn).At("removedOn");
        (Removal, Spot) = (new PostingRemoval(removedOn, reason, null, by, at), null);
        return Result.Success;
    }

    /// <summary>Another posting of the same subject takes its place; not one that was put up before it.</summary>
    public Result GiveWayTo(Posting newer)
    {
        if (Removal is not null) return RiskErrors.PostingTakenDown;
        if (newer.PostedOn < PostedOn) return RiskErrors.PostingNewerHangs.With(PostedOn).At("postedOn");
        (Removal, Spot) = (new PostingRemoval(newer.PostedOn, null, newer.Id, newer.PostedBy, newer.PostedAt), null);
        return Result.Success;
    }
}
