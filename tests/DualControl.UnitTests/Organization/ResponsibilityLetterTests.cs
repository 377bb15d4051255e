using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.LetterSamples;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>Responsibility letters: issued for this year or the next, signed once, revoked or lapsed before.</summary>
public sealed class ResponsibilityLetterTests
{
    private static readonly Actor Account = new Caller("operator", "操作工", Role.FrontlineEmployee, EnterpriseId: Gas, PostId: Operator.Id).ToActor();

    [Theory]
    [InlineData(-1, "responsibility_letter.year")]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(2, "responsibility_letter.year")]
    public void Letters_are_issued_for_this_year_or_the_next(int years, string? refusal)
    {
        var opened = ResponsibilityLetterBatch.Open(Gas, Today.Year + years, null, Office, Now);
        (opened.Error?.Code, opened.Error?.Fields.Single().Path).ShouldBe((refusal, refusal is null ? null : "year"));
    }

    [Fact]
    public void A_batch_keeps_what_it_found_and_did()
    {
        var batch = Batch();
        batch.Close(500, 3, 12);
        (batch.Issued, batch.Skipped, batch.Remaining).ShouldBe((500, 3, 12));
    }

    [Fact]
    public void The_account_of_the_post_signs_for_the_one_who_holds_it()
    {
        var letter = Letter();
        letter.StateOn(Today).ShouldBe(ResponsibilityLetterState.Unsigned);
        letter.Sign(Operator.Id, 1, Account, Now).IsFailure.ShouldBeFalse();
        letter.Signature.ShouldBe(new LetterSignature(LetterSignatureKind.Account, Today, null, Account, Now));
        (letter.StateOn(Today), letter.SignedAt).ShouldBe((ResponsibilityLetterState.Signed, Now));
    }

    [Fact]
    public void No_other_account_signs_nor_one_that_stands_for_several()
    {
        var letter = Letter();
        Refused(letter.Sign(null, 1, Office, Now), "responsibility_letter.not_your_post");
        Refused(letter.Sign(PostId.New(), 1, Office, Now), "responsibility_letter.not_your_post");
        Refused(letter.Sign(Operator.Id, 2, Account, Now), "responsibility_letter.post_shared");
        letter.Signature.ShouldBeNull();
        // On paper each signs for himself.
        letter.RecordPaperSignature(Today, "档案柜", Office, Now).IsFailure.ShouldBeFalse();
    }

    [Fact]
    public void A_signature_on_paper_is_recorded_with_its_day_and_place()
    {
        var letter = Letter();
        Refused(letter.RecordPaperSignature(Today.AddDays(1), "档案柜", Office, Now), "responsibility_letter.signed_in_future", "signedOn");
        Refused(letter.RecordPaperSignature(Today.AddDays(-1), "档案柜", Office, Now), "responsibility_letter.signed_before_issue", "signedOn");
        letter.RecordPaperSignature(Today.AddDays(1), "档案柜", Office, Now.AddDays(9)).IsFailure.ShouldBeFalse();
        letter.Signature.ShouldBe(new LetterSignature(LetterSignatureKind.Paper, Today.AddDays(1), "档案柜", Office, Now.AddDays(9)));
    }

    [Fact]
    public void What_is_signed_never_changes_and_outlives_the_time_in_the_post()
    {
        var letter = Letter();
        letter.Sign(Operator.Id, 1, Account, Now).IsFailure.ShouldBeFalse();
        Refused(letter.Sign(Operator.Id, 1, Account, Now), "responsibility_letter.signed");
        Refused(letter.RecordPaperSignature(Today, "档案柜", Office, Now), "responsibility_letter.signed");
        Refused(letter.Revoke("重新签发", Office, Now), "responsibility_letter.signed");
        letter.HolderLeaves(Today);
        letter.StateOn(Today.AddDays(1)).ShouldBe(ResponsibilityLetterState.Signed);
    }

    [Fact]
    public void A_revoked_letter_is_not_signed_nor_revoked_again()
    {
        var letter = Letter();
        letter.Revoke("重新签发", Office, Now).IsFailure.ShouldBeFalse();
        (letter.StateOn(Today), letter.Revocation).ShouldBe((ResponsibilityLetterState.Revoked, new LetterRevocation("重新签发", Office, Now)));
        Refused(letter.Sign(Operator.Id, 1, Account, Now), "responsibility_letter.revoked");
        Refused(letter.RecordPaperSignature(Today, "档案柜", Office, Now), "responsibility_letter.revoked");
        Refused(letter.Revoke("再次", Office, Now), "responsibility_letter.revoked");
    }

    [Fact]
    public void An_unsigned_letter_lapses_when_the_person_leaves_and_only_paper_signed_before_counts()
    {
        var letter = Letter();
        letter.HolderLeaves(Today.AddDays(2));
        letter.StateOn(Today.AddDays(2)).ShouldBe(ResponsibilityLetterState.Unsigned);
        letter.StateOn(Today.AddDays(3)).ShouldBe(ResponsibilityLetterState.Lapsed);
        var later = Now.AddDays(5);
        Refused(letter.Sign(Operator.Id, 1, Account, later), "responsibility_letter.lapsed");
        Refused(letter.Revoke("离岗", Office, later), "responsibility_letter.lapsed");
        Refused(letter.RecordPaperSignature(Today.AddDays(3), "档案柜", Office, later), "responsibility_letter.lapsed");
        letter.RecordPaperSignature(Today.AddDays(2), "档案柜", Office, later).IsFailure.ShouldBeFalse();
    }

    [Fact]
    public void A_letter_that_lapsed_does_not_revive_when_the_post_is_held_and_left_again()
    {
        var letter = Letter();
        letter.HolderLeaves(Today);
        letter.HolderLeaves(Today.AddDays(30));
        letter.StateOn(Today.AddDays(10)).ShouldBe(ResponsibilityLetterState.Lapsed);
    }

    [Fact]
    public void Who_is_known_to_leave_has_a_letter_until_then() => Letter(until: Today.AddDays(4)).LapsesAfter.ShouldBe(Today.AddDays(4));

    private static void Refused(Result result, string code, string? field = null) => (result.Error?.Code, result.Error?.Fields.SingleOrDefault()?.Path).ShouldBe((code, field));
}
