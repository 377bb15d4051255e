using DualControl.Attachments.Contracts;
using DualControl.Risks.Application.NoticeBoards;
using DualControl.Risks.Application.Postings;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.Postings;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks.Notices;

/// <summary>张贴 What hangs, what replaces it, and when it is no longer what is in force.</summary>
public sealed class PostingTests
{
    private static readonly RiskUnit Tanks = Unit();
    private static readonly RiskUnit Dock = Unit("卸车台");
    private static readonly PostedContent Content = new(new string('a', 64), Now.AddDays(-3));
    private static readonly AttachedFile Photo = new(AttachmentId.New(), "墙.jpg", "image/jpeg", 10, new string('0', 64));

    private static PostedSubject Board(RiskUnit unit) => new(PostingKind.NoticeBoard, Gas, unit.Id, null, unit.Name);

    private static Result<Posting> Record(PostedSubject? subject = null, int day = 0, string place = "入口", DateTimeOffset? at = null, params IReadOnlyList<AttachedFile> photos) =>
        Posting.Record(subject ?? Board(Tanks), Content, place, Today.AddDays(day), photos, Manager, at ?? Now);

    [Fact]
    public void It_is_put_up_from_the_day_its_content_came_into_force_to_today_and_shown_by_pictures()
    {
        Record(day: 1).Error!.ShouldSatisfyAllConditions(e => e.Code.ShouldBe("posting.in_future"), e => e.Fields.Single().Path.ShouldBe("postedOn"));
        Record(day: -4).Error!.ShouldSatisfyAllConditions(e => e.Code.ShouldBe("posting.before_content"), e => e.Arguments.ShouldBe([Today.AddDays(-3)]));
        Record(photos: [Photo, Photo with { MediaType = "application/pdf" }]).Error!.ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe("posting.not_a_picture"), e => e.Fields.Single().Path.ShouldBe("attachmentIds[1]"));
        Record(day: -3, place: " 入口 ", photos: Photo).Value.ShouldSatisfyAllConditions(
            p => p.Place.ShouldBe("入口"), p => p.Spot.ShouldNotBeNull(), p => p.Photos.ShouldBe([Photo]), p => p.ContentSince.ShouldBe(Content.Since), p => p.PostedBy.ShouldBe(Manager));
    }

    [Fact]
    public void One_posting_of_a_subject_hangs_at_a_place()
    {
        var spot = Board(Tanks).SpotAt("入口");

        Board(Tanks).SpotAt(" 入口 ").ShouldBe(spot);
        string[] others = [Board(Dock).SpotAt("入口"), Board(Tanks).SpotAt("出口"), new PostedSubject(PostingKind.RiskMap, Gas, null, null, "甲").SpotAt("入口"), new PostedSubject(PostingKind.RiskLedger, Gas, null, null, "甲").SpotAt("入口")];
        others.Append(spot).Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public void It_is_taken_down_once_between_its_day_and_today()
    {
        var posting = Record(day: -2).Value;

        posting.TakeDown(Today.AddDays(1), null, Worker, Now).Error!.Code.ShouldBe("posting.in_future");
        posting.TakeDown(Today.AddDays(-3), null, Worker, Now).Error!.ShouldSatisfyAllConditions(e => e.Code.ShouldBe("posting.removed_before"), e => e.Fields.Single().Path.ShouldBe("removedOn"));
        posting.TakeDown(Today, "粉刷", Worker, Now).IsFailure.ShouldBeFalse();
        posting.Removal.ShouldBe(new PostingRemoval(Today, "粉刷", null, Worker, Now));
        posting.Spot.ShouldBeNull();
        posting.TakeDown(Today, null, Worker, Now).Error!.Code.ShouldBe("posting.taken_down");
        posting.GiveWayTo(Record().Value).Error!.Code.ShouldBe("posting.taken_down");
    }

    [Fact]
    public void A_newer_one_takes_its_place_not_one_that_was_put_up_before()
    {
        var (older, newer) = (Record(day: -1).Value, Record().Value);

        older.GiveWayTo(Record(day: -2).Value).Error!.Code.ShouldBe("posting.newer_hangs");
        older.GiveWayTo(newer).IsFailure.ShouldBeFalse();
        older.Removal!.ShouldSatisfyAllConditions(r => r.ReplacedById.ShouldBe(newer.Id), r => r.RemovedOn.ShouldBe(Today), r => r.Reason.ShouldBeNull());
        newer.Spot.ShouldNotBeNull();
    }

    [Fact]
    public void It_is_outdated_when_a_line_of_its_subject_came_or_went()
    {
        var factor = InForce(unit: Tanks);
        var line = LedgerEntry.Of(factor, Now.AddHours(-1));
        var elsewhere = LedgerEntry.Of(InForce(unit: Dock), Now.AddHours(1));
        var posting = Record().Value;
        Outdated(posting, line, elsewhere).ShouldBeFalse();

        Outdated(posting, line, LedgerEntry.Of(InForce(unit: Tanks), Now.AddHours(1))).ShouldBeTrue();
        var ended = LedgerEntry.Of(factor, Now.AddHours(-1));
        ended.End(Now.AddHours(1));
        Outdated(posting, ended).ShouldBeTrue();
        // The same version again, with another day of re-assessment: what hangs says the same.
        Outdated(posting, ended, LedgerEntry.Of(factor, Now.AddHours(1))).ShouldBeFalse();
        Outdated(posting, ended, VersionOf(factor, Now.AddHours(1))).ShouldBeTrue();
        var before = LedgerEntry.Of(factor, Now.AddHours(-2));
        before.End(Now.AddHours(-1));
        Outdated(posting, before).ShouldBeFalse();
        var passing = LedgerEntry.Of(InForce(unit: Tanks), Now.AddHours(1));
        passing.End(Now.AddHours(2));
        Outdated(posting, line, passing).ShouldBeFalse();

        posting.TakeDown(Today, null, Manager, Now);
        Outdated(posting, ended).ShouldBeFalse();
    }

    [Fact]
    public void A_factor_that_moved_to_another_unit_outdates_both_boards_the_map_and_its_posts_card()
    {
        var factor = InForce(unit: Tanks);
        var line = LedgerEntry.Of(factor, Now.AddHours(-1));
        line.End(Now.AddHours(1));
        factor.MoveTo(Dock, Now.AddHours(1));
        var moved = LedgerEntry.Of(factor, Now.AddHours(1));

        Outdated(Record().Value, line, moved).ShouldBeTrue();
        Outdated(Record(Board(Dock)).Value, line, moved).ShouldBeTrue();
        Outdated(Record(new PostedSubject(PostingKind.RiskMap, Gas, null, null, "甲")).Value, line, moved).ShouldBeTrue();
        Outdated(Record(new PostedSubject(PostingKind.RiskMap, EnterpriseId.New(), null, null, "乙")).Value, line, moved).ShouldBeFalse();
        Outdated(Record(new PostedSubject(PostingKind.PostCard, Gas, null, PostId.New(), "他岗")).Value, line, moved).ShouldBeFalse();
        // A card names the unit of each risk.
        Outdated(Record(new PostedSubject(PostingKind.PostCard, Gas, null, line.ResponsiblePostId, "本岗")).Value, line, moved).ShouldBeTrue();
    }

    [Fact]
    public void The_version_is_the_instant_at_which_a_version_of_a_factor_came_or_went()
    {
        var (unit, a, b) = (RiskUnitId.New(), RiskFactorId.New(), RiskFactorId.New());
        LineSpan Span(RiskFactorId factor, int version, int since, int? until) => new(factor, version, unit, Now.AddDays(since), until is { } u ? Now.AddDays(u) : null);

        LineSpan.LatestChange([]).ShouldBeNull();
        LineSpan.LatestChange([Span(a, 1, -9, null), Span(b, 1, -5, null)]).ShouldBe(Now.AddDays(-5));
        LineSpan.LatestChange([Span(a, 1, -9, -4), Span(a, 1, -4, null), Span(b, 1, -5, null)]).ShouldBe(Now.AddDays(-5));
        LineSpan.LatestChange([Span(a, 1, -9, null), Span(b, 1, -5, -2)]).ShouldBe(Now.AddDays(-2));
        LineSpan.LatestChange([Span(a, 1, -9, -3), Span(a, 2, -3, null), Span(b, 1, -5, null)]).ShouldBe(Now.AddDays(-3));
    }

    [Fact]
    public void A_subject_fits_its_kind_and_texts_their_length()
    {
        var good = new RecordPosting(Gas, PostingKind.NoticeBoard, Tanks.Id, null, "入口", Today, null, null);
        IEnumerable<string> Of(RecordPosting c) => new RecordPostingValidator().Validate(c).Errors.Select(e => e.PropertyName).Distinct();

        Of(good).ShouldBeEmpty();
        Of(good with { RiskUnitId = null }).ShouldBe(["RiskUnitId"]);
        Of(good with { Kind = PostingKind.PostCard }).ShouldBe(["RiskUnitId", "PostId"]);
        Of(good with { Kind = PostingKind.RiskMap, PostId = PostId.New() }).ShouldBe(["RiskUnitId", "PostId"]);
        Of(good with { Kind = PostingKind.RiskMap, RiskUnitId = null }).ShouldBeEmpty();
        Of(good with { Kind = (PostingKind)9, RiskUnitId = null }).ShouldBe(["Kind"]);
        Of(good with { Place = " " }).ShouldBe(["Place"]);
        Of(good with { Place = new string('长', 201) }).ShouldBe(["Place"]);
        Of(good with { Fingerprint = "abc" }).ShouldBe(["Fingerprint"]);
        Of(good with { PostedOn = default }).ShouldBe(["PostedOn"]);
        Of(good with { AttachmentIds = [Photo.Id, Photo.Id] }).ShouldBe(["AttachmentIds"]);
        new RemovePostingValidator().Validate(new RemovePosting(PostingId.New(), Today, new string('长', 501), null)).Errors.Single().PropertyName.ShouldBe("Reason");
    }

    private static bool Outdated(Posting posting, params LedgerEntry[] lines) => PostedLines.OutdatedAgainst(lines.AsQueryable()).Compile()(posting);

    private static LedgerEntry VersionOf(RiskFactor factor, DateTimeOffset at)
    {
        factor.BeginNewVersion(factor.InForce! with { Description = "改写" }, Rules, Worker, at).IsFailure.ShouldBeFalse();
        return LedgerEntry.Of(Approved(factor, at), at);
    }
}
