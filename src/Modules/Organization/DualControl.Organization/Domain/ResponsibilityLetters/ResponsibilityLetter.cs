using System.Security.Cryptography;
using System.Text;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Posts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.ResponsibilityLetters;

/// <summary>
/// 责任书 A person's letter for a post and a year, its text filled and frozen when issued. Signed once, by the post's account or on paper, and then never changed; until
/// then it may be revoked, and lapses when the person leaves the post. One at a time counts for a person, post and year.
/// </summary>
internal sealed class ResponsibilityLetter : AggregateRoot<ResponsibilityLetterId>, IBelongsToEnterprise
{
    private ResponsibilityLetter() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public ResponsibilityLetterBatchId BatchId { get; private set; }
    public PersonId PersonId { get; private set; }
    public string PersonName { get; private set; } = null!;
    public PostId PostId { get; private set; }
    public string PostTitle { get; private set; } = null!;
    public UnitId? UnitId { get; private set; }
    public string? UnitName { get; private set; }
    public int Year { get; private set; }

    /// <summary>第几次签发 1 for the first letter of a person, post and year; higher after one was revoked or lapsed.</summary>
    public int Edition { get; private set; }

    /// <summary>Version of the enterprise's template; 0 for the default text.</summary>
    public int TemplateVersion { get; private set; }
    public string Title { get; private set; } = null!;
    public IReadOnlyList<string> Clauses { get; private set; } = [];

    /// <summary>SHA-256 of title and clauses, one a line, UTF-8.</summary>
    public string TextHash { get; private set; } = null!;

    /// <summary>The person's last day in the post; null while that lasts.</summary>
    public DateOnly? LapsesAfter { get; private set; }
    public LetterSignature? Signature { get; private set; }
    public DateTimeOffset? SignedAt { get; private set; }
    public LetterRevocation? Revocation { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static ResponsibilityLetter Issue(
        ResponsibilityLetterBatch batch, PostHolding holding, Post post, LetterSubject subject, LetterText template, int templateVersion, int edition)
    {
        var text = LetterPlaceholders.Fill(template, subject);
        return new ResponsibilityLetter
        {
            Id = ResponsibilityLetterId.New(),
            EnterpriseId = batch.EnterpriseId,
            BatchId = batch.Id,
            PersonId = holding.PersonId,
            PersonName = subject.PersonName,
            PostId = post.Id,
            PostTitle = post.Title,
            UnitId = post.UnitId,
            UnitName = subject.UnitName,
            Year = batch.Year,
            Edition = edition,
            TemplateVersion = templateVersion,
            Title = text.Title,
            Clauses = text.Clauses,
            TextHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [text.Title, .. text.Clauses])))),
            LapsesAfter = holding.To,
            CreatedBy = batch.CreatedBy,
            CreatedAt = batch.CreatedAt,
        };
    }

    public ResponsibilityLetterState StateOn(DateOnly day) => StateOf(SignedAt, RevokedAt, LapsesAfter, day);

    /// <summary>Revocation and signature exclude each other; a signature outlives the person's time in the post.</summary>
    public static ResponsibilityLetterState StateOf(DateTimeOffset? signedAt, DateTimeOffset? revokedAt, DateOnly? lapsesAfter, DateOnly day) =>
        revokedAt is not null ? ResponsibilityLetterState.Revoked
        : signedAt is not null ? ResponsibilityLetterState.Signed
        : lapsesAfter < day ? ResponsibilityLetterState.Lapsed
        : ResponsibilityLetterState.Unsigned;

    /// <summary>The account of the post confirms it. Accounts stand for posts, not persons: only where one person alone holds the post is it clear who signs.</summary>
    /// <param name="accountPost">Post of the account; null when it has none.</param>
    /// <param name="postHolders">How many hold the post today.</param>
    public Result Sign(PostId? accountPost, int postHolders, Actor by, DateTimeOffset at)
    {
        if (accountPost != PostId) return OrganizationErrors.LetterNotYourPost;
        var today = BureauCalendar.DayOf(at);
        if (Closed(today) is { } refusal) return refusal;
        if (postHolders > 1) return OrganizationErrors.LetterPostShared.With(PostTitle);
        return Keep(new LetterSignature(LetterSignatureKind.Account, today, null, by, at));
    }

    /// <summary>The management records a signature on paper, given between the issue and today while the person held the post.</summary>
    public Result RecordPaperSignature(DateOnly signedOn, string note, Actor by, DateTimeOffset at)
    {
        if (signedOn > BureauCalendar.DayOf(at)) return OrganizationErrors.LetterSignedInFuture.At("signedOn");
        if (signedOn < BureauCalendar.DayOf(CreatedAt)) return OrganizationErrors.LetterSignedBeforeIssue.With($"{BureauCalendar.DayOf(CreatedAt):O}").At("signedOn");
        if (Closed(signedOn) is { } refusal) return refusal;
        return Keep(new LetterSignature(LetterSignatureKind.Paper, signedOn, note, by, at));
    }

    public Result Revoke(string reason, Actor by, DateTimeOffset at)
    {
        if (Closed(BureauCalendar.DayOf(at)) is { } refusal) return refusal;
        (Revocation, RevokedAt) = (new LetterRevocation(reason, by, at), at);
        return Result.Success;
    }

    /// <summary>The person leaves the post; what is signed stays signed, and what lapsed does not revive when the person held the post again.</summary>
    public void HolderLeaves(DateOnly lastDay) => LapsesAfter ??= lastDay;

    private Result Keep(LetterSignature signature)
    {
        (Signature, SignedAt) = (signature, signature.At);
        return Result.Success;
    }

    private Error? Closed(DateOnly day) => StateOn(day) switch
    {
        ResponsibilityLetterState.Signed => OrganizationErrors.LetterSigned,
        ResponsibilityLetterState.Revoked => OrganizationErrors.LetterRevoked,
        ResponsibilityLetterState.Lapsed => OrganizationErrors.LetterLapsed.With($"{LapsesAfter:O}"),
        _ => null,
    };
}
